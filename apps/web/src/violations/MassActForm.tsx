import { Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState';
import { LinkAnchor } from '../ui/LinkAnchor';
import { ActForm } from './ActForm';
import { massEventsQuery, type Place, type Victim } from './events-query';

interface MassActFormProps {
  place: Place;
  victims: Victim[];
  onSent(): void;
}

/** What was done to somebody in an event that befell many: first which event, then the act. */
export function MassActForm({ place, victims, onSent }: MassActFormProps) {
  const { t } = useTranslation();
  const [eventId, setEventId] = useState<string | null>(null);
  const { data: events } = useQuery(massEventsQuery);
  if (!events) return null;
  if (!events.items.length) return <EmptyState title={t('violations:massEvent.empty')} hint={t('violations:massEvent.emptyHint')} action={<LinkAnchor to="/mass-events">{t('violations:massEvent.title')}</LinkAnchor>} />;
  return (
    <Stack>
      <Select label={t('violations:field.massEventId')} data={events.items.map(({ id, title }) => ({ value: id, label: title }))} value={eventId} onChange={setEventId} />
      {eventId && <ActForm key={eventId} place={place} event={{ id: eventId, mass: true }} victims={victims} onSent={onSent} />}
    </Stack>
  );
}
