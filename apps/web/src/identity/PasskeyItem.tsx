import { Button, Group, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { fmtMoment } from '../dates/fmt';
import { useAttempt } from './useAttempt';

export function PasskeyItem({ passkey, onChange }: { passkey: Schema<'PasskeyDto'>; onChange(): unknown }) {
  const { t } = useTranslation();
  const { id, version, createdAt, lastUsedAt } = passkey;
  const [name, setName] = useState<string | null>(null);
  const { busy, error, attempt } = useAttempt();
  const remove = () => attempt(async () => { await data(api.DELETE('/api/factors/passkeys/{id}', { params: { path: { id } } })); await onChange(); });
  const rename = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      await data(api.PATCH('/api/factors/passkeys/{id}', { params: { path: { id }, header: ifMatch(version) }, body: { name: name! } }));
      await onChange();
      setName(null);
    });
  };
  return (
    <li>
      <Group justify="space-between" gap="xs" py={6}>
        {name === null ? (
          <div>
            <Text fw={550}>{passkey.name}</Text>
            <Text size="sm" c="dimmed">{lastUsedAt ? t('identity:passkey.used', { date: fmtMoment(lastUsedAt) }) : t('identity:passkey.made', { date: fmtMoment(createdAt) })}</Text>
          </div>
        ) : (
          <form onSubmit={rename}>
            <Group gap="xs" align="end">
              <TextInput label={t('identity:passkey.name')} value={name} onChange={event => setName(event.currentTarget.value)} required maxLength={100} autoFocus />
              <Button type="submit" variant="default" loading={busy}>{t('web:form.save')}</Button>
            </Group>
          </form>
        )}
        {name === null && (
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={() => setName(passkey.name)}>{t('identity:passkey.rename')}</Button>
            <Button size="xs" variant="default" loading={busy} onClick={remove}>{t('identity:factor.remove')}</Button>
          </Group>
        )}
      </Group>
      {error && <Text size="sm" c="red" role="alert">{error}</Text>}
    </li>
  );
}
