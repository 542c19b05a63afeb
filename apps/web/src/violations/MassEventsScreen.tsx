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

/** What befell many, the latest first. */
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
              <Text size="sm" c="dimmed">{[fmtPartialDate(t, event.happenedOn), t('violations:massEvent.victims', { number: event.victims })].join(' · ')}</Text>
            </Link>
          </li>
        ))}
      </ul>
      <FormDialog title={t('violations:massEvent.add')} opened={entering} onClose={enter.close}><MassEventForm onSent={enter.close} /></FormDialog>
    </Stack>
  );
}
