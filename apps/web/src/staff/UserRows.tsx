import { Flex, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { ROW } from '../shell/useShortcuts';
import { useOfficeName } from './useOfficeName';
import { usePeriod } from './usePeriod';

export function UserRows({ users }: { users: Schema<'UserDto'>[] }) {
  const { t } = useTranslation();
  const office = useOfficeName();
  const period = usePeriod();
  return (
    <ul className="rows">
      {users.map(user => (
        <li key={user.id}>
          <Link to="/users/$userId" params={{ userId: user.id }} className="row-link" {...ROW}>
            <Flex direction={{ base: 'column', sm: 'row' }} justify="space-between" columnGap="md">
              <div>
                <Text fw={550}>{user.displayName}</Text>
                <Text size="sm" c="dimmed">
                  {[...user.roles.map(role => t(`web:role.${role}`)), user.attorney && t('law:qualification.attorney')].filter(Boolean).join(', ') || t('staff:users.noRole')}
                </Text>
              </div>
              <Text size="sm" c="dimmed" ta={{ sm: 'right' }}>{[office(user.officeId), user.employedTo && period({ startsOn: user.employedFrom, endsOn: user.employedTo })].filter(Boolean).join(' · ')}</Text>
            </Flex>
          </Link>
        </li>
      ))}
    </ul>
  );
}
