import { randomUUID } from 'node:crypto';
import type { Chance } from '../../bench/dataset/chance';
import { CLAIM_FORMS } from '#libs/law/redress/claim-form';
import type { Row } from './organisation-of-chance';

interface Made {
  clients: Row[];
  day(): string;
  wholeDay(): string;
  voided(): string | null;
}

/** Claims with up to four decisions in one or more rounds, paid in full, in part or not at all, and some of it gone back. */
export function redressOf(chance: Chance, { clients, day, wholeDay, voided }: Made): Record<string, Row[]> {
  const amount = () => `${chance.whole(1, 900_000)}.${chance.whole(10, 99)}`;
  const currency = () => chance.of(['KGS', 'KGS', 'KGS', 'USD']);
  const claims = Array.from({ length: 260 }, (): Row => {
    const isMoney = chance.happens(0.7);
    return {
      id: randomUUID(), client_id: chance.of(clients).id, form: chance.of(CLAIM_FORMS), filed_on: chance.happens(0.8) ? day() : null, sought: isMoney ? amount() : null, currency: isMoney ? currency() : null,
      abandoned_at: chance.happens(0.2) ? `${wholeDay()}T20:00:00Z` : null, voided_at: voided(),
    };
  });
  const awards: Row[] = [];
  const payments: Row[] = [];
  for (const claim of claims) {
    let chain = randomUUID();
    let of = claim.currency ?? currency();
    for (let position = 1; position <= chance.whole(0, 4); position += 1) {
      if (chance.happens(0.2)) [chain, of] = [randomUUID(), currency()];
      const effect = chance.of(['granted', 'granted', 'raised', 'cut', 'denied', 'overturned']);
      const nothing = effect === 'denied' || effect === 'overturned';
      const award: Row = { id: randomUUID(), claim_id: claim.id, chain_id: chain, position, effect, amount: nothing ? '0' : chance.happens(0.85) ? amount() : null, currency: of, decided_on: day(), voided_at: voided() };
      awards.push(award);
      for (let times = chance.whole(0, 2); times > 0; times -= 1)
        payments.push({
          id: randomUUID(), claim_id: claim.id, award_id: award.id, chain_id: chain, amount: chance.happens(0.5) && award.amount !== null && !nothing ? award.amount : amount(), currency: of,
          paid_on: chance.happens(0.7) ? `2026-0${chance.whole(1, 9)}-1${chance.whole(0, 9)}` : day(), voided_at: voided(),
        });
    }
  }
  const repayments = payments.filter(() => chance.happens(0.25)).map((payment): Row => ({
    id: randomUUID(), payment_id: payment.id, amount: chance.happens(0.4) ? payment.amount : '1.05', repaid_on: day(), voided_at: voided(),
  }));
  return { claims, awards, payments, repayments };
}
