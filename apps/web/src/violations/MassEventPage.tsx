import { Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { ScreenFailed } from '../shell/ScreenFailed';
import { Chip } from '../ui/Chip';
import { useTitle } from '../ui/useTitle';
import { LinkButton } from '../ui/LinkButton';
import { massEventQuery } from './events-query';
import { MassEventForm } from './MassEventForm';
import { VoidForm } from './VoidForm';

const route = getRouteApi('/mass-events/$eventId');
const COUNTS = ['enquiries', 'victims', 'acts', 'cases'] as const;

/** One mass event in numbers: a victim is counted once, however many acts. */
export function MassEventPage() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const [changing, change] = useDisclosure();
  const [voiding, startVoiding] = useDisclosure();
  const { eventId } = route.useParams();
  const { data: event, error } = useQuery(massEventQuery(eventId));
  useTitle(t('violations:massEvent.title'));
  if (error && !event) return <ScreenFailed error={error} />;
  if (!event) return null;
  return (
    <Stack maw={900} mx="auto">
      <Paper withBorder p="md" component="header">
        <Title order={1}>{event.title}</Title>
        <Group gap={6} mt="xs">
          <Chip>{fmtPartialDate(t, event.happenedOn)}</Chip>
          <Chip>{t(`violations:placeKind.${event.placeKind}`)}</Chip>
          {event.region && <Chip>{t(`law:region.${event.region}`)}</Chip>}
        </Group>
        <Group gap="xs" mt="sm">
          <LinkButton size="xs" variant="default" to="/mass-events">{t('violations:massEvent.title')}</LinkButton>
          {may('mass-event.write') && <Button size="xs" variant="default" onClick={change.open}>{t('web:form.change')}</Button>}
          {may('mass-event.write') && <Button size="xs" variant="subtle" onClick={startVoiding.open}>{t('violations:void')}</Button>}
        </Group>
      </Paper>
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        {COUNTS.map(count => (
          <Paper key={count} withBorder p="md" ta="center">
            <Text fz={28} fw={700}>{event[count]}</Text>
            <Text size="sm" c="dimmed">{t(`violations:massEvent.count.${count}`)}</Text>
          </Paper>
        ))}
      </SimpleGrid>
      <Text size="sm" c="dimmed">{t('violations:massEvent.countedHow')}</Text>
      <FormDialog title={t('violations:massEvent.change')} opened={changing} onClose={change.close}><MassEventForm event={event} onSent={change.close} /></FormDialog>
      <FormDialog title={t('violations:doing.void')} opened={voiding} onClose={startVoiding.close}>
        <VoidForm place={null} record={{ of: 'event', id: event.id, version: event.version }} onSent={() => void navigate({ to: '/mass-events' })} />
      </FormDialog>
    </Stack>
  );
}
