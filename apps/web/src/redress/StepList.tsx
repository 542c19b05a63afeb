import { Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtDay } from '../dates/fmt';
import { DueChip } from '../tasks/DueChip';
import type { StartAct } from './acts';

interface StepListProps {
  claim: Schema<'ClaimDto'>;
  onAct?: StartAct;
}

/** What is done to get what was awarded: what is ahead first. */
export function StepList({ claim, onAct }: StepListProps) {
  const { t } = useTranslation();
  if (!claim.steps.length) return null;
  return (
    <div>
      <Title order={4}>{t('redress:steps')}</Title>
      <ul className="rows">
        {claim.steps.map(step => {
          const kind = t(`redress:enforcementStepKind.${step.kind}`);
          return (
            <li key={step.id}>
              <Group justify="space-between" gap="xs" py={4}>
                <div>
                  <Group gap="xs">
                    <Text size="sm" fw={step.ending ? 400 : 600}>{kind}</Text>
                    {step.ending ? <Text size="sm" c="dimmed">{step.doneOn ? t('redress:doneOn', { date: fmtDay(step.doneOn) }) : t('law:taskEnding.withdrawn')}</Text> : <DueChip dueOn={step.dueOn} />}
                  </Group>
                  {[step.note, step.withdrawalReason].map(note => note && <Text size="sm" className="prewrap" key={note}>{note}</Text>)}
                </div>
                {onAct && !step.ending && (
                  <Group gap={4}>
                    <Button size="xs" onClick={() => onAct({ what: 'stepDone', step })} aria-label={t('redress:act.stepDoneOf', { what: kind })}>{t('redress:act.stepDone')}</Button>
                    <Button size="xs" variant="subtle" color="gray" onClick={() => onAct({ what: 'withdrawStep', of: step })} aria-label={t('redress:act.withdrawOf', { what: kind })}>{t('redress:act.withdrawStep')}</Button>
                  </Group>
                )}
              </Group>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
