import { v7 as uuidv7 } from 'uuid';
import { POSTPONEMENT_REASONS } from '#libs/law/postponement-reason';
import { inventText } from './invented-words';
import type { Registrar } from './client-file';
import type { CaseMatter } from './case-file';
import { charge } from './charges';
import { stagesOfCase } from './ladders';
import { between, dayOf, daysLater } from './past';

/** Proceedings one after another, a charge or two, hearings held and, in an open case, the next. Returns the next. */
export function courtWork(at: Registrar, matter: CaseMatter): Date | null {
  const { rows, chance } = at;
  const { id, made, open, from, to } = matter;
  const ladder = stagesOfCase(matter.kind).slice(0, chance.whole(...matter.stages));
  const step = (to.getTime() - from.getTime()) / ladder.length;
  let next: Date | null = null;
  for (const [nth, [stage, outcomes]] of ladder.entries()) {
    const proceeding = uuidv7();
    const [starts, ends] = [new Date(from.getTime() + nth * step), new Date(from.getTime() + (nth + 1) * step)];
    const current = open && nth === ladder.length - 1;
    rows.add('proceedings', {
      id: proceeding, case_id: id, stage, body_id: chance.of(matter.bodies), number: `УД-${chance.whole(100, 9999)}`,
      opened_on: dayOf(starts), closed_on: current ? null : dayOf(ends), outcome: current ? null : chance.of(outcomes), ...made,
    });
    if (nth === 0) charge(at, matter, proceeding);
    for (let count = chance.whole(...matter.hearings); count > 0; count--) {
      hearing(at, matter, proceeding, between(chance, starts, ends), chance.happens(0.85) ? 'held' : 'postponed');
    }
    if (current && chance.happens(0.7)) {
      next = chance.happens(0.1) ? daysLater(new Date(), -2) : between(chance, new Date(), daysLater(new Date(), 60));
      hearing(at, matter, proceeding, next, 'scheduled');
    }
  }
  return next;
}

function hearing({ rows, chance }: Registrar, { id, client, lead, made }: CaseMatter, proceeding: string, starts: Date, status: 'held' | 'postponed' | 'scheduled'): void {
  const heard = uuidv7();
  const held = status === 'held';
  const postponed = status === 'postponed';
  rows.add('hearings', {
    id: heard, case_id: id, proceeding_id: proceeding, key_id: client.keyId, starts_at: starts, courtroom: String(chance.whole(1, 30)),
    judge: client.sealed('hearings', 'judge', heard, 'Судья Н. Н.'), purpose: 'trial', status, outcome: held ? 'continued' : null,
    postponement_reason: postponed ? chance.ofCommonFirst(POSTPONEMENT_REASONS) : null, next_not_set: postponed,
    note: held ? client.sealed('hearings', 'note', heard, inventText(chance, 2)) : null, ...made,
  });
  if (held && chance.happens(0.8)) rows.add('attendances', { id: uuidv7(), case_id: id, hearing_id: heard, user_id: lead.id, role: 'counsel', ...made });
}
