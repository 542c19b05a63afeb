import { Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { useAttempt } from '../identity/useAttempt';

/** Has a code mailed to an address. */
export function DigestAddressForm({ onDone }: { onDone(settings: Schema<'DigestSettingsDto'>): void }) {
  const { t } = useTranslation();
  const [address, setAddress] = useState('');
  const { busy, error, attempt } = useAttempt();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => onDone(await data(api.PUT('/api/digest/address', { body: { address: address.trim() } }))));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm" align="flex-start">
        <TextInput type="email" label={t('digest:address')} value={address} error={error} required maxLength={254} autoComplete="email" w="100%" maw={360}
          onChange={event => setAddress(event.currentTarget.value)} />
        <Button type="submit" variant="default" loading={busy}>{t('digest:setAddress')}</Button>
      </Stack>
    </form>
  );
}
