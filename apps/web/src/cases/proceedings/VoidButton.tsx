import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/FormDialog';
import { VoidForm } from './VoidForm';

interface VoidButtonProps {
  of: 'charge' | 'proceeding';
  record: { id: string; version: number };
  caseId: string;
}

/** Takes back what was entered by mistake. */
export function VoidButton({ of, record, caseId }: VoidButtonProps) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure();
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-sm" onClick={dialog.open} style={{ alignSelf: 'flex-start' }}>{t('proceedings:void.short')}</Button>
      <FormDialog title={t(of === 'charge' ? 'proceedings:void.charge' : 'proceedings:void.proceeding')} opened={opened} onClose={dialog.close}>
        <VoidForm of={of} record={record} caseId={caseId} onSent={dialog.close} />
      </FormDialog>
    </>
  );
}
