import type { Answer, Visitor } from '../support/visitor';
import type { RowIds } from './matrix-rows';

type Try = (visitor: Visitor, row: RowIds) => Promise<Answer>;

/** A version nobody has seen. */
const NEVER = { 'if-match': '"99999"' };

/** Requests about events, acts and what hangs on them. */
export const REQUESTS_OF_VIOLATIONS: Record<string, Try> = {
  'GET /api/cases/{id}/events': (visitor, row) => visitor.get(`/api/cases/${row.case}/events`),
  'POST /api/cases/{id}/events': (visitor, row) => visitor.post(`/api/cases/${row.case}/events`, { happenedOn: '2020', placeKind: 'home' }),
  'GET /api/clients/{id}/events': (visitor, row) => visitor.get(`/api/clients/${row.client}/events`),
  'POST /api/clients/{id}/events': (visitor, row) => visitor.post(`/api/clients/${row.client}/events`, { happenedOn: '2020', placeKind: 'home' }),
  'PATCH /api/events/{id}': (visitor, row) => visitor.patch(`/api/events/${row.event}`, { placeKind: 'home' }, NEVER),
  'POST /api/events/{id}/voiding': (visitor, row) => visitor.post(`/api/events/${row.event}/voiding`, { reason: 'О' }, NEVER),
  'POST /api/events/{id}/case': (visitor, row) => visitor.post(`/api/events/${row.event}/case`, { caseId: row.case }, NEVER),
  'POST /api/events/{id}/acts': (visitor, row) => visitor.post(`/api/events/${row.event}/acts`, { victimId: row.client, kind: 'threat' }),
  'PATCH /api/acts/{id}': (visitor, row) => visitor.patch(`/api/acts/${row.act}`, { kind: 'threat' }, NEVER),
  'POST /api/acts/{id}/voiding': (visitor, row) => visitor.post(`/api/acts/${row.act}/voiding`, { reason: 'О' }, NEVER),
  'POST /api/acts/{id}/injuries': (visitor, row) => visitor.post(`/api/acts/${row.act}/injuries`, { kind: 'bruise' }),
  'PATCH /api/injuries/{id}': (visitor, row) => visitor.patch(`/api/injuries/${row.injury}`, { kind: 'burn' }, NEVER),
  'POST /api/injuries/{id}/voiding': (visitor, row) => visitor.post(`/api/injuries/${row.injury}/voiding`, { reason: 'О' }, NEVER),
  'POST /api/events/{id}/statements': (visitor, row) => visitor.post(`/api/events/${row.event}/statements`, { topic: 'course', source: 'victim', givenOn: '2020', text: 'О' }),
  'POST /api/statements/{id}/voiding': (visitor, row) => visitor.post(`/api/statements/${row.statement}/voiding`, { reason: 'О' }, NEVER),
  'POST /api/cases/{id}/perpetrators': (visitor, row) => visitor.post(`/api/cases/${row.case}/perpetrators`, { kind: 'person', service: 'unknown', description: 'О' }),
  'POST /api/clients/{id}/perpetrators': (visitor, row) => visitor.post(`/api/clients/${row.client}/perpetrators`, { kind: 'person', service: 'unknown' }),
  'POST /api/perpetrators/{id}/voiding': (visitor, row) => visitor.post(`/api/perpetrators/${row.perpetrator}/voiding`, { reason: 'О' }, NEVER),
  'PATCH /api/perpetrators/{id}': (visitor, row) => visitor.patch(`/api/perpetrators/${row.perpetrator}`, { rank: 'major' }, NEVER),
  'GET /api/clients/{id}/timeline': (visitor, row) => visitor.get(`/api/clients/${row.client}/timeline`),
  'GET /api/perpetrators/{id}/matches': (visitor, row) => visitor.get(`/api/perpetrators/${row.perpetrator}/matches`),
  'POST /api/perpetrators/{id}/questions': (visitor, row) => visitor.post(`/api/perpetrators/${row.perpetrator}/questions`, { userId: row.user }),
  'POST /api/perpetrator-searches': visitor => visitor.post('/api/perpetrator-searches', { text: 'Никто' }),
  'POST /api/acts/{id}/involvements': (visitor, row) => visitor.post(`/api/acts/${row.act}/involvements`, { perpetratorId: row.perpetrator, part: 'ordered', certainty: 'alleged', since: '2020' }),
  'POST /api/involvements/{id}/certainties': (visitor, row) => visitor.post(`/api/involvements/${row.involvement}/certainties`, { certainty: 'identified', since: '2021' }),
  'POST /api/involvements/{id}/voiding': (visitor, row) => visitor.post(`/api/involvements/${row.involvement}/voiding`, { reason: 'О' }, NEVER),
  'POST /api/events/{id}/examinations': (visitor, row) => visitor.post(`/api/events/${row.event}/examinations`, { examinedId: row.client, kind: 'physical', examinerKind: 'independent_doctor', requestedOn: '2020' }),
  'POST /api/examinations/{id}/refusal': (visitor, row) => visitor.post(`/api/examinations/${row.examination}/refusal`, { refusedOn: '2020', refusalReason: 'О' }, NEVER),
  'POST /api/examinations/{id}/report': (visitor, row) => visitor.post(`/api/examinations/${row.examination}/report`, { doneOn: '2020', finding: 'consistent_with' }, NEVER),
  'GET /api/units': visitor => visitor.get('/api/units'),
  'POST /api/units': visitor => visitor.post('/api/units', { service: 'internal_affairs', name: 'Отдел' }),
  'GET /api/mass-events': visitor => visitor.get('/api/mass-events'),
  'POST /api/mass-events': visitor => visitor.post('/api/mass-events', { title: 'О', happenedOn: 'never', placeKind: 'street' }),
  'GET /api/mass-events/{id}': (visitor, row) => visitor.get(`/api/mass-events/${row.massEvent}`),
};
