import { randomUUID } from 'node:crypto';
import { PASSWORD } from '../support/organisation';
import { sendBytes } from '../support/upload';
import type { Answer, Visitor } from '../support/visitor';
import { words } from '../support/words';
import { REQUESTS_OF_CARE } from './matrix-requests-of-care';
import { REQUESTS_OF_CLINICAL_FILES } from './matrix-requests-of-clinical-files';
import { REQUESTS_OF_CONSENTS } from './matrix-requests-of-consents';
import { REQUESTS_OF_DEADLINES } from './matrix-requests-of-deadlines';
import { REQUESTS_OF_GRANTS } from './matrix-requests-of-grants';
import { REQUESTS_OF_ONESELF } from './matrix-requests-of-oneself';
import { REQUESTS_OF_REPORTS } from './matrix-requests-of-reports';
import { REQUESTS_OF_REDRESS } from './matrix-requests-of-redress';
import { REQUESTS_OF_MERGING } from './matrix-requests-of-merging';
import { REQUESTS_OF_THE_DESK } from './matrix-requests-of-the-desk';
import { REQUESTS_OF_TRAININGS } from './matrix-requests-of-trainings';
import { REQUESTS_OF_VIOLATIONS } from './matrix-requests-of-violations';
import type { RowIds } from './matrix-rows';

type Try = (visitor: Visitor, row: RowIds) => Promise<Answer>;

/** A version nobody has seen: whoever is let in gets 412, and nothing changes while the matrix is walked. */
const NEVER = { 'if-match': '"99999"' };
const DAY = '2020-01-02';

const THE_OTHERS: Record<string, Try> = {
  'GET /api/offices': visitor => visitor.get('/api/offices'),
  'POST /api/offices': visitor => visitor.post('/api/offices', { code: 'OSH', name: { ru: 'О', ky: 'О', en: 'O' }, region: 'KG-O' }),
  'GET /api/sessions': visitor => visitor.get('/api/sessions'),
  'DELETE /api/sessions': visitor => visitor.delete('/api/sessions'),
  'DELETE /api/sessions/{id}': (visitor, row) => visitor.delete(`/api/sessions/${row.user}`),
  'POST /api/sessions/current/second-factor': visitor => visitor.post('/api/sessions/current/second-factor', {}),
  'POST /api/sessions/current/passkey-challenge': visitor => visitor.post('/api/sessions/current/passkey-challenge'),
  'POST /api/sessions/current/confirmation': visitor => visitor.post('/api/sessions/current/confirmation', { password: PASSWORD }),
  'GET /api/factors': visitor => visitor.get('/api/factors'),
  'POST /api/factors/totp': visitor => visitor.post('/api/factors/totp'),
  'POST /api/factors/totp/confirmation': visitor => visitor.post('/api/factors/totp/confirmation', {}),
  'DELETE /api/factors/totp': visitor => visitor.delete('/api/factors/totp'),
  'POST /api/factors/passkey-challenge': visitor => visitor.post('/api/factors/passkey-challenge'),
  'POST /api/factors/passkeys': visitor => visitor.post('/api/factors/passkeys', { name: 'О' }),
  'PATCH /api/factors/passkeys/{id}': (visitor, row) => visitor.patch(`/api/factors/passkeys/${row.user}`, { name: 'О' }, NEVER),
  'DELETE /api/factors/passkeys/{id}': (visitor, row) => visitor.delete(`/api/factors/passkeys/${row.user}`),
  'POST /api/factors/recovery-codes': visitor => visitor.post('/api/factors/recovery-codes'),
  'PUT /api/password': visitor => visitor.put('/api/password', { current: PASSWORD, password: 'short' }),
  'POST /api/users/{id}/invitations': (visitor, row) => visitor.post(`/api/users/${row.user}/invitations`),
  'GET /api/factor-resets': visitor => visitor.get('/api/factor-resets'),
  'POST /api/users/{id}/factor-resets': (visitor, row) => visitor.post(`/api/users/${row.user}/factor-resets`),
  'POST /api/factor-resets/{id}/confirmation': (visitor, row) => visitor.post(`/api/factor-resets/${row.user}/confirmation`),
  'GET /api/sessions/current': visitor => visitor.get('/api/sessions/current'),
  'PUT /api/sessions/current/lock': visitor => visitor.put('/api/sessions/current/lock'),
  'POST /api/sessions/current/unlock': visitor => visitor.post('/api/sessions/current/unlock', { password: PASSWORD }),
  'DELETE /api/sessions/current': visitor => visitor.delete('/api/sessions/current'),
  'GET /api/users': visitor => visitor.get('/api/users'),
  'POST /api/users': (visitor, row) => visitor.post('/api/users', { officeId: row.user, login: 'nobody', displayName: 'Nobody' }),
  'PATCH /api/offices/{id}': (visitor, row) => visitor.patch(`/api/offices/${row.office}`, { region: 'KG-O' }, NEVER),
  'GET /api/users/{id}': (visitor, row) => visitor.get(`/api/users/${row.user}`),
  'PATCH /api/users/{id}': (visitor, row) => visitor.patch(`/api/users/${row.user}`, { locale: 'ky' }, NEVER),
  'GET /api/users/{id}/role-grants': (visitor, row) => visitor.get(`/api/users/${row.user}/role-grants`),
  'POST /api/users/{id}/role-grants': (visitor, row) => visitor.post(`/api/users/${row.user}/role-grants`, { role: 'reception' }),
  'PATCH /api/role-grants/{id}': (visitor, row) => visitor.patch(`/api/role-grants/${row.grant}`, { endsOn: DAY }, NEVER),
  'POST /api/users/{id}/promotions': (visitor, row) => visitor.post(`/api/users/${row.user}/promotions`, { startsOn: DAY }),
  'GET /api/users/{id}/qualifications': (visitor, row) => visitor.get(`/api/users/${row.user}/qualifications`),
  'POST /api/users/{id}/qualifications': (visitor, row) => visitor.post(`/api/users/${row.user}/qualifications`, { kind: 'attorney', licenceNumber: '1', startsOn: DAY, endsOn: '2020-01-01' }),
  'PATCH /api/qualifications/{id}': (visitor, row) => visitor.patch(`/api/qualifications/${row.qualification}`, { endsOn: DAY }, NEVER),
  'GET /api/users/{id}/supervisions': (visitor, row) => visitor.get(`/api/users/${row.user}/supervisions`),
  'POST /api/users/{id}/supervisions': (visitor, row) => visitor.post(`/api/users/${row.user}/supervisions`, { superviseeId: row.user }),
  'PATCH /api/supervisions/{id}': (visitor, row) => visitor.patch(`/api/supervisions/${row.supervision}`, { endsOn: DAY }, NEVER),
  'GET /api/users/{id}/growth': (visitor, row) => visitor.get(`/api/users/${row.user}/growth`),
  'GET /api/users/{id}/internship-sheets': (visitor, row) => visitor.get(`/api/users/${row.user}/internship-sheets`),
  'POST /api/users/{id}/internship-sheets': (visitor, row) => visitor.post(`/api/users/${row.user}/internship-sheets`, { month: '2020-01' }),
  'POST /api/clients': (visitor, row) => visitor.post('/api/clients', { personId: row.person, kind: 'direct_victim', takenOn: 'never' }),
  'GET /api/clients/{id}': (visitor, row) => visitor.get(`/api/clients/${row.client}`),
  'PATCH /api/clients/{id}': (visitor, row) => visitor.patch(`/api/clients/${row.client}`, { takenOn: '2021' }, NEVER),
  'POST /api/clients/{id}/assignments': (visitor, row) => visitor.post(`/api/clients/${row.client}/assignments`, { userId: row.user, role: 'care', endsOn: '1999-01-01' }),
  'GET /api/erasures': visitor => visitor.get('/api/erasures'),
  'POST /api/clients/{id}/erasure': (visitor, row) => visitor.post(`/api/clients/${row.client}/erasure`, { reason: 'client_request' }),
  'DELETE /api/clients/{id}/erasure': (visitor, row) => visitor.delete(`/api/clients/${row.client}/erasure`),
  'PUT /api/erasures/{id}/approval': (visitor, row) => visitor.put(`/api/erasures/${row.client}/approval`),
  'POST /api/searches': visitor => visitor.post('/api/searches', { text: 'Никто' }),
  'PATCH /api/persons/{id}': (visitor, row) => visitor.patch(`/api/persons/${row.person}`, { gender: 'male' }, NEVER),
  'POST /api/clients/{id}/relatives': (visitor, row) => visitor.post(`/api/clients/${row.client}/relatives`, { kind: 'cousin', person: { names: [{ family: 'Двоюродный' }] } }),
  'POST /api/clients/{id}/representations': (visitor, row) => visitor.post(`/api/clients/${row.client}/representations`, { personId: row.person, basis: 'next_friend', startsOn: '2020', endsOn: '2019' }),
  'PATCH /api/representations/{id}': (visitor, row) => visitor.patch(`/api/representations/${row.representation}`, { endsOn: '2024' }, NEVER),
  'GET /api/bodies': visitor => visitor.get('/api/bodies'),
  'POST /api/bodies': visitor => visitor.post('/api/bodies', { kind: 'other', name: { ru: 'О', ky: 'О', en: 'O' } }),
  'GET /api/cases': visitor => visitor.get('/api/cases?scope=all&total=true'),
  'POST /api/cases': (visitor, row) => visitor.post('/api/cases', { clientId: row.client, kind: 'other', openedOn: 'never', title: 'О' }),
  'GET /api/cases/{id}': (visitor, row) => visitor.get(`/api/cases/${row.case}`),
  'PATCH /api/cases/{id}': (visitor, row) => visitor.patch(`/api/cases/${row.case}`, { kind: 'other' }, NEVER),
  'PATCH /api/cases/{id}/narrative': (visitor, row) => visitor.patch(`/api/cases/${row.case}/narrative`, { title: 'О' }, NEVER),
  'POST /api/cases/{id}/charges': (visitor, row) => visitor.post(`/api/cases/${row.case}/charges`, { proceedingId: row.proceeding, codeEdition: 'KG-CC-2021', article: '137' }),
  'PATCH /api/charges/{id}': (visitor, row) => visitor.patch(`/api/charges/${row.charge}`, { outcome: 'acquitted' }, NEVER),
  'POST /api/charges/{id}/void': (visitor, row) => visitor.post(`/api/charges/${row.charge}/void`, { reason: 'О' }, NEVER),
  'POST /api/charges/{id}/reclassification': (visitor, row) => visitor.post(`/api/charges/${row.charge}/reclassification`, { article: '137' }, NEVER),
  'POST /api/cases/{id}/closure': (visitor, row) => visitor.post(`/api/cases/${row.case}/closure`, { reason: 'other' }),
  'DELETE /api/cases/{id}/closure': async (visitor, row) => {
    const answer = await visitor.delete(`/api/cases/${row.closed}/closure`);
    // whoever could reopen it closes it again for the next one
    if (answer.status === 204) await visitor.post(`/api/cases/${row.closed}/closure`, { reason: 'other' });
    return answer;
  },
  'GET /api/hearings': visitor => visitor.get('/api/hearings'),
  'GET /api/calendar-deadlines': visitor => visitor.get('/api/calendar-deadlines?from=2026-04-01&to=2026-04-30'),
  'GET /api/calendar': visitor => visitor.get('/api/calendar?from=2026-04-01&to=2026-04-30'),
  'GET /api/postponements': visitor => visitor.get('/api/postponements?from=2026-01-01&to=2026-12-31'),
  'POST /api/cases/{id}/hearings': (visitor, row) => visitor.post(`/api/cases/${row.case}/hearings`, { proceedingId: row.proceeding, purpose: 'trial', startsAt: '2032-01-01T10:00:00+06:00', clashIsMeant: true }),
  'PATCH /api/hearings/{id}': (visitor, row) => visitor.patch(`/api/hearings/${row.hearing}`, { courtroom: '9' }, NEVER),
  'POST /api/hearings/{id}/outcome': (visitor, row) => visitor.post(`/api/hearings/${row.hearing}/outcome`, { status: 'cancelled' }, NEVER),
  'POST /api/hearings/{id}/void': (visitor, row) => visitor.post(`/api/hearings/${row.hearing}/void`, { reason: 'О' }, NEVER),
  'POST /api/hearings/{id}/attendances': (visitor, row) => visitor.post(`/api/hearings/${row.hearing}/attendances`, { role: 'other', userId: row.user }),
  'GET /api/cases/{id}/log-months': (visitor, row) => visitor.get(`/api/cases/${row.case}/log-months`),
  'POST /api/cases/{id}/log-searches': (visitor, row) => visitor.post(`/api/cases/${row.case}/log-searches`, { text: 'Никто' }),
  'POST /api/log-searches': visitor => visitor.post('/api/log-searches', { text: 'Никто' }),
  'GET /api/log-entries/{id}/versions': (visitor, row) => visitor.get(`/api/log-entries/${row.entry}/versions`),
  'GET /api/cases/{id}/triggers': (visitor, row) => visitor.get(`/api/cases/${row.case}/triggers?trigger=judgment_received&day=${DAY}`),
  'POST /api/cases/{id}/triggers': (visitor, row) => visitor.post(`/api/cases/${row.case}/triggers`, { trigger: 'other', day: DAY, ruleIds: [row.deadlineRule] }),
  'GET /api/cases/{id}/log-entries': (visitor, row) => visitor.get(`/api/cases/${row.case}/log-entries`),
  'POST /api/cases/{id}/log-entries': (visitor, row) => visitor.post(`/api/cases/${row.case}/log-entries`, { kind: 'note', occurredOn: '2020', text: 'О' }),
  'PATCH /api/log-entries/{id}': (visitor, row) => visitor.patch(`/api/log-entries/${row.entry}`, { pinned: true }, NEVER),
  'POST /api/cases/{id}/proceedings': (visitor, row) => visitor.post(`/api/cases/${row.case}/proceedings`, { stage: 'complaint', openedOn: '2020' }),
  'PATCH /api/proceedings/{id}': (visitor, row) => visitor.patch(`/api/proceedings/${row.proceeding}`, { number: '1' }, NEVER),
  'POST /api/proceedings/{id}/void': (visitor, row) => visitor.post(`/api/proceedings/${row.proceeding}/void`, { reason: 'О' }, NEVER),
  'POST /api/proceedings/{id}/joinders': (visitor, row) => visitor.post(`/api/proceedings/${row.proceeding}/joinders`, { withProceedingId: row.proceeding, joinedOn: '2020' }),
  'POST /api/joinders/{id}/severance': (visitor, row) => visitor.post(`/api/joinders/${row.joinder}/severance`, { severedOn: '2020' }, NEVER),
  'POST /api/cases/{id}/assignments': (visitor, row) => visitor.post(`/api/cases/${row.case}/assignments`, { userId: row.user, role: 'observer', startsOn: '1999-01-01', endsOn: '1999-01-02' }),
  'PATCH /api/assignments/{id}': (visitor, row) => visitor.patch(`/api/assignments/${row.assignment}`, { endsOn: '2040-01-01' }, NEVER),
  'GET /api/cases/{id}/closure/checklist': (visitor, row) => visitor.get(`/api/cases/${row.case}/closure/checklist`),
  'GET /api/today': visitor => visitor.get('/api/today'),
  'GET /api/cases-without-next-step': visitor => visitor.get('/api/cases-without-next-step'),
  'GET /api/cases/{id}/documents': (visitor, row) => visitor.get(`/api/cases/${row.case}/documents`),
  'POST /api/cases/{id}/documents': (visitor, row) => visitor.post(`/api/cases/${row.case}/documents`, { kind: 'letter', language: 'ru', title: 'О', content: words('О') }),
  'POST /api/documents/search': (visitor, row) => visitor.post('/api/documents/search', { text: 'Тайный', caseId: row.case }),
  'GET /api/document-templates': visitor => visitor.get('/api/document-templates?kind=complaint&language=ru'),
  'GET /api/document-templates/{id}': (visitor, row) => visitor.get(`/api/document-templates/${row.template}`),
  'POST /api/document-templates': visitor => visitor.post('/api/document-templates', { kind: 'letter' }),
  'PATCH /api/document-templates/{id}': (visitor, row) => visitor.patch(`/api/document-templates/${row.template}`, { title: 'О' }, NEVER),
  'POST /api/document-templates/{id}/verification': (visitor, row) => visitor.post(`/api/document-templates/${row.template}/verification`, undefined, NEVER),
  'POST /api/document-templates/{id}/void': (visitor, row) => visitor.post(`/api/document-templates/${row.template}/void`, { reason: 'О' }, NEVER),
  'GET /api/documents/{id}/fields': (visitor, row) => visitor.get(`/api/documents/${row.document}/fields`),
  'GET /api/documents/{id}/template-words': (visitor, row) => visitor.get(`/api/documents/${row.document}/template-words`),
  'GET /api/documents/{id}': (visitor, row) => visitor.get(`/api/documents/${row.document}`),
  'PATCH /api/documents/{id}': (visitor, row) => visitor.patch(`/api/documents/${row.document}`, { title: 'О' }, NEVER),
  'GET /api/documents/{id}/draft': (visitor, row) => visitor.get(`/api/documents/${row.document}/draft`),
  'PUT /api/documents/{id}/draft': (visitor, row) => visitor.put(`/api/documents/${row.document}/draft`, { content: words('О') }, NEVER),
  'PUT /api/documents/{id}/lock': (visitor, row) => visitor.put(`/api/documents/${row.document}/lock`, {}),
  'DELETE /api/documents/{id}/lock': (visitor, row) => visitor.delete(`/api/documents/${row.document}/lock`),
  'GET /api/document-versions/{id}': (visitor, row) => visitor.get(`/api/document-versions/${row.documentVersion}`),
  'POST /api/documents/{id}/registration': (visitor, row) => visitor.post(`/api/documents/${row.filed}/registration`, { registrationNumber: '1', registeredOn: '2026-01-01' }, NEVER),
  'GET /api/document-versions/{id}/docx': (visitor, row) => visitor.get(`/api/document-versions/${row.documentVersion}/docx`),
  'GET /api/document-versions/{id}/pdf': (visitor, row) => visitor.get(`/api/document-versions/${row.documentVersion}/pdf`),
  'POST /api/documents/{id}/filings': (visitor, row) => visitor.post(`/api/documents/${row.document}/filings`, {}),
  'POST /api/documents/{id}/filed-copy': (visitor, row) => visitor.post(`/api/documents/${row.filed}/filed-copy`, { fileId: row.file }, NEVER),
  'POST /api/documents/{id}/filed-copy/sight': (visitor, row) => visitor.post(`/api/documents/${row.filed}/filed-copy/sight`, { sight: 'seen_identical' }, NEVER),
  'GET /api/documents/{id}/filed-copy/comparison': (visitor, row) => visitor.get(`/api/documents/${row.filed}/filed-copy/comparison`),
  'POST /api/documents/{id}/revisions': (visitor, row) => visitor.post(`/api/documents/${row.document}/revisions`, { reason: 'О' }),
  'POST /api/documents/{id}/withdrawals': (visitor, row) => visitor.post(`/api/documents/${row.document}/withdrawals`, { reason: 'О' }),
  'GET /api/documents/{id}/submissions': (visitor, row) => visitor.get(`/api/documents/${row.document}/submissions`),
  'POST /api/documents/{id}/submissions': (visitor, row) => visitor.post(`/api/documents/${row.document}/submissions`, { reviewerId: row.user }),
  'DELETE /api/documents/{id}/submissions': (visitor, row) => visitor.delete(`/api/documents/${row.document}/submissions`),
  'GET /api/reviews/waiting': visitor => visitor.get('/api/reviews/waiting'),
  'POST /api/documents/{id}/reviews': (visitor, row) => visitor.post(`/api/documents/${row.document}/reviews`, { verdict: 'approved' }),
  'GET /api/documents/{id}/comments': (visitor, row) => visitor.get(`/api/documents/${row.document}/comments`),
  'POST /api/documents/{id}/comments': (visitor, row) => visitor.post(`/api/documents/${row.document}/comments`, { versionId: row.documentVersion, startsAt: 0, endsAt: 0, text: 'О' }),
  'POST /api/review-comments/{id}/settlement': (visitor, row) => visitor.post(`/api/review-comments/${row.user}/settlement`, { settlement: 'declined' }, NEVER),
  'GET /api/review-deputies': visitor => visitor.get('/api/review-deputies'),
  'POST /api/review-deputies': (visitor, row) => visitor.post('/api/review-deputies', { deputyId: row.user, endsOn: DAY }),
  'PATCH /api/review-deputies/{id}': (visitor, row) => visitor.patch(`/api/review-deputies/${row.user}`, { endsOn: DAY }, NEVER),
  'GET /api/cases/{id}/files': (visitor, row) => visitor.get(`/api/cases/${row.case}/files`),
  'POST /api/cases/{id}/files': (visitor, row) => visitor.post(`/api/cases/${row.case}/files`, { name: 'О', kind: 'other', size: 3 }),
  'GET /api/files/{id}': (visitor, row) => visitor.get(`/api/files/${row.file}`),
  'PATCH /api/files/{id}': (visitor, row) => visitor.patch(`/api/files/${row.file}`, { kind: 'other' }, NEVER),
  'POST /api/files/{id}/voiding': (visitor, row) => visitor.post(`/api/files/${row.file}/voiding`, { reason: 'О' }, NEVER),
  'GET /api/files/{id}/custody': (visitor, row) => visitor.get(`/api/files/${row.file}/custody`),
  'GET /api/files/{id}/content': (visitor, row) => visitor.get(`/api/files/${row.file}/content`),
  'HEAD /api/files/{id}/upload': (visitor, row) => visitor.head(`/api/files/${row.file}/upload`, { 'tus-resumable': '1.0.0' }),
  'PATCH /api/files/{id}/upload': (visitor, row) => sendBytes(visitor, row.file, 0, Buffer.from('О')),
  // it is whole already, and stays
  'DELETE /api/files/{id}/upload': (visitor, row) => visitor.delete(`/api/files/${row.file}/upload`),
  'POST /api/files/{id}/documents': (visitor, row) => visitor.post(`/api/files/${row.file}/documents`, { kind: 'letter', language: 'ru', title: 'О' }),
  'POST /api/files/{id}/copies': (visitor, row) => visitor.post(`/api/files/${row.file}/copies`, {}),
  'POST /api/cases/{id}/evidence-exports': (visitor, row) => visitor.post(`/api/cases/${row.case}/evidence-exports`, { fileIds: [row.file] }),
  'GET /api/cases/{id}/tasks': (visitor, row) => visitor.get(`/api/cases/${row.case}/tasks`),
  'POST /api/cases/{id}/tasks': (visitor, row) => visitor.post(`/api/cases/${row.case}/tasks`, { text: 'О', assigneeId: row.user }),
  'PATCH /api/tasks/{id}': (visitor, row) => visitor.patch(`/api/tasks/${row.task}`, { text: 'О' }, NEVER),
  'POST /api/tasks/{id}/completion': (visitor, row) => visitor.post(`/api/tasks/${row.task}/completion`, undefined, NEVER),
  'POST /api/tasks/{id}/withdrawal': (visitor, row) => visitor.post(`/api/tasks/${row.task}/withdrawal`, { reason: 'О' }, NEVER),
  'GET /api/cases/{id}/record': (visitor, row) => visitor.get(`/api/cases/${row.case}/record`),
  'GET /api/clients/{id}/record': (visitor, row) => visitor.get(`/api/clients/${row.client}/record`),
  'GET /api/audit-entries': visitor => visitor.get('/api/audit-entries'),
  'POST /api/audit-exports': visitor => visitor.post('/api/audit-exports', {}),
  'GET /api/users/{id}/hand-overs': (visitor, row) => visitor.get(`/api/users/${row.user}/hand-overs`),
  'POST /api/users/{id}/hand-over-previews': (visitor, row) => visitor.post(`/api/users/${row.user}/hand-over-previews`, { startsOn: '2040-01-01' }),
  'POST /api/users/{id}/hand-overs': (visitor, row) => visitor.post(`/api/users/${row.user}/hand-overs`, { startsOn: DAY }),
  'GET /api/cases/{id}/hand-overs': (visitor, row) => visitor.get(`/api/cases/${row.case}/hand-overs`),
  'GET /api/supervisees': visitor => visitor.get('/api/supervisees'),
  'GET /api/cases-without-lead': visitor => visitor.get('/api/cases-without-lead'),
  'GET /api/cases/{id}/access': (visitor, row) => visitor.get(`/api/cases/${row.case}/access`),
  'POST /api/cases/{id}/conflict-walls': (visitor, row) => visitor.post(`/api/cases/${row.case}/conflict-walls`, { userId: randomUUID(), reason: 'О' }),
  'POST /api/conflict-walls/{id}/lifting': (visitor, row) => visitor.post(`/api/conflict-walls/${row.wall}/lifting`, { reason: 'О' }, NEVER),
  'GET /api/emergency-accesses': visitor => visitor.get('/api/emergency-accesses'),
  'POST /api/emergency-accesses': visitor => visitor.post('/api/emergency-accesses', { caseId: randomUUID(), reason: 'Дела с таким номером нет' }),
  // one that has ended: asked to end again, it stays as it is
  'POST /api/emergency-accesses/{id}/end': (visitor, row) => visitor.post(`/api/emergency-accesses/${row.emergency}/end`),
  'GET /api/notifications': visitor => visitor.get('/api/notifications'),
  'POST /api/notifications/readings': (visitor, row) => visitor.post('/api/notifications/readings', { notificationId: row.case }),
  'PUT /api/seal': visitor => visitor.put('/api/seal'),
};

/** What changes the session it is asked in: tried in sessions made for that, in this order. */
export const OWN_SESSION = ['PUT /api/sessions/current/lock', 'POST /api/sessions/current/unlock', 'DELETE /api/sessions/current'];

/** What ends everybody's work, or cannot be undone: tried in test/security/panic.spec.ts and erasure.spec.ts. */
export const PANIC = ['PUT /api/seal', 'PUT /api/erasures/{id}/approval'];

/** A list for each part of the work, which tells each of its requests once. */
export const REQUEST_LISTS: readonly Record<string, Try>[] = [
  THE_OTHERS,
  REQUESTS_OF_CARE,
  REQUESTS_OF_GRANTS,
  REQUESTS_OF_CLINICAL_FILES,
  REQUESTS_OF_CONSENTS,
  REQUESTS_OF_REDRESS,
  REQUESTS_OF_REPORTS,
  REQUESTS_OF_ONESELF,
  REQUESTS_OF_DEADLINES,
  REQUESTS_OF_MERGING,
  REQUESTS_OF_THE_DESK,
  REQUESTS_OF_TRAININGS,
  REQUESTS_OF_VIOLATIONS,
];

/** For each operation of the OpenAPI document a well-formed request; what it may answer is the matrix's business. */
export const REQUESTS: Record<string, Try> = Object.assign({}, ...REQUEST_LISTS);
