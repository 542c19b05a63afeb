import { randomUUID } from 'node:crypto';
import type { Answer, Visitor } from '../support/visitor';
import type { RowIds } from './matrix-rows';

const NEVER = { 'if-match': '"99999"' };

/** Requests of trainings, and of who came to the desk through them. */
export const REQUESTS_OF_TRAININGS: Record<string, (visitor: Visitor, row: RowIds) => Promise<Answer>> = {
  'GET /api/enquiries/{id}/trainer': (visitor, row) => visitor.get(`/api/enquiries/${row.enquiry}/trainer`),
  'PUT /api/enquiries/{id}/trainer': (visitor, row) => visitor.put(`/api/enquiries/${row.enquiry}/trainer`, { participantId: row.participant }),
  'DELETE /api/enquiries/{id}/trainer': (visitor, row) => visitor.delete(`/api/enquiries/${row.enquiry}/trainer`),
  'GET /api/trainings': visitor => visitor.get('/api/trainings'),
  'POST /api/trainings': visitor => visitor.post('/api/trainings', { kind: 'tot' }),
  'GET /api/trainings/{id}': (visitor, row) => visitor.get(`/api/trainings/${row.training}`),
  'PATCH /api/trainings/{id}': (visitor, row) => visitor.patch(`/api/trainings/${row.training}`, { title: 'О' }, NEVER),
  'POST /api/trainings/{id}/void': (visitor, row) => visitor.post(`/api/trainings/${row.training}/void`, { reason: 'О' }, NEVER),
  'POST /api/training-sessions/{id}/void': (visitor, row) => visitor.post(`/api/training-sessions/${row.trainingSession}/void`, { reason: 'О' }, NEVER),
  'GET /api/trainings/{id}/cascade': (visitor, row) => visitor.get(`/api/trainings/${row.training}/cascade`),
  'POST /api/trainings/{id}/sessions': (visitor, row) => visitor.post(`/api/trainings/${row.training}/sessions`, { heldOn: '2020', region: 'KG-O' }),
  'PATCH /api/training-sessions/{id}': (visitor, row) => visitor.patch(`/api/training-sessions/${row.trainingSession}`, { minutes: 5 }, NEVER),
  'PUT /api/training-sessions/{id}/attendance': (visitor, row) => visitor.put(`/api/training-sessions/${row.trainingSession}/attendance`, {}, NEVER),
  'POST /api/trainings/{id}/trainers': (visitor, row) => visitor.post(`/api/trainings/${row.training}/trainers`, { userId: row.user }),
  'DELETE /api/trainings/{id}/trainers/{trainerId}': async (visitor, row) => {
    const answer = await visitor.delete(`/api/trainings/${row.training}/trainers/${row.trainer}`);
    // whoever could take him back names him again for the next one
    if (answer.status === 204) await visitor.post(`/api/trainings/${row.training}/trainers`, { participantId: row.participant, id: (row.trainer = randomUUID()) });
    return answer;
  },
  'GET /api/trainers': visitor => visitor.get('/api/trainers'),
  'GET /api/trainers/{id}': (visitor, row) => visitor.get(`/api/trainers/${row.participant}`),
  'GET /api/trainings/{id}/participations': (visitor, row) => visitor.get(`/api/trainings/${row.training}/participations`),
  'POST /api/trainings/{id}/participations': (visitor, row) => visitor.post(`/api/trainings/${row.training}/participations`, { userId: row.user }),
  'GET /api/participant-imports/template': visitor => visitor.get('/api/participant-imports/template'),
  'POST /api/trainings/{id}/participant-imports': (visitor, row) => visitor.post(`/api/trainings/${row.training}/participant-imports`, { content: 'bm8=' }),
  'POST /api/participations/{id}/ending': (visitor, row) => visitor.post(`/api/participations/${row.participation}/ending`, { ending: 'did_not_come' }, NEVER),
  'POST /api/participants/likeness': visitor => visitor.post('/api/participants/likeness', { name: 'Никто' }),
  'GET /api/participants/{id}': (visitor, row) => visitor.get(`/api/participants/${row.participant}`),
  'PATCH /api/participants/{id}': (visitor, row) => visitor.patch(`/api/participants/${row.participant}`, { region: 'KG-O' }, NEVER),
  'PUT /api/participants/{id}/client': (visitor, row) => visitor.put(`/api/participants/${row.participant}/client`, { clientId: row.client }),
  // nobody is there to be taken back: that somebody is a client is said of another row
  'DELETE /api/participants/{id}/client': (visitor, row) => visitor.delete(`/api/participants/${row.user}/client`),
  'POST /api/participants/{id}/merging': (visitor, row) => visitor.post(`/api/participants/${row.participant}/merging`, { intoId: row.participant }, NEVER),
};
