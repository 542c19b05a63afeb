import { Button, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useContext, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { ReadingOnly } from '../session/reading-only';
import { useMay } from '../session/session';
import { ScreenFailed } from '../shell/ScreenFailed';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { Waiting } from '../ui/Waiting';
import { ActDialog } from './ActDialog';
import { type Act, Surrounded } from './acting';
import { EventCard } from './EventCard';
import { eventsQuery, type Place, type Victim } from './events-query';
import { Perpetrators } from './Perpetrators';

interface EventsProps {
  place: Place;
  victims: Victim[];
  ofCase?: Schema<'CaseDto'>;
  /** Where what is in the file of a client can be moved. */
  casesToMoveTo?: readonly Schema<'CaseRowDto'>[];
  /** Nothing new is entered any more. */
  closed?: boolean;
}

const NOWHERE: readonly Schema<'CaseRowDto'>[] = [];

/** What happened, the earliest first, and who did it. */
export function Events({ place, victims, ofCase, casesToMoveTo = NOWHERE, closed = false }: EventsProps) {
  const { t } = useTranslation();
  const may = useMay();
  const readOnly = useContext(ReadingOnly);
  const [act, setAct] = useState<Act | null>(null);
  const { data: events, error } = useQuery(eventsQuery(place));
  const begin = may('event.write') && !readOnly && !closed ? setAct : null;
  const perpetrators = events?.perpetrators;
  const surroundings = useMemo(() => ({ place, victims, ofCase, casesToMoveTo, perpetrators: perpetrators ?? [], begin }), [place, victims, ofCase, casesToMoveTo, perpetrators, begin]);
  if (error && !events) return <ScreenFailed error={error} />;
  if (!events) return <Waiting rows={6} />;
  return (
    <Surrounded.Provider value={surroundings}>
      <Stack gap="md">
        {begin && (
          <Group justify="flex-end" gap="xs">
            {may('mass-event.read') && <LinkButton variant="subtle" to="/mass-events">{t('violations:massEvent.title')}</LinkButton>}
            <Button variant="default" onClick={() => begin({ form: 'mass' })}>{t('violations:event.addToMass')}</Button>
            <Button onClick={() => begin({ form: 'event' })}>{t('violations:event.add')}</Button>
          </Group>
        )}
        {!events.items.length && <EmptyState title={t('violations:event.empty')} hint={t('violations:event.emptyHint')} />}
        {events.items.map(event => <EventCard key={event.id} event={event} />)}
        {events.items.length > 0 && <Perpetrators perpetrators={events.perpetrators} />}
      </Stack>
      <ActDialog act={act} place={place} victims={victims} perpetrators={events.perpetrators} onClose={() => setAct(null)} />
    </Surrounded.Provider>
  );
}
