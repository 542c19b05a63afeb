import { Alert, Paper, Stack, Tabs, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { clientQuery } from '../people/client-query';
import { CLINICAL_TABS, type ClinicalTab } from '../routes/clinical-routes';
import { ScreenFailed } from '../shell/ScreenFailed';
import { LinkAnchor } from '../ui/LinkAnchor';
import { useTitle } from '../ui/useTitle';
import { AssessmentsTab } from './AssessmentsTab';
import { ClinicalRecord } from './ClinicalRecord';
import { NotesTab } from './NotesTab';

const route = getRouteApi('/clients/$clientId/clinical');

/** What the care team keeps about a client: an address of its own, so that opening the client opens nothing of it. */
export function ClinicalPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { clientId } = route.useParams();
  const { tab = 'notes', kind } = route.useSearch();
  const { data: client, error } = useQuery(clientQuery(clientId));
  useTitle(client ? t('clinical:ofClient', { code: client.code }) : t('clinical:title'));
  if (error && !client) return <ScreenFailed error={error} />;
  if (!client) return null;
  const turn = (next: string | null) => navigate({ to: '/clients/$clientId/clinical', params: { clientId }, search: { tab: next as ClinicalTab }, replace: true });

  return (
    <Stack maw={960} mx="auto">
      <Paper withBorder p="md" component="header">
        <Text size="sm" c="dimmed">{client.code}</Text>
        <Title order={1}>{t('clinical:title')}</Title>
        <Text fw={600}>{client.displayName}</Text>
        <LinkAnchor to="/clients/$clientId" params={{ clientId }}>{t('clinical:backToClient')}</LinkAnchor>
      </Paper>
      <Alert variant="light" color="gray" p="sm">{t('clinical:wall')}</Alert>
      <Tabs value={tab} onChange={turn} keepMounted={false}>
        <Tabs.List mb="md" aria-label={t('clinical:tabs')}>
          {CLINICAL_TABS.map(name => <Tabs.Tab key={name} value={name} px="sm">{t(`clinical:tab.${name}`)}</Tabs.Tab>)}
        </Tabs.List>
        <Tabs.Panel value="notes"><NotesTab clientId={clientId} kind={kind} /></Tabs.Panel>
        <Tabs.Panel value="assessments"><AssessmentsTab clientId={clientId} /></Tabs.Panel>
        <Tabs.Panel value="record"><ClinicalRecord clientId={clientId} /></Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
