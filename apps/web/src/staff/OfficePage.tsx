import { Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NotFound } from '../shell/NotFound';
import { currentLanguage } from '../texts/i18n';
import { useTitle } from '../ui/useTitle';
import { OfficeForm } from './OfficeForm';
import { officesQuery } from './staff-query';

const route = getRouteApi('/offices/$officeId');

export function OfficePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { officeId } = route.useParams();
  const { data: offices } = useQuery(officesQuery);
  const office = offices?.find(one => one.id === officeId);
  useTitle(office?.code ?? t('web:screen.offices'));
  if (!offices) return null;
  if (!office) return <NotFound />;
  return (
    <Stack maw={680} mx="auto">
      <div>
        <Text size="sm" c="dimmed">{office.code}</Text>
        <Title order={1}>{office.name[currentLanguage()]}</Title>
      </div>
      <Paper withBorder p="md">
        <OfficeForm key={office.version} office={office} onSent={() => void navigate({ to: '/offices' })} />
      </Paper>
    </Stack>
  );
}
