import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fmtMoment } from '../../dates/fmt';
import { useColleagueName } from '../../session/colleagues';
import { Chip } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import { fmtPeriod } from '../fmt-period';
import { isRunning, runsQuery } from '../reports-query';

/** When a report was counted: its drafts, and what became of the others. */
export function RunList({ reportId }: { reportId: string }) {
  const { t } = useTranslation();
  const nameOf = useColleagueName();
  const { data: runs } = useQuery(runsQuery(reportId));
  return (
    <Section title={t('reporting:drafts')}>
      {runs?.length === 0 && <EmptyState title={t('reporting:noDrafts')} hint={t('reporting:noDraftsHint')} />}
      <ul className="rows">
        {runs?.map(({ id, state, period, createdAt, createdBy, scheduled, lines, linesDone }) => (
          <li key={id}>
            <Link to="/report-runs/$runId" params={{ runId: id }} className="row-link">
              <Group gap={6} justify="space-between">
                <Text fw={600}>{fmtPeriod(period)}</Text>
                <Chip color={state === 'failed' ? 'red' : 'gray'}>{isRunning({ state }) ? t('reporting:progress', { done: linesDone, of: lines }) : t(`reporting:state.${state}`)}</Chip>
              </Group>
              <Text size="sm" c="dimmed">{`${fmtMoment(createdAt)} · ${scheduled ? t('reporting:bySchedule') : nameOf(createdBy)}`}</Text>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
