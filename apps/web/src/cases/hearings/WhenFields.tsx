import { Group, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

/** A day and a time on the court's clock, with the phone's own pickers. */
export interface When {
  day: string;
  time: string;
}

interface WhenFieldsProps {
  form: UseFormReturnType<any>;
  required?: boolean;
}

export function WhenFields({ form, required }: WhenFieldsProps) {
  const { t } = useTranslation();
  return (
    <Group grow align="flex-start">
      <TextInput type="date" label={t('cases:hearing.day')} {...form.getInputProps('day')} required={required} />
      <TextInput type="time" label={t('cases:hearing.time')} {...form.getInputProps('time')} required={required} />
    </Group>
  );
}
