import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { ScreenFailed } from '../shell/ScreenFailed';
import { EmptyState } from '../ui/EmptyState';
import { useTitle } from '../ui/useTitle';
import { massEventsQuery } from './events-query';
import { MassEventForm } from './MassEventForm';

const COUNTS = ['enquiries', 'victims', 'cases'] as const;

/** What befell many, the latest first: when, where, and how many came of it to the desk, became clients, have cases. */
export function MassEventsScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const [entering, enter] = useDisclosure();
  const { data: events, error } = useQuery(massEventsQuery);
  useTitle(t('violations:massEvent.title'));
  if (error && !events) return <ScreenFailed error={error} />;
  return (
    <Stack maw={900} mx="auto">
      <Group justify="space-between">
        <Title order={1}>{t('violations:massEvent.title')}</Title>
        {may('mass-event.write') && <Button onClick={enter.open}>{t('violations:massEvent.add')}</Button>}
      </Group>
      {events && !events.items.length && <EmptyState title={t('violations:massEvent.empty')} hint={t('violations:massEvent.emptyHint')} />}
      <ul className="rows">
        {events?.items.map(event => (
          <li key={event.id}>
            <Link to="/mass-events/$eventId" params={{ eventId: event.id }} className="row-link">
              <Text fw={600}>{event.title}</Text>
              <Text size="sm" c="dimmed">{[fmtPartialDate(t, event.happenedOn), event.region && t(`law:region.${event.region}`), t(`violations:placeKind.${event.placeKind}`)].filter(Boolean).join(' · ')}</Text>
              <Text size="sm">{COUNTS.map(count => `${t(`violations:massEvent.count.${count}`)}: ${event[count]}`).join(' · ')}</Text>
            </Link>
          </li>
        ))}
      </ul>
      {!!events?.items.length && <Text size="sm" c="dimmed">{t('violations:massEvent.countedHow')}</Text>}
      <FormDialog title={t('violations:massEvent.add')} opened={entering} onClose={enter.close}><MassEventForm onSent={enter.close} /></FormDialog>
    </Stack>
  );
}
