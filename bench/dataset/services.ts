import { v7 as uuidv7 } from 'uuid';
import { reasonsOf } from '#libs/law/care/service-reason';
import type { ServiceOutcome } from '#libs/law/care/service-state';
import { SERVICE_TYPES } from '#libs/law/care/service-type';
import { SERVICE_UNITS } from '#libs/law/care/service-unit';
import type { ClientFile, Registrar } from './client-file';
import { runningOn, type Grant } from './grants';
import { currencyOf, sumOf } from './money';
import { between, dayOf, daysLater, partly, TEN_YEARS } from './past';

/** Care of one client: so many services, most of them soon after he came, the rest over the years. */
export function careFor(at: Registrar, client: ClientFile, grants: readonly Grant[], services: [fewest: number, most: number]): void {
  const earliest = new Date(Math.max(client.since.getTime(), daysLater(new Date(), -TEN_YEARS).getTime()));
  const afterwards = new Date(Math.min(Date.now(), daysLater(earliest, 540).getTime()));
  for (let left = at.chance.whole(...services); left > 0; left--) {
    service(at, client, grants, between(at.chance, earliest, at.chance.happens(0.6) ? afterwards : new Date()));
  }
}

function service({ rows, chance }: Registrar, client: ClientFile, grants: readonly Grant[], day: Date): void {
  const id = uuidv7({ msecs: day.getTime() });
  const made = { created_by: client.keeper, created_at: day };
  const state = stateOf(chance.next());
  const outcome = state === 'planned' ? null : state;
  const measured = chance.happens(0.7);
  const grant = chance.happens(0.6) ? runningOn(grants, day, chance) : null;
  rows.add('services', {
    id, client_id: client.id, type: chance.ofCommonFirst(SERVICE_TYPES), state, planned_on: dayOf(daysLater(day, -7)), due_on: dayOf(day),
    quantity: measured ? chance.whole(1, 4) : null, unit: measured ? chance.of(SERVICE_UNITS) : null,
    outcome_on: outcome && partly(chance, day), reason: outcome && outcome !== 'delivered' ? chance.of(reasonsOf(outcome)) : null,
    payer: grant && 'grant', grant_id: grant?.id ?? null, ...made,
  });
  if (state !== 'delivered' || !chance.happens(0.5)) return;
  rows.add('service_costs', {
    id: uuidv7(), service_id: id, client_id: client.id, amount: sumOf(chance, 100, 9_000), currency: grant?.currency ?? currencyOf(chance),
    payer: grant ? 'grant' : 'own_funds', grant_id: grant?.id ?? null, incurred_on: dayOf(day), ...made,
  });
}

function stateOf(part: number): 'planned' | ServiceOutcome {
  if (part < 0.85) return 'delivered';
  if (part < 0.93) return 'missed';
  return part < 0.96 ? 'declined' : 'planned';
}
