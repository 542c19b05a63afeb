import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtPartialDate } from '../../dates/fmt-partial-date';
import { FormDialog } from '../../forms/FormDialog';
import { useMay } from '../../session/session';
import { ChargeItem } from './ChargeItem';
import { JoinderForm } from './JoinderForm';
import { JoinderLine } from './JoinderLine';
import { ProceedingChangeForm } from './ProceedingChangeForm';
import { sentenceText } from './sentence-text';
import { useProceedingName } from './useProceedingName';
import { VoidButton } from './VoidButton';

interface ProceedingItemProps {
  proceeding: Schema<'ProceedingDto'>;
  one: Schema<'CaseDto'>;
}

export function ProceedingItem({ proceeding, one }: ProceedingItemProps) {
  const { t } = useTranslation();
  const may = useMay();
  const name = useProceedingName();
  const [changing, change] = useDisclosure();
  const [joining, join] = useDisclosure();
  const joinders = one.joinders.filter(({ proceedingId }) => proceedingId === proceeding.id);
  const writes = may('proceeding.write') && one.open;
  const origin = one.proceedings.find(({ id }) => id === proceeding.originId);
  const { openedOn, closedOn, outcome, sentenceKind, sentenceMonths } = proceeding;

  return (
    <Stack gap={4}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text fw={650}>{name(proceeding)}</Text>
          <Text size="sm" c="dimmed">
            {t(closedOn ? 'people:period.fromTo' : 'people:period.since', { from: fmtPartialDate(t, openedOn), to: closedOn && fmtPartialDate(t, closedOn) })}
          </Text>
          {origin && proceeding.originKind && (
            <Text size="sm" c="dimmed">{t('cases:proceeding.origin', { kind: t(`law:originKind.${proceeding.originKind}`), origin: name(origin) })}</Text>
          )}
          {outcome && <Text fw={550}>{t(`law:proceedingOutcome.${outcome}`)}</Text>}
          {sentenceKind && <Text size="sm">{t('proceedings:sentence.overall', { sentence: sentenceText(t, sentenceKind, sentenceMonths) })}</Text>}
        </div>
        {writes && <Button style={{ flexShrink: 0 }} variant="default" size="xs" onClick={change.open}>{t(closedOn ? 'web:form.change' : 'cases:proceeding.finish')}</Button>}
      </Group>
      {joinders.map(joinder => <JoinderLine key={joinder.id} joinder={joinder} caseId={one.id} />)}
      <ul className="plain-list">
        {one.charges.filter(charge => charge.proceedingId === proceeding.id).map(charge => (
          <li key={charge.id}><ChargeItem charge={charge} one={one} /></li>
        ))}
      </ul>
      {writes && !closedOn && joinders.every(({ severedOn }) => severedOn) && (
        <Button variant="subtle" size="compact-sm" onClick={join.open} style={{ alignSelf: 'flex-start' }}>{t('proceedings:joinder.join')}</Button>
      )}
      {may('proceeding.void') && <VoidButton of="proceeding" record={proceeding} caseId={one.id} />}
      <FormDialog title={t('proceedings:joinder.join')} opened={joining} onClose={join.close}>
        <JoinderForm proceeding={proceeding} caseId={one.id} onSent={join.close} />
      </FormDialog>
      <FormDialog title={name(proceeding)} opened={changing} onClose={change.close}>
        <ProceedingChangeForm proceeding={proceeding} caseId={one.id} onSent={change.close} />
      </FormDialog>
    </Stack>
  );
}
