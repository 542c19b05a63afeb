import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSealing } from './useSealing';

/** On the lock screen. */
export function SealButton() {
  const { t } = useTranslation();
  const { armed, failed, press } = useSealing();
  return (
    <>
      <Button variant={armed ? 'filled' : 'default'} color={armed ? 'red.9' : undefined} fullWidth mt="xs" onClick={press} title={t('sealing:panic.hint')}>
        {t(armed ? 'sealing:panic.confirm' : 'sealing:panic.action')}
      </Button>
      {failed && <Text role="alert" size="sm">{t('web:error.unreachable')}</Text>}
    </>
  );
}
