import { Group } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { SERIES_STEPS, seriesDays, type SeriesStep } from '#libs/law/care/service-series';
import { DayField } from '../dates/DayField';
import { isWholeDay } from '../dates/whole-day';
import { CodeSelect } from '../forms/CodeSelect';

/** Whether it takes place again, how often and until when. */
export interface Repeating {
  every: SeriesStep | '';
  until: string;
}

export const ONCE: Repeating = { every: '', until: '' };

/** The last day stands apart from the first, and how many that makes beneath. */
export function RepeatFields({ form, first }: { form: UseFormReturnType<any>; first: string }) {
  const { t } = useTranslation();
  const { every, until } = form.values as Repeating;
  const count = every && isWholeDay(first) && isWholeDay(until) ? seriesDays(first, every, until).length : 0;
  return (
    <Group grow align="flex-start">
      <CodeSelect label={t('care:field.every')} codes={SERIES_STEPS} words="care:every." none={t('care:every.once')} description={count > 1 ? t('care:service.times', { count }) : undefined} inputWrapperOrder={['label', 'input', 'description', 'error']} {...form.getInputProps('every')} />
      {every && <DayField label={t('care:field.until')} {...form.getInputProps('until')} required />}
    </Group>
  );
}
