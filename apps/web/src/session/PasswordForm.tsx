import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem';

interface PasswordFormProps {
  /** Asks for the login as well. */
  withLogin: boolean;
  action: string;
  send(login: string, password: string): Promise<void>;
}

/** Whatever is typed here stays here: it is never part of a draft. */
export function PasswordForm({ withLogin, action, send }: PasswordFormProps) {
  const { t } = useTranslation();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      await send(login, password);
    } catch (problem) {
      setError(problem instanceof ApiProblem ? problem.detail || problem.message : t('web:error.unreachable'));
      setPassword('');
    }
    setBusy(false);
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {withLogin && (
          <TextInput label={t('web:signIn.login')} value={login} onChange={event => setLogin(event.currentTarget.value)}
            autoComplete="username" autoCapitalize="none" data-autofocus required />
        )}
        <PasswordInput label={t('web:signIn.password')} value={password} error={error} autoComplete="current-password"
          onChange={event => setPassword(event.currentTarget.value)} data-autofocus={!withLogin} required
          visibilityToggleButtonProps={{ 'aria-label': t('web:signIn.showPassword') }} />
        <Button type="submit" loading={busy}>{action}</Button>
      </Stack>
    </form>
  );
}
