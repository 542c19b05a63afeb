import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { FormDialog } from '../../forms/FormDialog';
import { useMay } from '../../session/session';
import { EmptyState } from '../../ui/EmptyState';
import { CaseLadder } from './CaseLadder';
import { ChargeForm } from './ChargeForm';
import { ProceedingForm } from './ProceedingForm';
import { ProceedingItem } from './ProceedingItem';
import { Voided } from './Voided';

/** The ladder: every instance before a body in the order of time, each with its charges. */
export function ProceedingsTab({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const [opening, open] = useDisclosure();
  const [charging, charge] = useDisclosure();

  return (
    <Stack gap="md">
      {one.open && (
        <Group justify="flex-end" gap="xs">
          {may('charge.write') && one.proceedings.length > 0 && <Button variant="default" onClick={charge.open}>{t('cases:charge.add')}</Button>}
          {may('proceeding.write') && <Button onClick={open.open}>{t('cases:proceeding.add')}</Button>}
        </Group>
      )}
      {!one.proceedings.length && <EmptyState title={t('cases:proceeding.empty')} hint={t('cases:proceeding.emptyHint')} />}
      {one.proceedings.length > 1 && <CaseLadder one={one} />}
      <ol className="ladder">
        {one.proceedings.map(proceeding => <li key={proceeding.id} data-open={!proceeding.closedOn}><ProceedingItem proceeding={proceeding} one={one} /></li>)}
      </ol>
      <Voided one={one} />
      <FormDialog title={t('cases:proceeding.add')} opened={opening} onClose={open.close}><ProceedingForm one={one} onSent={open.close} /></FormDialog>
      <FormDialog title={t('cases:charge.add')} opened={charging} onClose={charge.close}><ChargeForm one={one} onSent={charge.close} /></FormDialog>
    </Stack>
  );
}
