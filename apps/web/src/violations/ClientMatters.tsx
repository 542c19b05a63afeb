import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useMay } from '../session/session';
import { Section } from '../ui/Section';
import { Events } from './Events';
import { Timeline } from './Timeline';

/** All matters of a client on one line of time (with redress and services, as far as they are seen), and the events that belong to no case. Nothing for whoever only cares for him. */
export function ClientMatters({ client }: { client: Schema<'ClientDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const place = useMemo(() => ({ clientId: client.id }), [client.id]);
  const victims = useMemo(() => [{ id: client.id, name: client.displayName }], [client.id, client.displayName]);
  const open = useMemo(() => client.cases.filter(one => one.open), [client.cases]);
  if (!may('event.read')) return null;
  return (
    <>
      <Section title={t('violations:timeline.title')}><Timeline clientId={client.id} /></Section>
      <Section title={t('violations:event.withoutCase')}><Events place={place} victims={victims} casesToMoveTo={open} /></Section>
    </>
  );
}
