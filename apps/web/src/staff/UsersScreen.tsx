import { Group, Paper, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES } from '#libs/access/roles';
import { today } from '../dates/fmt';
import { CodeSelect } from '../forms/CodeSelect';
import type { UserFilters } from '../routes/staff-routes';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { useTitle } from '../ui/useTitle';
import { OfficeSelect } from './OfficeSelect';
import { usersQuery } from './staff-query';
import { UserRows } from './UserRows';

const route = getRouteApi('/users');

/** Who works here, or did: filters are in the address, the name that is looked for never is. */
export function UsersScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const filters = route.useSearch();
  const { office = '', role = '', on, former = false } = filters;
  const [text, setText] = useState('');
  const { data: users } = useQuery(usersQuery(on));
  useTitle(t('web:screen.users'));

  const day = on ?? today();
  const found = (users ?? []).filter(
    user =>
      (!office || user.officeId === office) &&
      (!role || user.roles.includes(role)) &&
      (user.employedTo !== null && user.employedTo < day) === former &&
      user.displayName.toLowerCase().includes(text.trim().toLowerCase()),
  ).sort((a, b) => a.displayName.localeCompare(b.displayName));
  const show = (changes: UserFilters) => navigate({ to: '/users', search: { ...filters, ...changes }, replace: true });

  return (
    <Stack maw={960} mx="auto">
      <Group justify="space-between">
        <Title order={1}>{t('web:screen.users')}</Title>
        <LinkButton to="/users/new">{t('staff:users.new')}</LinkButton>
      </Group>
      <Group align="flex-end" gap="sm" grow preventGrowOverflow={false}>
        <TextInput label={t('staff:users.search')} value={text} onChange={event => setText(event.currentTarget.value)} />
        <OfficeSelect label={t('staff:users.office')} none={t('staff:users.any')} value={office} onChange={event => show({ office: event.currentTarget.value || undefined })} />
        <CodeSelect label={t('staff:users.role')} codes={ROLES} words="web:role." none={t('staff:users.any')} value={role}
          onChange={event => show({ role: (event.currentTarget.value || undefined) as UserFilters['role'] })} />
        <TextInput type="date" label={t('staff:users.on')} value={on ?? ''} onChange={event => show({ on: event.currentTarget.value || undefined })} />
      </Group>
      <Group justify="space-between">
        <SegmentedControl aria-label={t('staff:users.employment')} value={former ? 'former' : 'present'} onChange={value => show({ former: value === 'former' || undefined })}
          data={[{ value: 'present', label: t('staff:users.present') }, { value: 'former', label: t('staff:users.former') }]} />
        <Text c="dimmed" role="status">{users && t('staff:users.total', { count: found.length })}</Text>
      </Group>
      <Paper withBorder p={{ base: 4, sm: 'xs' }}>
        {users && !found.length && <EmptyState title={t('staff:users.empty')} hint={t('staff:users.emptyHint')} />}
        <UserRows users={found} />
      </Paper>
    </Stack>
  );
}
