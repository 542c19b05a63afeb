import { useMemo } from 'react';
import type { Schema } from '../api/schema';
import { Events } from './Events';

/** What happened to the clients of a case. */
export function EventsTab({ one }: { one: Schema<'CaseDto'> }) {
  const place = useMemo(() => ({ caseId: one.id }), [one.id]);
  const victims = useMemo(() => one.clients.map(({ id, name }) => ({ id, name })), [one.clients]);
  return <Events place={place} victims={victims} ofCase={one} closed={!one.open} />;
}
