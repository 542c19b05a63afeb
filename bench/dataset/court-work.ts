import { v7 as uuidv7 } from 'uuid';
import { inventText } from './invented-words';
import type { Registrar } from './client-file';
import type { CaseMatter } from './case-file';
import { between, dayOf, daysLater } from './past';

const STAGES = ['investigation', 'first_instance', 'appeal', 'cassation'];

/** Proceedings one after another, a charge or two, hearings held and, in an open case, the next. Returns the next. */
export function courtWork(at: Registrar, matter: CaseMatter): Date | null {
  const { rows, chance } = at;
  const { id, made, open, from, to } = matter;
  const stages = chance.whole(...matter.stages);
  const step = (to.getTime() - from.getTime()) / stages;
  let next: Date | null = null;
  for (let stage = 0; stage < stages; stage++) {
    const proceeding = uuidv7();
    const [starts, ends] = [new Date(from.getTime() + stage * step), new Date(from.getTime() + (stage + 1) * step)];
    const current = open && stage === stages - 1;
    rows.add('proceedings', {
      id: proceeding, case_id: id, stage: STAGES[stage], body_id: chance.of(matter.bodies), number: `УД-${chance.whole(100, 9999)}`,
      opened_on: dayOf(starts), closed_on: current ? null : dayOf(ends), outcome: current ? null : 'other', ...made,
    });
    if (stage === 0) charge(at, matter, proceeding);
    for (let count = chance.whole(...matter.hearings); count > 0; count--) hearing(at, matter, proceeding, between(chance, starts, ends), 'held');
    if (current && chance.happens(0.7)) {
      next = chance.happens(0.1) ? daysLater(new Date(), -2) : between(chance, new Date(), daysLater(new Date(), 60));
      hearing(at, matter, proceeding, next, 'scheduled');
    }
  }
  return next;
}

function charge({ rows, chance }: Registrar, { id, client, made, open }: CaseMatter, proceeding: string): void {
  for (let count = chance.whole(1, 2); count > 0; count--) {
    const charged = uuidv7();
    rows.add('charges', {
      id: charged, case_id: id, proceeding_id: proceeding, key_id: client.keyId, code_edition: 'KG-CC-2021',
      article: String(chance.whole(100, 350)), part: '2', outcome: open ? 'pending' : 'acquitted', ...made,
      particulars: client.sealed('charges', 'particulars', charged, inventText(chance, 3)),
    });
  }
}

function hearing({ rows, chance }: Registrar, { id, client, made }: CaseMatter, proceeding: string, starts: Date, status: 'held' | 'scheduled'): void {
  const heard = uuidv7();
  const held = status === 'held';
  rows.add('hearings', {
    id: heard, case_id: id, proceeding_id: proceeding, key_id: client.keyId, starts_at: starts, courtroom: String(chance.whole(1, 30)),
    judge: client.sealed('hearings', 'judge', heard, 'Судья Н. Н.'), purpose: 'trial', status, outcome: held ? 'continued' : null,
    note: held ? client.sealed('hearings', 'note', heard, inventText(chance, 2)) : null, ...made,
  });
}
