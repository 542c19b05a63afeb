import type { Answer, Visitor } from '../support/visitor';
import type { RowIds } from './matrix-rows';

/** Requests about files of one person that become one, and about names that are checked for conflicts. */
export const REQUESTS_OF_MERGING: Record<string, (visitor: Visitor, row: RowIds) => Promise<Answer>> = {
  'GET /api/likely-duplicates': visitor => visitor.get('/api/likely-duplicates'),
  'POST /api/different-clients': (visitor, row) => visitor.post('/api/different-clients', { oneId: row.client, otherId: row.user, reason: 'both_known' }),
  'GET /api/client-merges': visitor => visitor.get('/api/client-merges'),
  'POST /api/client-merges': (visitor, row) => visitor.post('/api/client-merges', { fromId: row.client, intoId: row.user, reason: 'entered_twice', taken: [], kept: [] }),
  'GET /api/client-merges/{id}': (visitor, row) => visitor.get(`/api/client-merges/${row.client}`),
  'PUT /api/client-merges/{id}/confirmation': (visitor, row) => visitor.put(`/api/client-merges/${row.client}/confirmation`),
  'DELETE /api/client-merges/{id}': (visitor, row) => visitor.delete(`/api/client-merges/${row.client}`),
  'POST /api/conflict-checks': visitor => visitor.post('/api/conflict-checks', { family: 'Никто', given: 'Нигде' }),
  'GET /api/conflict-checks/own': visitor => visitor.get('/api/conflict-checks/own'),
  'GET /api/cases/{id}/conflict-checks': (visitor, row) => visitor.get(`/api/cases/${row.case}/conflict-checks`),
  'POST /api/cases/{id}/conflict-checks': (visitor, row) => visitor.post(`/api/cases/${row.case}/conflict-checks`, { conflictCheckIds: [row.user] }),
  'GET /api/conflict-checks': visitor => visitor.get('/api/conflict-checks'),
};
