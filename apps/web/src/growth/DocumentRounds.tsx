import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtDay, fmtDecimal } from '../dates/fmt';
import { Chip } from '../ui/Chip';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';
import { MonthBars } from './MonthBars';

const A_YEAR = 12;

/** After how many verdicts his documents were approved: by month, and one by one. */
export function DocumentRounds({ growth }: { growth: Schema<'GrowthDto'> }) {
  const { t } = useTranslation();
  const bars = growth.rounds.slice(-A_YEAR).map(({ month, rounds }) => ({ month, value: rounds, shown: fmtDecimal(rounds) }));
  return (
    <Section title={t('growth:rounds.title')}>
      {bars.length > 0 && <Text size="sm" c="dimmed">{t('growth:rounds.chart')}</Text>}
      {bars.length > 0 && <MonthBars label={t('growth:rounds.chart')} bars={bars} />}
      {growth.trend && <Text mb="xs">{t(`growth:rounds.trend.${growth.trend}`)}</Text>}
      <ul className="rows">{growth.documents.map((one, i) => <Row key={one.id ?? i} one={one} />)}</ul>
    </Section>
  );
}

function Row({ one }: { one: Schema<'InternDocumentDto'> }) {
  const { t } = useTranslation();
  const days = [
    one.submittedOn ? t('growth:rounds.submitted', { date: fmtDay(one.submittedOn) }) : t('growth:rounds.started', { date: fmtDay(one.startedOn) }),
    one.approvedOn && t('growth:rounds.approved', { date: fmtDay(one.approvedOn) }),
    one.filedOn && t('growth:rounds.filed', { date: fmtDay(one.filedOn) }),
  ];
  return (
    <li>
      <Group justify="space-between" py={6} gap={4}>
        {one.caseId
          ? <LinkAnchor to="/cases/$caseId" params={{ caseId: one.caseId }} style={{ overflowWrap: 'anywhere' }}>{one.title}</LinkAnchor>
          : <Text c="dimmed">{t('growth:rounds.closed')}</Text>}
        <Chip>{t(one.approvedOn ? 'growth:rounds.count' : 'growth:rounds.soFar', { count: one.rounds })}</Chip>
      </Group>
      <Text size="sm" c="dimmed" pb={6}>{[one.kind && t(`law:documentKind.${one.kind}`), ...days].filter(Boolean).join(' · ')}</Text>
    </li>
  );
}
