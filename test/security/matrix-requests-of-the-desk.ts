import type { Answer, Visitor } from '../support/visitor';
import type { RowIds } from './matrix-rows';

const NEVER = { 'if-match': '"99999"' };

export const REQUESTS_OF_THE_DESK: Record<string, (visitor: Visitor, row: RowIds) => Promise<Answer>> = {
  'POST /api/desk-searches': visitor => visitor.post('/api/desk-searches', { text: 'Никто' }),
  'GET /api/enquiry-imports/template': visitor => visitor.get('/api/enquiry-imports/template'),
  'POST /api/enquiry-imports': visitor => visitor.post('/api/enquiry-imports', { content: 'AAAA' }),
  'GET /api/enquiry-tallies': visitor => visitor.get('/api/enquiry-tallies'),
  'GET /api/enquiries': visitor => visitor.get('/api/enquiries'),
  'POST /api/enquiries': visitor => visitor.post('/api/enquiries', { channel: 'visit', topic: 'other', name: {} }),
  'GET /api/enquiries/{id}': (visitor, row) => visitor.get(`/api/enquiries/${row.enquiry}`),
  'PATCH /api/enquiries/{id}': (visitor, row) => visitor.patch(`/api/enquiries/${row.enquiry}`, { topic: 'other' }, NEVER),
  'POST /api/enquiries/{id}/outcomes': (visitor, row) => visitor.post(`/api/enquiries/${row.enquiry}/outcomes`, { kind: 'appointment' }),
  'POST /api/enquiries/{id}/client': (visitor, row) => visitor.post(`/api/enquiries/${row.enquiry}/client`, { kind: 'direct_victim', takenOn: '2020', victimClientId: row.user }),
  'GET /api/enquiries/{id}/consents': (visitor, row) => visitor.get(`/api/enquiries/${row.enquiry}/consents`),
  'POST /api/enquiries/{id}/consent-withdrawals': (visitor, row) => visitor.post(`/api/enquiries/${row.enquiry}/consent-withdrawals`, { purpose: 'photo' }),
  'POST /api/enquiry-assignments': (visitor, row) => visitor.post('/api/enquiry-assignments', { enquiryIds: [row.user], assigneeId: row.user }),
};
