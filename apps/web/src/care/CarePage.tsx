import { Grid, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { clientQuery } from '../people/client-query';
import { useMay } from '../session/session';
import { ScreenFailed } from '../shell/ScreenFailed';
import { LinkButton } from '../ui/LinkButton';
import { useTitle } from '../ui/useTitle';
import { CostTable } from './CostTable';
import { clientCostsQuery, grantsQuery } from './care-query';
import { FamilyServices } from './FamilyServices';
import { PlanSection } from './PlanSection';
import { ServicesSection } from './ServicesSection';

const route = getRouteApi('/clients/$clientId/care');

/** The care of one client: the plan, what is under way and what was given, and his family beside him. */
export function CarePage() {
  const { t } = useTranslation();
  const may = useMay();
  const { clientId } = route.useParams();
  const { data: client, error } = useQuery(clientQuery(clientId));
  const { data: costs } = useQuery(clientCostsQuery(clientId));
  const { data: grants } = useQuery(grantsQuery);
  useTitle(client ? `${client.code} · ${t('care:title')}` : t('care:title'));
  if (error && !client) return <ScreenFailed error={error} />;
  if (!client) return null;
  return (
    <Stack maw={1240} mx="auto" gap="md">
      <Group justify="space-between" align="flex-end">
        <Stack gap={0}>
          <Text size="sm" c="dimmed">{client.code}</Text>
          <Title order={1}>{`${client.displayName}: ${t('care:title')}`}</Title>
        </Stack>
        <LinkButton variant="default" to="/clients/$clientId" params={{ clientId }}>{t('care:file')}</LinkButton>
      </Group>
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack>
            <ServicesSection clientId={clientId} />
            <FamilyServices clientId={clientId} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack>
            {may('plan.read') && <PlanSection clientId={clientId} />}
            {!!costs?.length && <CostTable grants={grants} lines={costs} title={t('care:cost.ofClient')} />}
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
