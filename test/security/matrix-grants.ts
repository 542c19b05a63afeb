import { clerk } from '../support/clerk';
import type { Visitor } from '../support/visitor';

export interface GrantRowIds {
  donor: string;
  donorGrant: string;
  budgetLine: string;
  /** Billed to the line, after what was handed in. */
  grantCost: string;
  grantClosing: string;
}

/** A grant with a line that pays for other costs too, a cost, and a period that was handed in. */
export async function enterGrant(director: Visitor): Promise<GrantRowIds> {
  const does = clerk(director);
  const grant = await does.create('/api/grants', { donor: 'Д', name: 'Г', currency: 'USD', startsOn: '2020-01-01', endsOn: '2020-12-31', serviceTypes: ['social'] });
  const line = await does.create(`/api/grants/${grant.id}/budget-lines`, { name: 'С', serviceTypes: ['social'], purposes: ['travel'], amount: '10' });
  const closing = await does.create(`/api/grants/${grant.id}/closings`, { through: '2020-03-31' });
  const cost = await does.create(`/api/grants/${grant.id}/costs`, { lineId: line.id, purpose: 'travel', amount: '1', currency: 'USD', incurredOn: '2020-06-01' });
  return { donor: grant.donorId, donorGrant: grant.id, budgetLine: line.id, grantCost: cost.id, grantClosing: closing.id };
}
