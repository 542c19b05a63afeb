import type { Answer, Visitor } from '../support/visitor';
import type { RowIds } from './matrix-rows';

/** A version nobody has seen. */
const NEVER = { 'if-match': '"99999"' };

/** Requests about the clinical file of a client: notes and assessments. */
export const REQUESTS_OF_CLINICAL_FILES: Record<string, (visitor: Visitor, row: RowIds) => Promise<Answer>> = {
  'GET /api/clients/{id}/clinical-notes': (visitor, row) => visitor.get(`/api/clients/${row.client}/clinical-notes`),
  'POST /api/clients/{id}/clinical-notes': (visitor, row) => visitor.post(`/api/clients/${row.client}/clinical-notes`, { kind: 'session', occurredOn: '2020', text: 'О' }),
  'PATCH /api/clinical-notes/{id}': (visitor, row) => visitor.patch(`/api/clinical-notes/${row.note}`, { text: 'О' }, NEVER),
  'GET /api/clinical-notes/{id}/versions': (visitor, row) => visitor.get(`/api/clinical-notes/${row.note}/versions`),
  'GET /api/clients/{id}/assessments': (visitor, row) => visitor.get(`/api/clients/${row.client}/assessments`),
  'POST /api/clients/{id}/assessments': (visitor, row) => visitor.post(`/api/clients/${row.client}/assessments`, { instrument: 'who_5', takenOn: '2020', answers: [0, 0, 0, 0, 0] }),
  'GET /api/clients/{id}/assessment-curve': (visitor, row) => visitor.get(`/api/clients/${row.client}/assessment-curve?instrument=who_5`),
  'POST /api/assessments/{id}/void': (visitor, row) => visitor.post(`/api/assessments/${row.assessment}/void`, { reason: 'entered_by_mistake' }, NEVER),
  'GET /api/clients/{id}/clinical-record': (visitor, row) => visitor.get(`/api/clients/${row.client}/clinical-record`),
};
