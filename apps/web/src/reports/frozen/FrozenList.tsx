import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtMoment } from '../../dates/fmt';
import { useColleagueName } from '../../session/colleagues';
import { Chip } from '../../ui/Chip';
import { Section } from '../../ui/Section';
import { fmtPeriod } from '../fmt-period';

interface FrozenListProps {
  title: string;
  reports: readonly Schema<'FrozenReportDto'>[];
}

/** Reports that somebody stands for. */
export function FrozenList({ title, reports }: FrozenListProps) {
  const { t } = useTranslation();
  const nameOf = useColleagueName();
  return (
    <Section title={title}>
      <ul className="rows">
        {reports.map(({ id, number, edition, title: name, period, frozenAt, frozenBy }) => (
          <li key={id}>
            <Link to="/frozen-reports/$frozenId" params={{ frozenId: id }} className="row-link">
              <Group gap={6} justify="space-between">
                <Text fw={600}>{`${name}, ${fmtPeriod(period)}`}</Text>
                <Chip>{t('reporting:frozen.number', { number })}</Chip>
              </Group>
              <Text size="sm" c="dimmed">{[edition > 1 && t('reporting:frozen.edition', { edition }), fmtMoment(frozenAt), nameOf(frozenBy)].filter(Boolean).join(' · ')}</Text>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
