import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { today } from '../dates/fmt';
import { FormDialog } from '../forms/FormDialog';
import { InvitationButton } from '../identity/InvitationButton';
import { ResetFactorsButton } from '../identity/ResetFactorsButton';
import { useSession } from '../session/session';
import { ScreenFailed } from '../shell/ScreenFailed';
import { Chip } from '../ui/Chip';
import { useTitle } from '../ui/useTitle';
import { accountQuery } from './staff-query';
import { UserForm } from './UserForm';
import { UserQualifications } from './UserQualifications';
import { UserRoles } from './UserRoles';
import { UserSupervisions } from './UserSupervisions';
import { useOfficeName } from './useOfficeName';
import { usePeriod } from './usePeriod';

const route = getRouteApi('/users/$userId');

/** A colleague as the admin sees him: who he is, what he may do and whom he answers to, by date. */
export function UserPage() {
  const { t } = useTranslation();
  const { userId } = route.useParams();
  const office = useOfficeName();
  const period = usePeriod();
  const me = useSession().userId;
  const [editing, edit] = useDisclosure();
  const { data: user, error } = useQuery(accountQuery(userId));
  useTitle(t('staff:user.title'));
  if (error && !user) return <ScreenFailed error={error} />;
  if (!user) return null;
  const left = user.employedTo !== null && user.employedTo < today();

  return (
    <Stack maw={960} mx="auto">
      <Paper withBorder p="md" component="header">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <div>
            <Text size="sm" c="dimmed">{[user.login, office(user.officeId)].filter(Boolean).join(' · ')}</Text>
            <Title order={1}>{user.displayName}</Title>
          </div>
          <Button variant="default" size="xs" onClick={edit.open} style={{ flex: 'none' }}>{t('web:form.change')}</Button>
        </Group>
        <Group gap={6} mt="xs">
          {user.roles.map(role => <Chip key={role} color="pine">{t(`web:role.${role}`)}</Chip>)}
          {user.attorney && <Chip>{t('law:qualification.attorney')}</Chip>}
          <Chip color={left ? 'red' : 'gray'}>{t('staff:user.works', { period: period({ startsOn: user.employedFrom, endsOn: user.employedTo }) })}</Chip>
        </Group>
        {!left && user.id !== me && (
          <Group gap="xs" mt="sm">
            <InvitationButton userId={user.id} />
            <ResetFactorsButton userId={user.id} />
          </Group>
        )}
      </Paper>
      <UserRoles user={user} />
      <UserSupervisions user={user} />
      <UserQualifications user={user} />
      <FormDialog title={t('staff:user.change')} opened={editing} onClose={edit.close}><UserForm user={user} onSent={edit.close} /></FormDialog>
    </Stack>
  );
}
