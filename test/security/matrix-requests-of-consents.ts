import type { Answer, Visitor } from '../support/visitor';
import type { RowIds } from './matrix-rows';

/** A version nobody has seen. */
const NEVER = { 'if-match': '"99999"' };

/** For each operation on consents and on what leaves the house a well-formed request. */
export const REQUESTS_OF_CONSENTS: Record<string, (visitor: Visitor, row: RowIds) => Promise<Answer>> = {
  'GET /api/partners': visitor => visitor.get('/api/partners'),
  'POST /api/partners': visitor => visitor.post('/api/partners', { name: 'Тайный', kind: 'nobody' }),
  'GET /api/clients/{id}/consents': (visitor, row) => visitor.get(`/api/clients/${row.client}/consents`),
  // on a day that is still to come
  'POST /api/clients/{id}/consents': (visitor, row) => visitor.post(`/api/clients/${row.client}/consents`, { purpose: 'care', giver: 'client', givenOn: '2040', means: 'signed_form' }),
  'GET /api/consents': visitor => visitor.get('/api/consents?kind=ended'),
  'POST /api/consents/{id}/scans': (visitor, row) => visitor.post(`/api/consents/${row.consent}/scans`, { fileId: row.file }),
  'POST /api/consents/{id}/withdrawal': (visitor, row) => visitor.post(`/api/consents/${row.consent}/withdrawal`, { withdrawnBy: 'client' }),
  'POST /api/clients/{id}/consent-withdrawals': (visitor, row) => visitor.post(`/api/clients/${row.client}/consent-withdrawals`, { purpose: 'photo', withdrawnBy: 'client' }),
  'GET /api/clients/{id}/consent-form': (visitor, row) => visitor.get(`/api/clients/${row.client}/consent-form?purpose=partner_sharing&language=ky`),
  'GET /api/cases/{id}/disclosures': (visitor, row) => visitor.get(`/api/cases/${row.case}/disclosures`),
  'POST /api/cases/{id}/disclosures': (visitor, row) => visitor.post(`/api/cases/${row.case}/disclosures`, { purpose: 'partner_sharing', recipient: 'Никто', items: [{ fileId: row.file, clientIds: [row.client] }] }),
  'POST /api/disclosures/{id}/deliveries': (visitor, row) => visitor.post(`/api/disclosures/${row.disclosure}/deliveries`),
  'POST /api/disclosures/{id}/requests': (visitor, row) => visitor.post(`/api/disclosures/${row.disclosure}/requests`, {}),
  'GET /api/disclosure-requests': visitor => visitor.get('/api/disclosure-requests'),
  // whoever may decide it is refused for what he was not shown
  'POST /api/disclosure-requests/{id}/verdict': (visitor, row) => visitor.post(`/api/disclosure-requests/${row.disclosureRequest}/verdict`, { verdict: 'approved', digest: 'no such' }),
  'GET /api/clients/{id}/stories': (visitor, row) => visitor.get(`/api/clients/${row.client}/stories`),
  'POST /api/clients/{id}/stories': (visitor, row) => visitor.post(`/api/clients/${row.client}/stories`, { language: 'ru', title: 'Тайный', text: 'Тайный' }),
  'PATCH /api/stories/{id}': (visitor, row) => visitor.patch(`/api/stories/${row.story}`, { title: 'Новый' }, NEVER),
  'POST /api/stories/{id}/publications': (visitor, row) => visitor.post(`/api/stories/${row.story}/publications`, { place: 'Тайный', publishedOn: '2040-01-01' }),
  'POST /api/story-publications/{id}/takedown': (visitor, row) => visitor.post(`/api/story-publications/${row.publication}/takedown`, { takenDownOn: '2019-01-01' }),
};
