import { Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtDay, fmtDayOfWeek } from '../dates/fmt';
import { DaysLeftChip } from './DaysLeftChip';
import { HowComputed } from './HowComputed';
import { RuleSource } from './RuleSource';

interface ComputedProps {
  computation: Schema<'DeadlineComputationDto'>;
  rule: Schema<'DeadlineRuleDto'>;
}

/** The last day that a rule gives, before anybody saves it, and how it was found. */
export function Computed({ computation, rule }: ComputedProps) {
  const { t } = useTranslation();
  const { dueOn } = computation;
  return (
    <Paper withBorder p="sm" role="status">
      <Stack gap={6} align="flex-start">
        <Text fw={700} size="lg">{t('deadlines:lastDay', { date: `${fmtDay(dueOn)}, ${fmtDayOfWeek(dueOn)}` })}</Text>
        <DaysLeftChip dueOn={dueOn} />
        <HowComputed computation={computation} trigger={rule.trigger} />
        <RuleSource rule={rule} />
      </Stack>
    </Paper>
  );
}
