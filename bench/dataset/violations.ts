import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { ACT_KINDS } from '#libs/law/violations/act-kind';
import { CONSISTENCIES } from '#libs/law/violations/consistency';
import { EXAMINATION_KINDS } from '#libs/law/violations/examination-kind';
import { PLACE_KINDS } from '#libs/law/violations/place-kind';
import type { CaseMatter } from './case-file';
import type { Registrar } from './client-file';
import { between, dayOf, daysLater, partly, pastOrToday } from './past';

const MASS_EVENTS = 12;

/** Times when many were beaten at once. */
export async function nameMassEvents(db: Client, office: string, by: string): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `insert into events (office_id, mass, title, happened_on, place_kind, created_by)
      select $1, true, 'Mass event ' || n, (current_date - n * 300)::text, 'street', $2 from generate_series(1, $3) n returning id`,
    [office, by, MASS_EVENTS],
  );
  return rows.map(({ id }) => id);
}

/** What was done to the client of a case, by somebody who has no name yet, and how it was examined. */
export function violation(at: Registrar, matter: CaseMatter, massEvents: readonly string[]): void {
  const { rows, chance } = at;
  const { id: case_id, client, lead, from, made } = matter;
  const event = uuidv7();
  const happened = daysLater(from, -chance.whole(5, 90));
  const ofCase = { case_id, key_id: client.keyId, ...made };
  const mass = chance.happens(0.03) ? chance.of(massEvents) : null;
  if (!mass) rows.add('events', { ...ofCase, id: event, office_id: lead.office.id, happened_on: partly(chance, happened), region: lead.office.region, place_kind: chance.of(PLACE_KINDS) });
  for (let acts = chance.whole(1, 3); acts > 0; acts--) {
    rows.add('acts', { ...ofCase, id: uuidv7(), event_id: mass ?? event, victim_id: client.id, kind: chance.ofCommonFirst(ACT_KINDS), happened_on: dayOf(happened) });
  }
  if (!mass && chance.happens(0.6)) examination(at, matter, event);
}

function examination({ rows, chance }: Registrar, { id: case_id, client, from, to, made }: CaseMatter, event: string): void {
  const id = uuidv7();
  const requested = between(chance, from, to);
  const end = chance.of(['done', 'done', 'refused', 'waiting']);
  const ended = pastOrToday(daysLater(requested, chance.whole(3, 90)));
  rows.add('examinations', {
    id, event_id: event, case_id, key_id: client.keyId, examined_id: client.id, kind: chance.of(EXAMINATION_KINDS), examiner_kind: 'independent_doctor', requested_on: dayOf(requested), ...made,
    ...(end === 'refused' && { refused_on: dayOf(ended), refusal_reason: client.sealed('examinations', 'refusal_reason', id, 'Нет врача.') }),
    ...(end === 'done' && { ground: 'consent', ground_on: dayOf(requested), done_on: dayOf(ended), finding: chance.of(CONSISTENCIES) }),
  });
}
