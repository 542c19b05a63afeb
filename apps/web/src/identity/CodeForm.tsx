import { Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttempt } from './useAttempt';

interface CodeFormProps {
  /** A recovery code instead of six digits. */
  recovery?: boolean;
  action: string;
  send(code: string): Promise<unknown>;
}

export function CodeForm({ recovery = false, action, send }: CodeFormProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const { busy, error, attempt } = useAttempt();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await attempt(() => send(code)))) setCode('');
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput label={t(recovery ? 'identity:factor.recoveryCode' : 'identity:factor.code')} value={code} error={error} required data-autofocus
          onChange={event => setCode(event.currentTarget.value)} inputMode={recovery ? 'text' : 'numeric'} maxLength={recovery ? 40 : 6}
          autoComplete={recovery ? 'off' : 'one-time-code'} spellCheck={false} />
        <Button type="submit" loading={busy}>{action}</Button>
      </Stack>
    </form>
  );
}
