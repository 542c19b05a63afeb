import { Button, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { useAttempt } from '../identity/useAttempt';

interface DigestCodeProps {
  address: string;
  onDone(settings: Schema<'DigestSettingsDto'>): void;
}

/** Takes the code that was mailed. */
export function DigestCode({ address, onDone }: DigestCodeProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const { busy, error, attempt } = useAttempt();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => onDone(await data(api.POST('/api/digest/address/confirmation', { body: { code } }))));
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm" role="status">{t('digest:unconfirmed', { address })}</Text>
        <TextInput label={t('digest:codeLabel')} value={code} error={error} required maxLength={6} inputMode="numeric" autoComplete="one-time-code" spellCheck={false} w="100%" maw={360}
          onChange={event => setCode(event.currentTarget.value)} />
        <Button type="submit" loading={busy}>{t('digest:confirm')}</Button>
      </Stack>
    </form>
  );
}
