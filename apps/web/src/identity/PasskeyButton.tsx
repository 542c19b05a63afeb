import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { askPasskey, knowsPasskeys } from './passkeys';
import { useAttempt } from './useAttempt';

/** Lets a passkey sign, where the browser can, and sends what it has signed. */
export function PasskeyButton({ send }: { send(passkey: Schema<'PasskeyAnswerDto'>): Promise<unknown> }) {
  const { t } = useTranslation();
  const { busy, error, attempt } = useAttempt();
  if (!knowsPasskeys()) return null;
  return (
    <>
      <Button variant="default" fullWidth loading={busy} onClick={() => attempt(async () => send(await askPasskey()))}>{t('identity:passkey.use')}</Button>
      {error && <Text size="sm" c="red" role="alert">{error}</Text>}
    </>
  );
}
