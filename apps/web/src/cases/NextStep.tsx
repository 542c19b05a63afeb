import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtDay, fmtMoment, today } from '../dates/fmt';
import { deadlineName } from '../deadlines/deadline-name';
import { useColleagueName } from '../session/colleagues';
import { Section } from '../ui/Section';

/** What comes next in the case: before all else on a phone, beside the tabs at a desk. */
export function NextStep({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const next = one.hearings.filter(hearing => hearing.status === 'scheduled').at(-1);
  const [task] = one.tasks;
  const deadline = one.nextDeadline;
  return (
    <Section title={t('cases:next.title')}>
      <Stack gap="sm">
        {next && (
          <Link to="/cases/$caseId" params={{ caseId: one.id }} search={{ tab: 'hearings' }} className="row-link" style={{ padding: 0 }}>
            {new Date(next.startsAt) < new Date() && <Text size="sm" fw={600}>{t('cases:next.waiting')}</Text>}
            <Text fw={650}>{fmtMoment(next.startsAt, next.zone)}</Text>
            <Text size="sm" c="dimmed">{[t(`law:hearingPurpose.${next.purpose}`), next.courtroom].filter(Boolean).join(' · ')}</Text>
          </Link>
        )}
        {deadline && (
          <Link to="/cases/$caseId" params={{ caseId: one.id }} search={{ tab: 'deadlines' }} className="row-link" style={{ padding: 0 }}>
            <Text fw={600} lineClamp={3} style={{ overflowWrap: 'anywhere' }}>{deadlineName(deadline)}</Text>
            <Text size="sm" c={deadline.dueOn <= today() ? 'var(--mantine-color-error)' : 'dimmed'}>{t('cases:next.deadline', { date: fmtDay(deadline.dueOn) })}</Text>
          </Link>
        )}
        {!next && !deadline && task && (
          <Link to="/cases/$caseId" params={{ caseId: one.id }} search={{ tab: 'tasks' }} className="row-link" style={{ padding: 0 }}>
            <Text fw={600} lineClamp={3} style={{ overflowWrap: 'anywhere' }}>{task.text}</Text>
            <Text size="sm" c="dimmed">{[task.dueOn && fmtDay(task.dueOn), colleague(task.assigneeId)].filter(Boolean).join(' · ')}</Text>
          </Link>
        )}
        {!next && !deadline && !task && <Text size="sm" c="dimmed">{t(one.open ? 'cases:next.none' : 'cases:chip.closed')}</Text>}
      </Stack>
    </Section>
  );
}
