import { Button, Code, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { useAttempt } from './useAttempt';

interface RecoveryCodesProps {
  /** What is said on the button that makes them. */
  action: string;
  onSeen(): void;
}

/** Ten codes for paper: made when asked for, shown this once. */
export function RecoveryCodes({ action, onSeen }: RecoveryCodesProps) {
  const { t } = useTranslation();
  const [codes, setCodes] = useState<string[] | null>(null);
  const { busy, error, attempt } = useAttempt();
  const renew = () => attempt(async () => setCodes((await data(api.POST('/api/factors/recovery-codes'))).codes));
  if (!codes) {
    return (
      <Stack gap="xs" align="flex-start">
        <Button variant="default" loading={busy} onClick={renew}>{action}</Button>
        {error && <Text size="sm" c="red" role="alert">{error}</Text>}
      </Stack>
    );
  }
  return (
    <Stack gap="sm">
      <Text size="sm">{t('identity:recovery.once')}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {codes.map(code => <li key={code}><Code fz="md">{code}</Code></li>)}
      </SimpleGrid>
      <Button onClick={() => { setCodes(null); onSeen(); }}>{t('identity:recovery.kept')}</Button>
    </Stack>
  );
}
