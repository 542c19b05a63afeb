import type { Answer, Visitor } from '../support/visitor';

/** Requests about what is one's own: the digest, the address of one's calendar, drafts. */
export const REQUESTS_OF_ONESELF: Record<string, (visitor: Visitor) => Promise<Answer>> = {
  'GET /api/digest': visitor => visitor.get('/api/digest'),
  'PUT /api/digest': visitor => visitor.put('/api/digest', { wanted: false, hour: 7 }),
  'PUT /api/digest/address': visitor => visitor.put('/api/digest/address', { address: 'nobody@example.org' }),
  'DELETE /api/digest/address': visitor => visitor.delete('/api/digest/address'),
  'POST /api/digest/address/confirmation': visitor => visitor.post('/api/digest/address/confirmation', { code: '000000' }),
  'GET /api/calendar-feed': visitor => visitor.get('/api/calendar-feed'),
  'POST /api/calendar-feed': visitor => visitor.post('/api/calendar-feed'),
  'DELETE /api/calendar-feed': visitor => visitor.delete('/api/calendar-feed'),
  'GET /api/drafts/{form}': visitor => visitor.get('/api/drafts/note'),
  'PUT /api/drafts/{form}': visitor => visitor.put('/api/drafts/note', { content: '{}' }),
  'DELETE /api/drafts/{form}': visitor => visitor.delete('/api/drafts/note'),
};
