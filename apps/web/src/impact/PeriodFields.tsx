import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayFilter } from '../dates/DayFilter';
import type { Period } from './period';

interface PeriodFieldsProps {
  period: Period;
  onChange(change: Partial<Period>): void;
}

/** First and last day of what is counted. */
export function PeriodFields({ period: { from, until }, onChange }: PeriodFieldsProps) {
  const { t } = useTranslation();
  return (
    <Group gap="sm" align="flex-end">
      <DayFilter label={t('impact:from')} value={from} onChange={day => onChange({ from: day })} />
      <DayFilter label={t('impact:until')} value={until} onChange={day => onChange({ until: day })} />
    </Group>
  );
}
