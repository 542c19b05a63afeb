import { Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictCheck } from './ConflictCheck';

/** A name that stands in no form, and its check. */
export function CheckName({ onChecked }: { onChecked(checkId: string): void }) {
  const { t } = useTranslation();
  const [name, setName] = useState({ family: '', given: '', patronymic: '' });
  const field = (part: keyof typeof name) => <TextInput flex={1} miw={120} label={t(`people:name.${part}`)} value={name[part]} maxLength={100} autoComplete="off" onChange={event => setName({ ...name, [part]: event.currentTarget.value })} />;
  return (
    <Stack gap="xs">
      <Group gap="xs" align="end">{field('family')}{field('given')}{field('patronymic')}</Group>
      <ConflictCheck name={name} onChecked={onChecked} />
    </Stack>
  );
}
