import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtDay, fmtMoment, today } from '../dates/fmt';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { deadlineName } from '../deadlines/deadline-name';
import { useColleagueName, useIsAttorney } from '../session/colleagues';
import { Section } from '../ui/Section';
import { representatives } from './representatives';
import { onTheTeam } from './team/on-the-team';
import { LinkAnchor } from '../ui/LinkAnchor';

/** Beside the tabs: the next step, whom it is for and who acts, who works on it. */
export function CaseSide({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const attorney = useIsAttorney();
  const next = one.hearings.filter(hearing => hearing.status === 'scheduled').at(-1);
  const [task] = one.tasks;
  const deadline = one.nextDeadline;

  return (
    <Stack gap="md">
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
      <Section title={t('cases:clients.title')}>
        <Stack gap="sm">
          {one.clients.map(client => {
            const { acting, withoutRepresentative } = representatives(client);
            return (
              <div key={client.id}>
                <LinkAnchor to="/clients/$clientId" params={{ clientId: client.id }} fw={600}>{client.name}</LinkAnchor>
                <Text size="sm" c="dimmed">{client.code}</Text>
                {client.diedOn && <Text size="sm">{t('people:diedOn', { date: fmtPartialDate(t, client.diedOn) })}</Text>}
                {acting.map(held => (
                  <Text size="sm" key={held.id}>
                    {t('cases:clients.representedBy', { name: held.name, basis: t(`law:representationBasis.${held.basis}`), since: fmtPartialDate(t, held.startsOn) })}
                  </Text>
                ))}
                {withoutRepresentative && <Text size="sm" c="var(--mantine-color-error)" fw={600}>{t('cases:chip.withoutRepresentative')}</Text>}
              </div>
            );
          })}
        </Stack>
      </Section>
      <Section title={t('cases:tab.team')}>
        <Stack gap={4}>
          {one.team.filter(onTheTeam).map(({ id, userId, role }) => (
            <Text size="sm" key={id}><b>{colleague(userId)}</b> · {[t(`law:teamRole.${role}`), attorney(userId) && t('law:qualification.attorney')].filter(Boolean).join(', ')}</Text>
          ))}
        </Stack>
      </Section>
    </Stack>
  );
}
