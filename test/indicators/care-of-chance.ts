import { randomUUID } from 'node:crypto';
import type { Chance } from '../../bench/dataset/chance';
import { COST_PAYERS } from '#libs/law/care/cost-payer';
import type { Row } from './organisation-of-chance';

interface Made {
  clients: Row[];
  services: Row[];
  day(): string;
  voided(): string | null;
}

/** Costs in two currencies, some of them billed to one of three grants, a service to one at most; and answers to two instruments. */
export function careOf(chance: Chance, { clients, services, day, voided }: Made): Record<string, Row[]> {
  const grants = Array.from({ length: 3 }, () => ({ id: randomUUID(), name: 'Грант' }));
  const billed = new Set<Row>();
  const costs = Array.from({ length: 420 }, (): Row => {
    const service = chance.of(services);
    const voided_at = voided();
    const payer = billed.has(service) ? 'own_funds' : chance.of(COST_PAYERS);
    if (payer === 'grant' && voided_at === null) billed.add(service);
    return {
      id: randomUUID(), service_id: service.id, client_id: service.client_id, amount: `${chance.whole(1, 30_000)}.${chance.whole(10, 99)}`, currency: chance.of(['KGS', 'KGS', 'USD']),
      payer, grant_id: payer === 'grant' ? chance.of(grants).id : null, incurred_on: day(), voided_at,
    };
  });
  const assessments = Array.from({ length: 260 }, (): Row => ({
    id: randomUUID(), client_id: clients[chance.whole(0, 70)].id, instrument: chance.of(['who_5', 'who_5', 'phq_9']), taken_on: day(), score: chance.happens(0.85) ? chance.whole(0, 25) * 4 : null, voided_at: voided(),
  }));
  return { grants, service_costs: costs, assessments };
}
