import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { useAttempt } from '../identity/useAttempt';

interface DigestAddressActionsProps {
  /** Whether a code could be mailed to another address. */
  available: boolean;
  onChange(): void;
  onRemoved(): void;
}

export function DigestAddressActions({ available, onChange, onRemoved }: DigestAddressActionsProps) {
  const { t } = useTranslation();
  const { busy, error, attempt } = useAttempt();
  const remove = () => attempt(async () => {
    await data(api.DELETE('/api/digest/address'));
    onRemoved();
  });
  return (
    <>
      {error && <Text size="sm" c="red" role="alert">{error}</Text>}
      <Group gap="xs">
        {available && <Button variant="default" onClick={onChange}>{t('digest:change')}</Button>}
        <Button variant="default" loading={busy} onClick={remove}>{t('digest:remove')}</Button>
      </Group>
    </>
  );
}
