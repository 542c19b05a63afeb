import { Group, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { OFFICE_ZONE } from '#libs/law/office-day';
import { fmtMoment, fmtWeekday, momentOf } from '../../dates/fmt';

interface WhenFieldsProps {
  /** A form with `day` (`YYYY-MM-DD`) and `time` (`HH:mm`) on the court's clock. */
  form: UseFormReturnType<any>;
  required?: boolean;
}

/** The device's own pickers, the quickest on a phone; beneath them the moment in the language of the page. */
export function WhenFields({ form, required }: WhenFieldsProps) {
  const { t } = useTranslation();
  const { day, time } = form.values as { day: string; time: string };
  const moment = day && time ? momentOf(day, time) : null;
  return (
    <div>
      <Group grow align="flex-start">
        <TextInput type="date" label={t('cases:hearing.day')} {...form.getInputProps('day')} required={required} />
        <TextInput type="time" label={t('cases:hearing.time')} {...form.getInputProps('time')} required={required} />
      </Group>
      {moment && <Text size="xs" c="dimmed" mt={4}>{`${fmtMoment(moment)} · ${fmtWeekday(moment, OFFICE_ZONE)}`}</Text>}
    </div>
  );
}
