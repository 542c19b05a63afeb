import type { Schema } from '../../api/schema';
import { onTheTeam } from '../team/on-the-team';
import { isClashMeant, plannedBody, type PlannedTime } from './planned-time';

/** The form of a hearing's outcome as it is filled in. */
export interface OutcomeValues extends PlannedTime {
  status: 'held' | 'postponed' | 'cancelled';
  outcome: string;
  postponementReason: string;
  /** `user:<id>` and `person:<id>` of those who came. */
  came: string[];
  note: string;
  whatToDo: string;
  nextNotSet: boolean;
}

/** Nothing chosen yet, but that whoever writes it was there, and the hour and length of the last sitting. */
export const emptyOutcome = (one: Schema<'CaseDto'>, writer: string, last: Omit<PlannedTime, 'day'>): OutcomeValues => ({
  status: 'held', outcome: '', postponementReason: '', note: '', whatToDo: '', day: '', ...last, nextNotSet: false,
  came: possibleAttendances(one).filter(({ userId }) => userId === writer).map(({ key }) => key),
});

const ROLE_OF = { lead: 'counsel', counsel: 'counsel', intern: 'intern', observer: 'observer' } as const;

/** Everybody who may have come: the team of today, the clients, who acts for them. */
export function possibleAttendances(one: Schema<'CaseDto'>): { key: string; userId?: string; personId?: string; role: Schema<'AttendanceRole'> }[] {
  const team = one.team.filter(onTheTeam).map(({ userId, role }) => ({ key: `user:${userId}:${ROLE_OF[role]}`, userId, role: ROLE_OF[role] }));
  const clients = one.clients.filter(client => !client.diedOn).map(({ personId }) => ({ key: `person:${personId}:client`, personId, role: 'client' as const }));
  const acting = one.clients.flatMap(client => client.representations.filter(held => !held.endsOn)).map(({ personId }) => ({ key: `person:${personId}:representative`, personId, role: 'representative' as const }));
  const all = [...team, ...clients, ...acting];
  return all.filter((item, at) => all.findIndex(other => other.key === item.key) === at);
}

/** What is sent. @param nextId id of the hearing that is booked next */
export function outcomeBody(values: OutcomeValues, nextId: string): Schema<'HearingOutcomeDto'> {
  const { status, day, time } = values;
  const next = status !== 'cancelled' && !values.nextNotSet && day && time;
  return {
    status,
    ...(status === 'held' && values.outcome && { outcome: values.outcome as Schema<'HearingOutcome'> }),
    ...(status === 'postponed' && values.postponementReason && { postponementReason: values.postponementReason as Schema<'PostponementReason'> }),
    ...(values.note.trim() && { note: values.note }),
    ...(values.whatToDo.trim() && { whatToDo: values.whatToDo }),
    attendances: (status === 'cancelled' ? [] : values.came).map(key => {
      const [kind, id, role] = key.split(':');
      return { [kind === 'user' ? 'userId' : 'personId']: id, role: role as Schema<'AttendanceRole'> };
    }),
    ...(status !== 'cancelled' && values.nextNotSet && { nextNotSet: true }),
    ...(next && { next: { id: nextId, ...plannedBody(values) } }),
    ...(next && isClashMeant(values) && { clashIsMeant: true }),
  };
}
