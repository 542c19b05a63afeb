import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { ScreenFailed } from '../shell/ScreenFailed';
import { Chip } from '../ui/Chip';
import { useTitle } from '../ui/useTitle';
import { massEventQuery } from './events-query';

const route = getRouteApi('/mass-events/$eventId');
const COUNTS = ['victims', 'acts', 'cases'] as const;

/** One mass event in numbers: a victim is counted once, however many acts. */
export function MassEventPage() {
  const { t } = useTranslation();
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
      </Paper>
      <Group grow>
        {COUNTS.map(count => (
          <Paper key={count} withBorder p="md" ta="center">
            <Text fz={28} fw={700}>{event[count]}</Text>
            <Text size="sm" c="dimmed">{t(`violations:massEvent.count.${count}`)}</Text>
          </Paper>
        ))}
      </Group>
      <Text size="sm" c="dimmed">{t('violations:massEvent.countedHow')}</Text>
    </Stack>
  );
}
