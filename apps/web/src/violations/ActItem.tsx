import { Stack, Text, Title } from '@mantine/core';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { useMay } from '../session/session';
import { ActionRow } from './ActionRow';
import { Surrounded } from './acting';
import type { EventShown } from './events-query';
import { InjuryItem } from './InjuryItem';
import { InvolvementItem } from './InvolvementItem';
import { useCorrections } from './useCorrections';
import { VoidedBecause } from './VoidedBecause';

/** What was done to one victim, by whom, and what it has done to him. */
export function ActItem({ act, event }: { act: Schema<'ActDto'>; event: EventShown }) {
  const { t } = useTranslation();
  const may = useMay();
  const { begin, victims, perpetrators } = useContext(Surrounded);
  const victim = victims.find(({ id }) => id === act.victimId)?.name;
  const standing = !act.voidedAt && !event.voidedAt;
  const writes = begin && standing;
  const corrections = useCorrections({ form: 'act-change', event, act }, { of: 'act', id: act.id, version: act.version });
  const facts = [
    act.custodyOf && t('violations:inCustodyOf', { service: t(`violations:service.${act.custodyOf}`) }),
    act.methods.map(method => t(`violations:method.${method}`)).join(' · '),
    act.purposes.map(purpose => t('violations:for', { purpose: t(`violations:purpose.${purpose}`) })).join(' · '),
  ];
  return (
    <Stack gap={6} className="part-of-event">
      <Title order={3} td={act.voidedAt ? 'line-through' : undefined}>{[t(`violations:actKind.${act.kind}`), victims.length > 1 && victim, act.happenedOn && fmtPartialDate(t, act.happenedOn)].filter(Boolean).join(' · ')}</Title>
      <VoidedBecause record={act} />
      <Stack gap={2}>{facts.map(fact => fact && <Text size="sm" key={fact}>{fact}</Text>)}</Stack>
      {act.account && <Text className="prewrap">{act.account}</Text>}
      {act.involvements.map(involvement => <InvolvementItem key={involvement.id} involvement={involvement} actId={act.id} standing={standing} />)}
      <ul className="rows">{act.injuries.map(injury => <li key={injury.id}><InjuryItem injury={injury} standing={standing} /></li>)}</ul>
      {writes && (
        <ActionRow size="compact-sm" actions={[
          { label: t('violations:injury.add'), run: () => begin({ form: 'injury', actId: act.id }) },
          may('perpetrator.write') && perpetrators.length > 0 && { label: t('violations:involvement.add'), run: () => begin({ form: 'involvement', actId: act.id }) },
          ...corrections,
        ]} />
      )}
    </Stack>
  );
}
