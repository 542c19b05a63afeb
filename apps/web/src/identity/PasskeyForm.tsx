import { Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addPasskey } from './passkeys';
import { useAttempt } from './useAttempt';

/** A new passkey on this device, with a name to know it by. */
export function PasskeyForm({ onDone }: { onDone(): unknown }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const { busy, error, attempt } = useAttempt();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      await addPasskey(name);
      await onDone();
    });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput label={t('identity:passkey.name')} description={t('identity:passkey.nameHint')} value={name} error={error} required maxLength={100}
          onChange={event => setName(event.currentTarget.value)} data-autofocus />
        <Button type="submit" loading={busy}>{t('identity:passkey.add')}</Button>
      </Stack>
    </form>
  );
}
