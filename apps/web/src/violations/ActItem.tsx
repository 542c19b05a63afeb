import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { useMay } from '../session/session';
import { Chip } from '../ui/Chip';
import { Surrounded } from './acting';
import { CorrectionButtons } from './CorrectionButtons';
import type { EventShown } from './events-query';
import { InjuryItem } from './InjuryItem';
import { InvolvementItem } from './InvolvementItem';
import { VoidedBecause } from './VoidedBecause';

/** What was done to one victim, by whom, and what it has done to him. */
export function ActItem({ act, event }: { act: Schema<'ActDto'>; event: EventShown }) {
  const { t } = useTranslation();
  const may = useMay();
  const { begin, victims, perpetrators } = useContext(Surrounded);
  const victim = victims.find(({ id }) => id === act.victimId)?.name;
  const standing = !act.voidedAt && !event.voidedAt;
  const writes = begin && standing;
  return (
    <Stack gap={6} className="part-of-event">
      <Title order={3} td={act.voidedAt ? 'line-through' : undefined}>{[t(`violations:actKind.${act.kind}`), victims.length > 1 && victim, act.happenedOn && fmtPartialDate(t, act.happenedOn)].filter(Boolean).join(' · ')}</Title>
      <VoidedBecause record={act} />
      <Group gap={6}>
        {act.custodyOf && <Chip>{t('violations:inCustodyOf', { service: t(`violations:service.${act.custodyOf}`) })}</Chip>}
        {act.methods.map(method => <Chip key={method} color="red">{t(`violations:method.${method}`)}</Chip>)}
        {act.purposes.map(purpose => <Chip key={purpose} color="orange">{t('violations:for', { purpose: t(`violations:purpose.${purpose}`) })}</Chip>)}
      </Group>
      {act.account && <Text className="prewrap">{act.account}</Text>}
      {act.involvements.map(involvement => <InvolvementItem key={involvement.id} involvement={involvement} actId={act.id} standing={standing} />)}
      <ul className="rows">{act.injuries.map(injury => <li key={injury.id}><InjuryItem injury={injury} standing={standing} /></li>)}</ul>
      {writes && (
        <Group gap="xs">
          <Button size="compact-sm" variant="subtle" onClick={() => begin({ form: 'injury', actId: act.id })}>{t('violations:injury.add')}</Button>
          {may('perpetrator.write') && perpetrators.length > 0 && <Button size="compact-sm" variant="subtle" onClick={() => begin({ form: 'involvement', actId: act.id })}>{t('violations:involvement.add')}</Button>}
          <CorrectionButtons change={{ form: 'act-change', event, act }} voids={{ of: 'act', id: act.id, version: act.version }} />
        </Group>
      )}
    </Stack>
  );
}
