import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useProceedingName } from '../cases/proceedings/useProceedingName';
import { fmtDay, fmtDayOfWeek } from '../dates/fmt';
import { Chip } from '../ui/Chip';
import { DaysLeftChip } from './DaysLeftChip';
import { useNameOfDeadline, useRuleOf } from './deadlines-query';
import { HowComputed } from './HowComputed';
import { RuleSource } from './RuleSource';

interface DeadlineItemProps {
  one: Schema<'CaseDto'>;
  deadline: Schema<'DeadlineDto'>;
  /** The deadline that it follows. */
  former?: Schema<'DeadlineDto'>;
  onSettle?(): void;
  onRecompute?(): void;
}

const COLOURS: Record<string, string> = { met: 'pine', missed: 'red', withdrawn: 'gray' };

/** What must be done until when, what it was computed from, and what became of it. */
export function DeadlineItem({ one, deadline, former, onSettle, onRecompute }: DeadlineItemProps) {
  const { t } = useTranslation();
  const nameOf = useNameOfDeadline();
  const rule = useRuleOf()(deadline);
  const proceedingName = useProceedingName();
  const proceeding = one.proceedings.find(({ id }) => id === deadline.proceedingId);
  const { outcome, outcomeOn, dueOn, dueOnByNow, computation, note } = deadline;

  return (
    <Stack gap={4} py="sm">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <Stack gap={4} miw={0}>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>{nameOf(deadline)}</Text>
          <Group gap="xs">
            <Text fw={550}>{fmtDay(dueOn)}</Text>
            <Text size="sm" c="dimmed">{fmtDayOfWeek(dueOn)}</Text>
            {outcome ? <Chip color={COLOURS[outcome]}>{t('deadlines:outcome.result', { outcome: t(`law:deadlineOutcome.${outcome}`), date: fmtDay(outcomeOn!) })}</Chip> : <DaysLeftChip dueOn={dueOn} />}
          </Group>
        </Stack>
        {onSettle && <Button size="xs" style={{ flex: 'none' }} onClick={onSettle} aria-label={t('deadlines:outcome.of', { name: nameOf(deadline) })}>{t('deadlines:outcome.open')}</Button>}
      </Group>
      {proceeding && <Text size="sm" c="dimmed">{proceedingName(proceeding)}</Text>}
      {former && <Text size="sm">{t('deadlines:follows', { name: nameOf(former) })}</Text>}
      {note && <Text size="sm" className="prewrap">{note}</Text>}
      {dueOnByNow && <Text size="sm" fw={600} c="var(--mantine-color-error)">{t('deadlines:byNow', { date: fmtDay(dueOnByNow) })}</Text>}
      {computation && rule ? (
        <details>
          <Text component="summary" size="sm" style={{ cursor: 'pointer' }}>{t('deadlines:how.title')}</Text>
          <Stack gap={6} pt={6} align="flex-start">
            <HowComputed computation={computation} trigger={rule.trigger} />
            <RuleSource rule={rule} />
            {onRecompute && <Button variant="default" size="xs" onClick={onRecompute}>{t('deadlines:recompute.open')}</Button>}
          </Stack>
        </details>
      ) : (
        <Text size="sm" c="dimmed">{t('deadlines:setByHand')}</Text>
      )}
    </Stack>
  );
}
