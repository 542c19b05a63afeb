import { v7 as uuidv7 } from 'uuid';
import type { ChargeOutcome } from '#libs/law/charge-outcome';
import type { Registrar } from './client-file';
import type { CaseMatter } from './case-file';
import { inventText } from './invented-words';
import { between, dayOf } from './past';

const AGAINST_CLIENTS: readonly ChargeOutcome[] = ['convicted', 'convicted', 'acquitted', 'acquitted', 'terminated_rehabilitating', 'terminated_non_rehabilitating', 'reclassified', 'remanded'];
const AGAINST_PERPETRATORS: readonly ChargeOutcome[] = ['convicted', 'acquitted', 'terminated_non_rehabilitating'];
/** Articles that charges are brought under: many of theft, few of each other. */
const ARTICLES = Array.from({ length: 40 }, (_, at) => String(122 + at * 5));

/** One or two charges: against the client or, where he complains of torture, against whoever did it. */
export function charge(at: Registrar, matter: CaseMatter, proceeding: string): void {
  const { rows, chance } = at;
  const { id, client, made, open, kind, from, to } = matter;
  const perpetrator = kind === 'torture_complaint' ? perpetratorOf(at, matter) : null;
  for (let count = chance.whole(1, 2); count > 0; count--) {
    const charged = uuidv7();
    const outcome = open ? 'pending' : chance.of(perpetrator ? AGAINST_PERPETRATORS : AGAINST_CLIENTS);
    const decided = open ? null : dayOf(between(chance, from, to));
    rows.add('charges', {
      id: charged, case_id: id, proceeding_id: proceeding, key_id: client.keyId, code_edition: 'KG-CC-2021',
      accused_person_id: perpetrator ? null : client.personId, perpetrator_id: perpetrator,
      article: perpetrator ? chance.of(['137', '138', '337']) : chance.ofCommonFirst(ARTICLES), part: '2', outcome, decided_on: decided, ...made,
      particulars: client.sealed('charges', 'particulars', charged, inventText(chance, 3)),
    });
    rows.add('charge_outcomes', { case_id: id, charge_id: charged, outcome: 'pending', decided_on: null, superseded_at: open ? null : to, ...made });
    if (!open) rows.add('charge_outcomes', { case_id: id, charge_id: charged, outcome, decided_on: decided, superseded_at: null, created_by: made.created_by, created_at: to });
  }
}

function perpetratorOf({ rows, chance }: Registrar, { id, client, made }: CaseMatter): string {
  const perpetrator = uuidv7();
  rows.add('perpetrators', {
    id: perpetrator, case_id: id, key_id: client.keyId, kind: 'person', service: chance.of(['internal_affairs', 'internal_affairs', 'national_security', 'penitentiary']), rank: null,
    description: client.sealed('perpetrators', 'description', perpetrator, 'Невысокий, в форме.'), ...made,
  });
  return perpetrator;
}
