import { Button, Group, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { PersonValues } from './person-values';

/** The name a person goes by, then variants and other scripts. */
export function NameFields({ form }: { form: UseFormReturnType<any> }) {
  const { t } = useTranslation();
  const { names } = form.getValues().person as PersonValues;
  return (
    <Stack gap="xs">
      {names.map((_, at) => (
        <Group key={at} grow align="flex-start" preventGrowOverflow={false} gap="xs">
          <TextInput label={t('people:name.family')} autoComplete="off" miw={140} {...form.getInputProps(`person.names.${at}.family`)} />
          <TextInput label={t('people:name.given')} autoComplete="off" miw={140} {...form.getInputProps(`person.names.${at}.given`)} />
          <TextInput label={t('people:name.patronymic')} autoComplete="off" miw={140} {...form.getInputProps(`person.names.${at}.patronymic`)} />
        </Group>
      ))}
      <Group>
        <Button size="compact-sm" variant="subtle" onClick={() => form.insertListItem('person.names', { family: '', given: '', patronymic: '' })}>{t('people:name.another')}</Button>
      </Group>
    </Stack>
  );
}
