import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSealing } from './useSealing';

/** In the user's menu, which stays open for the second press. */
export function SealMenuItem() {
  const { t } = useTranslation();
  const { armed, failed, press } = useSealing();
  const label = armed ? t('sealing:panic.confirm') : failed ? t('web:error.unreachable') : t('sealing:panic.action');
  return (
    <Menu.Item closeMenuOnClick={false} onClick={press} fw={armed ? 700 : undefined} title={t('sealing:panic.hint')}>
      {label}
    </Menu.Item>
  );
}
