import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtDay, fmtMoment } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';
import { useMay } from '../session/session';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';
import { casesWithoutLeadQuery } from './my-people-query';
import { useOfficeName } from './useOfficeName';

/** Open cases that nobody leads, or soon nobody will: headers, so that none is forgotten. Nothing when there is none. */
export function CasesWithoutLead() {
  const { t } = useTranslation();
  const { data: cases } = useQuery(casesWithoutLeadQuery);
  if (!cases?.length) return null;
  return (
    <Section title={t('staff:withoutLead.title')}>
      <ul className="rows">{cases.map(one => <Header key={one.id} one={one} />)}</ul>
    </Section>
  );
}

function Header({ one }: { one: Schema<'CaseWithoutLeadDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const office = useOfficeName();
  const colleague = useColleagueName();
  const lead = one.leadId && one.ledUntil && t('staff:withoutLead.until', { name: colleague(one.leadId), date: fmtDay(one.ledUntil) });
  const told = [t(`law:caseKind.${one.kind}`), office(one.officeId), one.nextHearingAt && fmtMoment(one.nextHearingAt)];
  return (
    <li>
      <Group justify="space-between" py={6} gap={4}>
        {may('case.read') ? <LinkAnchor to="/cases/$caseId" params={{ caseId: one.id }} search={{ tab: 'team' }}>{one.code}</LinkAnchor> : <Text fw={550}>{one.code}</Text>}
        <Text size="sm">{lead || t('staff:withoutLead.never')}</Text>
      </Group>
      <Text size="sm" c="dimmed" pb={6}>{told.filter(Boolean).join(' · ')}</Text>
    </li>
  );
}
