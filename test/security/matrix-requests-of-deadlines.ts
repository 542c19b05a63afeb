import type { Answer, Visitor } from '../support/visitor';
import type { RowIds } from './matrix-rows';

const NEVER = { 'if-match': '"99999"' };
const DAY = '2020-01-02';

/** Deadlines, their rules, and the advice of colleagues. */
export const REQUESTS_OF_DEADLINES: Record<string, (visitor: Visitor, row: RowIds) => Promise<Answer>> = {
  'GET /api/cases/{id}/deadlines': (visitor, row) => visitor.get(`/api/cases/${row.case}/deadlines`),
  'POST /api/cases/{id}/deadlines': (visitor, row) => visitor.post(`/api/cases/${row.case}/deadlines`, { title: 'О', dueOn: '2040-01-01' }),
  'POST /api/deadlines/{id}/outcome': (visitor, row) => visitor.post(`/api/deadlines/${row.deadline}/outcome`, { outcome: 'met' }, NEVER),
  'GET /api/deadlines/{id}/recomputation': (visitor, row) => visitor.get(`/api/deadlines/${row.deadline}/recomputation`),
  'POST /api/deadlines/{id}/recomputation': (visitor, row) => visitor.post(`/api/deadlines/${row.deadline}/recomputation`, undefined, NEVER),
  'GET /api/deadline-rules': visitor => visitor.get('/api/deadline-rules'),
  'GET /api/deadline-rules/{id}/due-date': (visitor, row) => visitor.get(`/api/deadline-rules/${row.deadlineRule}/due-date?triggerOn=${DAY}`),
  'POST /api/deadline-rules': visitor => visitor.post('/api/deadline-rules', { code: 'x' }),
  'PATCH /api/deadline-rules/{id}': (visitor, row) => visitor.patch(`/api/deadline-rules/${row.deadlineRule}`, { length: 9 }, NEVER),
  'POST /api/deadline-rules/{id}/verification': (visitor, row) => visitor.post(`/api/deadline-rules/${row.deadlineRule}/verification`, undefined, NEVER),
  'POST /api/deadline-rules/{id}/void': (visitor, row) => visitor.post(`/api/deadline-rules/${row.deadlineRule}/void`, { reason: 'О' }, NEVER),
  'GET /api/special-days': visitor => visitor.get('/api/special-days?year=2026'),
  'POST /api/special-days': visitor => visitor.post('/api/special-days', { day: 'never' }),
  'POST /api/special-days/years': visitor => visitor.post('/api/special-days/years', { year: 1 }),
  'POST /api/special-days/{id}/void': (visitor, row) => visitor.post(`/api/special-days/${row.specialDay}/void`, { reason: 'О' }, NEVER),
  'PATCH /api/special-days/{id}': (visitor, row) => visitor.patch(`/api/special-days/${row.specialDay}`, { source: 'О' }, NEVER),
  'POST /api/special-days/{id}/verification': (visitor, row) => visitor.post(`/api/special-days/${row.specialDay}/verification`, undefined, NEVER),
  'GET /api/consults': visitor => visitor.get('/api/consults'),
  'POST /api/consults': visitor => visitor.post('/api/consults', { topic: 'other', audience: 'colleagues', question: 'Без имён' }),
  'GET /api/consults/{id}': (visitor, row) => visitor.get(`/api/consults/${row.consult}`),
  'POST /api/consults/{id}/answers': (visitor, row) => visitor.post(`/api/consults/${row.consult}/answers`, { text: 'Ответ' }),
  'POST /api/consults/{id}/grants': (visitor, row) => visitor.post(`/api/consults/${row.consult}/grants`, { userId: row.user, endsOn: '2040-01-01' }),
  'POST /api/name-checks': visitor => visitor.post('/api/name-checks', { text: 'Без имён' }),
};
