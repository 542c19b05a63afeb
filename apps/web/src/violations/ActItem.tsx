import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { useMay } from '../session/session';
import { Chip } from '../ui/Chip';
import { Surrounded } from './acting';
import { InjuryItem } from './InjuryItem';
import { usePerpetratorName } from './usePerpetratorName';

/** What was done to one victim, by whom, and what it has done to him. */
export function ActItem({ act }: { act: Schema<'ActDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const name = usePerpetratorName();
  const { begin, victims, perpetrators } = useContext(Surrounded);
  const victim = victims.find(({ id }) => id === act.victimId)?.name;
  const called = (id: string) => perpetrators.filter(one => one.id === id).map(name).join();
  const writes = begin && !act.voidedAt;
  return (
    <Stack gap={6} className="part-of-event" opacity={act.voidedAt ? 0.6 : undefined}>
      <Title order={3}>{[t(`violations:actKind.${act.kind}`), victims.length > 1 && victim, act.happenedOn && fmtPartialDate(t, act.happenedOn)].filter(Boolean).join(' · ')}</Title>
      {act.voidedAt && <Text size="sm">{t('violations:voidedBecause', { reason: act.voidReason })}</Text>}
      <Group gap={6}>
        {act.custodyOf && <Chip>{t('violations:inCustodyOf', { service: t(`violations:service.${act.custodyOf}`) })}</Chip>}
        {act.methods.map(method => <Chip key={method} color="red">{t(`violations:method.${method}`)}</Chip>)}
        {act.purposes.map(purpose => <Chip key={purpose} color="orange">{t('violations:for', { purpose: t(`violations:purpose.${purpose}`) })}</Chip>)}
      </Group>
      {act.account && <Text className="prewrap">{act.account}</Text>}
      {act.involvements.map(involvement => (
        <Group key={involvement.id} gap="xs">
          <Text size="sm"><b>{called(involvement.perpetratorId)}</b> · {t(`violations:involvementPart.${involvement.part}`)} · {involvement.certainties.map(({ certainty, since }) => `${t(`violations:certainty.${certainty}`)} (${fmtPartialDate(t, since)})`).join(' ← ')}</Text>
          {writes && may('perpetrator.write') && <Button size="compact-xs" variant="subtle" onClick={() => begin({ form: 'involvement', actId: act.id, involvement })}>{t('violations:involvement.establish')}</Button>}
        </Group>
      ))}
      <ul className="rows">{act.injuries.map(injury => <li key={injury.id}><InjuryItem injury={injury} /></li>)}</ul>
      {writes && (
        <Group gap="xs">
          <Button size="compact-sm" variant="subtle" onClick={() => begin({ form: 'injury', actId: act.id })}>{t('violations:injury.add')}</Button>
          {may('perpetrator.write') && perpetrators.length > 0 && <Button size="compact-sm" variant="subtle" onClick={() => begin({ form: 'involvement', actId: act.id })}>{t('violations:involvement.add')}</Button>}
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => begin({ form: 'void', record: { of: 'act', id: act.id, version: act.version } })}>{t('violations:void')}</Button>
        </Group>
      )}
    </Stack>
  );
}
