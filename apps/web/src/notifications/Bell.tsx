import { ActionIcon } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon';
import { latestNotificationsQuery } from './notifications-query';

const MANY = 99;

/** In the top bar: how many notifications are new, and the way to them. */
export function Bell() {
  const { t } = useTranslation();
  const unread = useQuery(latestNotificationsQuery).data?.unread ?? 0;
  const label = unread ? t('web:shell.unread', { count: unread }) : t('web:screen.notifications');
  return (
    <ActionIcon component={Link} to="/notifications" variant="subtle" color="gray" size="lg" title={label} aria-label={label} pos="relative" style={{ overflow: 'visible' }}>
      <Icon name="bell" />
      {unread > 0 && <span className="count" aria-hidden>{unread > MANY ? `${MANY}+` : unread}</span>}
    </ActionIcon>
  );
}
