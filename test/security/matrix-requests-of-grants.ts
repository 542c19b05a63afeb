import type { Answer, Visitor } from '../support/visitor';
import type { RowIds } from './matrix-rows';

type Try = (visitor: Visitor, row: RowIds) => Promise<Answer>;

/** A version nobody has seen. */
const NEVER = { 'if-match': '"99999"' };
const DAY = '2020-01-02';

/** Requests about grants: who gives, lines, what was spent and handed in. */
export const REQUESTS_OF_GRANTS: Record<string, Try> = {
  'GET /api/donors': visitor => visitor.get('/api/donors'),
  'PATCH /api/donors/{id}': (visitor, row) => visitor.patch(`/api/donors/${row.donor}`, { name: 'О' }, NEVER),
  'GET /api/grants': visitor => visitor.get('/api/grants'),
  'GET /api/grants/{id}': (visitor, row) => visitor.get(`/api/grants/${row.donorGrant}`),
  'POST /api/grants': visitor => visitor.post('/api/grants', { donor: 'О', name: 'О', currency: 'USD', startsOn: DAY, endsOn: '2019-01-01', serviceTypes: ['social'] }),
  'PATCH /api/grants/{id}': (visitor, row) => visitor.patch(`/api/grants/${row.donorGrant}`, { name: 'О' }, NEVER),
  'GET /api/grants/{id}/account': (visitor, row) => visitor.get(`/api/grants/${row.donorGrant}/account`),
  'POST /api/grants/{id}/budget-lines': (visitor, row) => visitor.post(`/api/grants/${row.donorGrant}/budget-lines`, { name: 'О', serviceTypes: [], purposes: [], amount: '1' }),
  'PATCH /api/budget-lines/{id}': (visitor, row) => visitor.patch(`/api/budget-lines/${row.budgetLine}`, { name: 'О' }, NEVER),
  'POST /api/budget-lines/{id}/void': (visitor, row) => visitor.post(`/api/budget-lines/${row.budgetLine}/void`, { reason: 'budget_revised' }, NEVER),
  'GET /api/grants/{id}/costs': (visitor, row) => visitor.get(`/api/grants/${row.donorGrant}/costs`),
  'POST /api/grants/{id}/costs': (visitor, row) => visitor.post(`/api/grants/${row.donorGrant}/costs`, { lineId: row.user, purpose: 'rent', amount: '1', currency: 'USD', incurredOn: DAY }),
  'PATCH /api/grant-costs/{id}': (visitor, row) => visitor.patch(`/api/grant-costs/${row.grantCost}`, { lineId: row.budgetLine }, NEVER),
  'POST /api/grant-costs/{id}/void': (visitor, row) => visitor.post(`/api/grant-costs/${row.grantCost}/void`, { reason: 'refunded' }, NEVER),
  'POST /api/grants/{id}/line-assignments': (visitor, row) => visitor.post(`/api/grants/${row.donorGrant}/line-assignments`, { type: 'social', fromLineId: null, toLineId: row.budgetLine }),
  'GET /api/grants/{id}/closings': (visitor, row) => visitor.get(`/api/grants/${row.donorGrant}/closings`),
  'POST /api/grants/{id}/closings': (visitor, row) => visitor.post(`/api/grants/${row.donorGrant}/closings`, { through: DAY }),
  'POST /api/grant-closings/{id}/reopening': (visitor, row) => visitor.post(`/api/grant-closings/${row.grantClosing}/reopening`, { reason: 'late_cost' }, NEVER),
  'GET /api/grant-progress': visitor => visitor.get('/api/grant-progress'),
  'GET /api/cost-totals': visitor => visitor.get('/api/cost-totals?from=2020-01-01&to=2020-12-31'),
};
