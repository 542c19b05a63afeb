import type { Answer, Visitor } from '../support/visitor';
import type { RowIds } from './matrix-rows';

type Try = (visitor: Visitor, row: RowIds) => Promise<Answer>;

/** A version nobody has seen. */
const NEVER = { 'if-match': '"99999"' };
const DAY = '2020-01-02';

/** Requests about care: plans, services, providers, trips. */
export const REQUESTS_OF_CARE: Record<string, Try> = {
  'GET /api/clients-in-care': visitor => visitor.get('/api/clients-in-care'),
  'GET /api/clients/{id}/plans': (visitor, row) => visitor.get(`/api/clients/${row.client}/plans`),
  'POST /api/clients/{id}/plans': (visitor, row) => visitor.post(`/api/clients/${row.client}/plans`, { coordinatorId: row.user }),
  'PATCH /api/plans/{id}': (visitor, row) => visitor.patch(`/api/plans/${row.plan}`, { endsOn: null }, NEVER),
  'POST /api/plans/{id}/ending': (visitor, row) => visitor.post(`/api/plans/${row.plan}/ending`, { ending: 'moved' }, NEVER),
  'POST /api/plans/{id}/goals': (visitor, row) => visitor.post(`/api/plans/${row.plan}/goals`, { text: 'О' }),
  'PATCH /api/plan-goals/{id}': (visitor, row) => visitor.patch(`/api/plan-goals/${row.goal}`, { text: 'О' }, NEVER),
  'POST /api/plan-goals/{id}/reviews': (visitor, row) => visitor.post(`/api/plan-goals/${row.goal}/reviews`, { state: 'achieved' }, NEVER),
  'GET /api/clients/{id}/services': (visitor, row) => visitor.get(`/api/clients/${row.client}/services`),
  'GET /api/clients/{id}/family-services': (visitor, row) => visitor.get(`/api/clients/${row.client}/family-services`),
  'GET /api/clients/{id}/cost-totals': (visitor, row) => visitor.get(`/api/clients/${row.client}/cost-totals`),
  'POST /api/clients/{id}/services': (visitor, row) => visitor.post(`/api/clients/${row.client}/services`, { type: 'legal_advice', dueOn: '1900-01-01' }),
  'PATCH /api/services/{id}': (visitor, row) => visitor.patch(`/api/services/${row.service}`, { dueOn: DAY }, NEVER),
  'GET /api/services/{id}/changes': (visitor, row) => visitor.get(`/api/services/${row.service}/changes`),
  'POST /api/services/{id}/outcome': (visitor, row) => visitor.post(`/api/services/${row.service}/outcome`, { outcome: 'delivered' }, NEVER),
  'POST /api/services/{id}/reopening': (visitor, row) => visitor.post(`/api/services/${row.service}/reopening`, undefined, NEVER),
  'POST /api/services/{id}/series-ending': (visitor, row) => visitor.post(`/api/services/${row.service}/series-ending`, { reason: 'refused' }),
  'POST /api/services/{id}/costs': (visitor, row) => visitor.post(`/api/services/${row.service}/costs`, { amount: '1', currency: 'KGS', payer: 'grant' }),
  'POST /api/service-costs/{id}/void': (visitor, row) => visitor.post(`/api/service-costs/${row.cost}/void`, { reason: 'refunded' }, NEVER),
  'POST /api/services/{id}/referrals': (visitor, row) => visitor.post(`/api/services/${row.service}/referrals`, { providerId: row.user }),
  'POST /api/referrals/{id}/answer': (visitor, row) => visitor.post(`/api/referrals/${row.referral}/answer`, { answer: 'accepted' }, NEVER),
  'GET /api/transport-trips': visitor => visitor.get('/api/transport-trips'),
  'GET /api/transport-trips/mine': visitor => visitor.get('/api/transport-trips/mine'),
  'PATCH /api/transport-trips/{id}': (visitor, row) => visitor.patch(`/api/transport-trips/${row.trip}`, { toPlace: 'О' }, NEVER),
  'POST /api/transport-trips/{id}/confirmation': (visitor, row) => visitor.post(`/api/transport-trips/${row.trip}/confirmation`, undefined, NEVER),
  'GET /api/providers': visitor => visitor.get('/api/providers'),
  'POST /api/providers': visitor => visitor.post('/api/providers', { kind: 'other', name: 'О', startsOn: DAY }),
  'PATCH /api/providers/{id}': (visitor, row) => visitor.patch(`/api/providers/${row.provider}`, { name: 'О' }, NEVER),
};
