import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { Chip } from '../ui/Chip';
import type { StartAct } from './acts';
import { GOAL_COLOURS, goalLines } from './current-goals';

interface GoalLinesProps {
  states: Schema<'JusticeGoalDto'>[];
  onAct?: StartAct;
}

/** One line for each goal; what it was before is folded beneath it. */
export function GoalLines({ states, onAct }: GoalLinesProps) {
  const { t } = useTranslation();
  const lines = goalLines(states);
  if (!lines.length) return <Text size="sm" c="dimmed">{t('redress:noGoals')}</Text>;
  const dated = ({ statedOn }: Schema<'JusticeGoalDto'>) => t('redress:since', { date: fmtPartialDate(t, statedOn) });
  return (
    <ul className="rows">
      {lines.map(({ goal, current, former }) => (
        <li key={goal}>
          <Group justify="space-between" py={6} gap="xs" align="flex-start">
            <Stack gap={2} miw={0} flex="1 1 240px">
              <Group gap="xs">
                <Text fw={600}>{t(`law:justiceGoal.${goal}`)}</Text>
                <Chip color={GOAL_COLOURS[current.status]}>{t(`law:justiceGoalStatus.${current.status}`)}</Chip>
                <Text size="sm" c="dimmed">{dated(current)}</Text>
              </Group>
              {current.note && <Text size="sm" className="prewrap">{current.note}</Text>}
              {former.length > 0 && (
                <details>
                  <Text component="summary" size="sm" style={{ cursor: 'pointer' }}>{t('redress:history')}</Text>
                  <ul>
                    {former.map(state => (
                      <Text component="li" size="sm" key={state.id} td={state.voidedAt ? 'line-through' : undefined}>
                        {[t(`law:justiceGoalStatus.${state.status}`), dated(state), state.note, state.voidReason].filter(Boolean).join(' · ')}
                      </Text>
                    ))}
                  </ul>
                </details>
              )}
            </Stack>
            {onAct && (
              <Group gap={4}>
                <Button size="xs" variant="default" onClick={() => onAct({ what: 'goal', goal })} aria-label={t('redress:act.goalOf', { goal: t(`law:justiceGoal.${goal}`) })}>{t('web:form.change')}</Button>
                <Button size="xs" variant="subtle" color="gray" onClick={() => onAct({ what: 'voidGoal', of: current })} aria-label={t('redress:act.voidOf', { what: t(`law:justiceGoal.${goal}`) })}>{t('redress:act.void')}</Button>
              </Group>
            )}
          </Group>
        </li>
      ))}
    </ul>
  );
}
