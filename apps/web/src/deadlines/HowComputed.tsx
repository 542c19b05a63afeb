import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeadlineStep } from '#libs/law/deadlines/deadline-computation';
import { type Explanation, explainComputation, type RestDay } from '#libs/law/deadlines/explain-computation';
import type { Schema } from '../api/schema';
import { fmtDay, fmtDayOfWeek } from '../dates/fmt';

interface HowComputedProps {
  computation: Schema<'DeadlineComputationDto'>;
  /** From what it runs. */
  trigger: Schema<'DeadlineTrigger'>;
}

/** How a last day was found, sentence by sentence. */
export function HowComputed({ computation, trigger }: HowComputedProps) {
  const { t } = useTranslation();
  const why = ({ day, because }: RestDay) => (because === 'weekend' ? fmtDayOfWeek(day) : t(`law:holidayOccasion.${because}`));
  const holiday = (rest: RestDay) => t('deadlines:how.holiday', { day: fmtDay(rest.day), reason: why(rest) });
  const sentence = (told: Explanation): string => {
    switch (told.kind) {
      case 'begins':
        return t('deadlines:how.begins', { trigger: t(`law:deadlineTrigger.${trigger}`), on: fmtDay(told.triggerOn), day: fmtDay(told.day) });
      case 'skipped':
        return t('deadlines:how.skipped', { days: [...(told.weekends ? [t('deadlines:how.weekends', { count: told.weekends })] : []), ...told.holidays.map(holiday)].join(', ') });
      case 'counted':
        return t(`deadlines:how.${told.unit}`, { count: told.length, day: fmtDay(told.day) });
      case 'month_is_shorter':
        return t('deadlines:how.month_is_shorter', { wanted: told.wanted });
      case 'shifted':
        return t('deadlines:how.shifted', { days: told.over.map(holiday).join(', '), day: fmtDay(told.day) });
      case 'year_unknown':
        return t('deadlines:how.year_unknown', { year: told.year });
    }
  };
  return (
    <List size="sm" spacing={2}>
      {explainComputation(computation.steps as DeadlineStep[]).map((told, place) => (
        <List.Item key={place} c={told.kind === 'year_unknown' ? 'var(--mantine-color-error)' : undefined}>{sentence(told)}</List.Item>
      ))}
    </List>
  );
}
