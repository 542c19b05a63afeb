import { Group, Stack, Title } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DayFilter } from '../dates/DayFilter';
import { today } from '../dates/fmt';
import { useMay } from '../session/session';
import { LinkButton } from '../ui/LinkButton';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { EventSelect } from './EventSelect';
import { Tally } from './Tally';

const route = getRouteApi('/desk/tally');

/** Counts of some days, by office: of one's own, for a director of every one. */
export function TallyScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const search = route.useSearch();
  useTitle(t('desk:tally.title'));
  const show = (changes: object) => navigate({ to: '/desk/tally', search: { ...search, ...changes }, replace: true });
  return (
    <Stack maw={760} mx="auto">
      <Group justify="space-between">
        <Title order={1}>{t('desk:tally.title')}</Title>
        {may('mass-event.read') && <LinkButton to="/mass-events" variant="default">{t('desk:massEvents')}</LinkButton>}
      </Group>
      <Group gap="sm" align="flex-start">
        <DayFilter label={t('desk:tally.from')} value={search.from ?? (search.eventId ? '' : today())} onChange={day => show({ from: day })} />
        <DayFilter label={t('desk:tally.to')} value={search.to ?? search.from ?? (search.eventId ? '' : today())} onChange={day => show({ to: day })} />
        <EventSelect value={search.eventId ?? ''} onChange={event => show({ eventId: event.currentTarget.value || undefined })} />
      </Group>
      <Section title={t('desk:tally.byOffice')}><Tally query={search} /></Section>
    </Stack>
  );
}
