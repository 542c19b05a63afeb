import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtPartialDate } from '../../dates/fmt-partial-date';
import { FormDialog } from '../../forms/FormDialog';
import { useMay } from '../../session/session';
import { LinkAnchor } from '../../ui/LinkAnchor';
import { SeveranceForm } from './SeveranceForm';

interface JoinderLineProps {
  joinder: Schema<'JoinderDto'>;
  caseId: string;
}

/** With what it is heard together: other cases by their codes, as far as the reader sees them. */
export function JoinderLine({ joinder, caseId }: JoinderLineProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [severing, sever] = useDisclosure();
  const codes = joinder.with.map(({ code }) => code).join(', ') || t('proceedings:joinder.closed');
  return (
    <Group gap="xs">
      <Text size="sm">
        {t('proceedings:joinder.together', { codes, date: fmtPartialDate(t, joinder.joinedOn) })}
        {joinder.severedOn && ` · ${t('proceedings:joinder.severed', { date: fmtPartialDate(t, joinder.severedOn) })}`}
      </Text>
      {joinder.with.map(({ caseId: other, code }) => <LinkAnchor key={other} size="sm" to="/cases/$caseId" params={{ caseId: other }} search={{ tab: 'proceedings' }}>{code}</LinkAnchor>)}
      {!joinder.severedOn && may('proceeding.write') && <Button variant="subtle" size="compact-sm" onClick={sever.open}>{t('proceedings:joinder.sever')}</Button>}
      <FormDialog title={t('proceedings:joinder.sever')} opened={severing} onClose={sever.close}>
        <SeveranceForm joinder={joinder} caseId={caseId} onSent={sever.close} />
      </FormDialog>
    </Group>
  );
}
