import type { Answer, Visitor } from '../support/visitor';
import type { RowIds } from './matrix-rows';

const NEVER = { 'if-match': '"99999"' };

/** Redress: part of the requests of the matrix. */
export const REQUESTS_OF_REDRESS: Record<string, (visitor: Visitor, row: RowIds) => Promise<Answer>> = {
  'GET /api/comparables': visitor => visitor.get('/api/comparables'),
  'GET /api/cases/{id}/redress': (visitor, row) => visitor.get(`/api/cases/${row.case}/redress`),
  'POST /api/cases/{id}/claims': (visitor, row) => visitor.post(`/api/cases/${row.case}/claims`, { clientId: row.client, form: 'satisfaction' }),
  'PATCH /api/claims/{id}': (visitor, row) => visitor.patch(`/api/claims/${row.claim}`, { filedOn: '2021' }, NEVER),
  'POST /api/claims/{id}/abandonment': (visitor, row) => visitor.post(`/api/claims/${row.claim}/abandonment`, { reason: 'О' }, NEVER),
  'POST /api/claims/{id}/void': (visitor, row) => visitor.post(`/api/claims/${row.claim}/void`, { reason: 'О' }, NEVER),
  'POST /api/claims/{id}/awards': (visitor, row) => visitor.post(`/api/claims/${row.claim}/awards`, { effect: 'granted', amount: '1', decidedOn: '2020' }),
  'PATCH /api/awards/{id}': (visitor, row) => visitor.patch(`/api/awards/${row.award}`, { inForceOn: '2020' }, NEVER),
  'POST /api/awards/{id}/void': (visitor, row) => visitor.post(`/api/awards/${row.award}/void`, { reason: 'О' }, NEVER),
  'POST /api/awards/{id}/payments': (visitor, row) => visitor.post(`/api/awards/${row.award}/payments`, { amount: '1000', currency: 'KGS', paidOn: '2020' }),
  'POST /api/payments/{id}/void': (visitor, row) => visitor.post(`/api/payments/${row.payment}/void`, { reason: 'О' }, NEVER),
  'POST /api/payments/{id}/repayments': (visitor, row) => visitor.post(`/api/payments/${row.payment}/repayments`, { amount: '1000', repaidOn: '2020', reason: 'О' }),
  'POST /api/repayments/{id}/void': (visitor, row) => visitor.post(`/api/repayments/${row.repayment}/void`, { reason: 'О' }, NEVER),
  'GET /api/payments/{id}/account': (visitor, row) => visitor.get(`/api/payments/${row.payment}/account`),
  'POST /api/claims/{id}/enforcement-steps': (visitor, row) => visitor.post(`/api/claims/${row.claim}/enforcement-steps`, { kind: 'writ' }),
  'PATCH /api/enforcement-steps/{id}': (visitor, row) => visitor.patch(`/api/enforcement-steps/${row.enforcementStep}`, { dueOn: '2040-01-02' }, NEVER),
  'POST /api/enforcement-steps/{id}/completion': (visitor, row) => visitor.post(`/api/enforcement-steps/${row.enforcementStep}/completion`, {}, NEVER),
  'POST /api/enforcement-steps/{id}/withdrawal': (visitor, row) => visitor.post(`/api/enforcement-steps/${row.enforcementStep}/withdrawal`, { reason: 'О' }, NEVER),
  'POST /api/cases/{id}/justice-goals': (visitor, row) => visitor.post(`/api/cases/${row.case}/justice-goals`, { goal: 'exoneration', status: 'pursued', statedOn: '2090' }),
  'POST /api/justice-goals/{id}/void': (visitor, row) => visitor.post(`/api/justice-goals/${row.justiceGoal}/void`, { reason: 'О' }, NEVER),
};
