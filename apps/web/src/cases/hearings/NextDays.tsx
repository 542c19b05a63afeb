import { Button, Group } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { nextSitting, WEEKS_AHEAD } from '#libs/law/next-sitting';
import type { Schema } from '../../api/schema';
import { dayOf, fmtTime, fmtShortDay, today } from '../../dates/fmt';
import type { OutcomeValues } from './outcome-values';

interface NextDaysProps {
  hearing: Schema<'HearingDto'>;
  form: UseFormReturnType<OutcomeValues>;
}

/** The next date by one touch: the same weekday and hour, some weeks on. */
export function NextDays({ hearing, form }: NextDaysProps) {
  const { t } = useTranslation();
  const time = fmtTime(hearing.startsAt, hearing.zone);
  return (
    <Group gap={6}>
      {WEEKS_AHEAD.map(weeks => {
        const day = nextSitting(dayOf(hearing.startsAt, hearing.zone), weeks, today());
        const chosen = form.values.day === day && form.values.time === time;
        return (
          <Button key={weeks} size="compact-md" variant={chosen ? 'filled' : 'default'} aria-pressed={chosen} onClick={() => form.setValues({ day, time, nextNotSet: false })}>
            {t('calendar:next.inWeeks', { count: weeks, day: fmtShortDay(day) })}
          </Button>
        );
      })}
    </Group>
  );
}
