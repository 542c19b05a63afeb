import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { useAttempt } from './useAttempt';

const EMPTY = { current: '', password: '' };

export function PasswordChange() {
  const { t } = useTranslation();
  const [values, setValues] = useState(EMPTY);
  const [changed, setChanged] = useState(false);
  const { busy, error, attempt } = useAttempt();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const worked = await attempt(() => data(api.PUT('/api/password', { body: values })));
    setChanged(worked);
    if (worked) setValues(EMPTY);
  };
  const field = (name: keyof typeof EMPTY, label: string, autoComplete: string) => (
    <PasswordInput label={label} value={values[name]} required autoComplete={autoComplete} maw={360}
      onChange={event => setValues({ ...values, [name]: event.currentTarget.value })}
      visibilityToggleButtonProps={{ 'aria-label': t('web:signIn.showPassword') }} />
  );
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" align="stretch">
        {field('current', t('identity:password.current'), 'current-password')}
        {field('password', t('identity:password.new'), 'new-password')}
        <Text size="sm" c="dimmed">{t('identity:password.hint')}</Text>
        {error && <Text size="sm" c="red" role="alert">{error}</Text>}
        {changed && <Text size="sm" role="status">{t('identity:password.changed')}</Text>}
        <Button type="submit" variant="default" loading={busy} style={{ alignSelf: 'flex-start' }}>{t('identity:password.change')}</Button>
      </Stack>
    </form>
  );
}
