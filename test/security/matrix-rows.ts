import { randomUUID } from 'node:crypto';
import { clerk, seen } from '../support/clerk';
import type { Organisation } from '../support/organisation';
import { until } from '../support/until';
import { uploadFile } from '../support/upload';
import type { Visitor } from '../support/visitor';
import { words } from '../support/words';
import { enterGrant, type GrantRowIds } from './matrix-grants';
import { enterTraining, type TrainingRowIds } from './matrix-trainings';

/** One row of each kind that a route can name. */
export interface RowIds extends TrainingRowIds, GrantRowIds {
  client: string;
  person: string;
  representation: string;
  /** To representation. */
  consent: string;
  story: string;
  publication: string;
  disclosure: string;
  disclosureRequest: string;
  case: string;
  /** A case that is closed. */
  closed: string;
  assignment: string;
  proceeding: string;
  /** It is heard together with one of the closed case. */
  joinder: string;
  charge: string;
  hearing: string;
  entry: string;
  task: string;
  event: string;
  act: string;
  injury: string;
  statement: string;
  perpetrator: string;
  involvement: string;
  examination: string;
  /** Of the clinical file, where somebody cares for the client. */
  note: string;
  assessment: string;
  /** Being written, with a gap that keeps it from going anywhere. */
  document: string;
  filed: string;
  documentVersion: string;
  /** Kept, and no photo. */
  file: string;
  /** Computed by a rule. */
  deadline: string;
  /** Granted, and paid in part. */
  claim: string;
  award: string;
  payment: string;
  repayment: string;
  /** Ahead. */
  enforcementStep: string;
  justiceGoal: string;
  /** Asked by the lawyer of his supervisor. */
  consult: string;
  /** Of the desk of the office, given to its lawyer. */
  enquiry: string;
  /** Of transport, with a cost. */
  service: string;
  trip: string;
  cost: string;
  /** Of the care team; ids of nothing where nobody cares for the client. */
  plan: string;
  goal: string;
  referral: string;
  provider: string;
  office: string;
  wall: string;
  /** An emergency access to the case that has been ended. */
  emergency: string;
  user: string;
  grant: string;
  supervision: string;
  qualification: string;
  deadlineRule: string;
  template: string;
  massEvent: string;
  specialDay: string;
  /** Saved by a director, and counted once. */
  report: string;
  reportRun: string;
  frozenReport: string;
  reportExport: string;
}

/** What belongs to no case or client. */
type Identity = 'report' | 'reportRun' | 'frozenReport' | 'reportExport' | keyof GrantRowIds | 'provider' | 'office' | 'user' | 'grant' | 'supervision' | 'qualification' | 'deadlineRule' | 'template' | 'massEvent' | 'specialDay';
type Clinical = Pick<RowIds, 'note' | 'assessment'>;
export type RowsOfACase = Omit<RowIds, Identity | 'consult' | 'enquiry' | keyof Clinical | keyof TrainingRowIds>;

export interface MatrixRows {
  ofTheOffice: RowIds;
  restricted: RowIds;
  ofAnotherOffice: RowIds;
  /** Of the office, closed by walls to its supervisor, a director, and a lawyer who was on the team. */
  walled: RowIds;
  /** Of the office, open in an emergency to a lawyer of another office and to the director. */
  emergency: RowIds;
  unknown: RowIds;
}

type People = Record<keyof Organisation, Visitor>;

/** What belongs to no case or client, one of each. */
export async function identityRows(visitors: People, people: Organisation): Promise<Pick<RowIds, Identity>> {
  const admin = clerk(visitors.admin);
  return {
    ...(await enterReport(visitors.director)),
    office: people.reception.officeId,
    provider: (await clerk(visitors.specialist).create('/api/providers', { kind: 'clinic', name: 'Клиника' })).id,
    ...(await enterGrant(visitors.director)),
    user: people.reception.id,
    grant: (await admin.create(`/api/users/${people.reception.id}/role-grants`, { role: 'specialist', startsOn: '2001-01-01', endsOn: '2001-02-01' })).id,
    supervision: (await admin.create(`/api/users/${people.supervisor.id}/supervisions`, { superviseeId: people.otherLawyer.id, startsOn: '2001-01-01', endsOn: '2001-02-01' })).id,
    deadlineRule: (await admin.read('/api/deadline-rules')).items[0].id,
    template: (await clerk(visitors.lawyer).read('/api/document-templates')).items[0].id,
    massEvent: (await clerk(visitors.lawyer).create('/api/mass-events', { title: 'Разгон митинга', happenedOn: '2020-10-05', placeKind: 'street' })).id,
    specialDay: (await admin.read('/api/special-days?year=2026')).items[0].id,
    qualification: (await admin.create(`/api/users/${people.lawyer.id}/qualifications`, { kind: 'attorney', licenceNumber: '7', startsOn: '2001-01-01' })).id,
  };
}

async function enterReport(director: Visitor): Promise<Pick<RowIds, 'report' | 'reportRun' | 'frozenReport' | 'reportExport'>> {
  const does = clerk(director);
  const report = await does.create('/api/reports', { title: 'О', template: 'un_fund', periodRule: 'last_year', comparison: 'none', filters: [], lines: [] });
  const run = await does.create(`/api/reports/${report.id}/runs`, {});
  await until('the report is counted', async () => (await does.read(`/api/report-runs/${run.id}`)).state === 'counted', 60_000);
  const frozen = await does.create(`/api/reports/${report.id}/frozen`, { runId: run.id });
  const file = await does.create(`/api/frozen-reports/${frozen.id}/exports`, { format: 'csv', language: 'ru' });
  return { report: report.id, reportRun: run.id, frozenReport: frozen.id, reportExport: file.id };
}

export async function enterMatrixRows(visitors: People, people: Organisation): Promise<MatrixRows> {
  const identity = await identityRows(visitors, people);
  const { lawyer, supervisor, specialist, farLawyer, farSupervisor, director } = visitors;
  const far = await enter(farLawyer, farSupervisor, director, false);
  const office = await enter(lawyer, supervisor, farLawyer, false, people.intern.id);
  await clerk(lawyer).create(`/api/clients/${office.client}/assignments`, { userId: people.specialist.id, role: 'care' });
  Object.assign(office, await careFor(visitors.specialist, office.client, identity.provider));
  const ofTheOfficesCare = await enterClinical(specialist, office.client);
  const restricted = await enter(lawyer, null, director, true, people.intern.id);
  const walled = await enter(lawyer, supervisor, farLawyer, false, people.intern.id);
  const walledOff = await closeTo(lawyer, specialist, walled, people);
  const emergency = await enter(lawyer, supervisor, farLawyer, false, people.intern.id);
  for (const visitor of [farLawyer, director]) await openInEmergency(visitor, emergency.case);

  const enquire = async (desk: Visitor, assigneeId: string) =>
    (await clerk(desk).create('/api/enquiries', { channel: 'visit', topic: 'torture', name: { family: 'Тайный', given: 'Посетитель' }, assigneeId })).id;
  const enquiry = await enquire(visitors.reception, people.lawyer.id);
  const farEnquiry = await enquire(farSupervisor, people.farLawyer.id);
  const whole = async (row: RowsOfACase, author: Visitor, asked: string, clinical: Clinical = { note: randomUUID(), assessment: randomUUID() }): Promise<RowIds> => {
    const consult = await clerk(author).create('/api/consults', { topic: 'other', audience: 'colleagues', asked: [{ userId: asked }], question: 'Без имён', caseId: row.case });
    return { ...row, ...identity, ...clinical, consult: consult.id, enquiry: row === far ? farEnquiry : enquiry, ...(await enterTraining(author)) };
  };
  const ofTheOffice = await whole(office, lawyer, people.supervisor.id, ofTheOfficesCare);
  const unknown = Object.fromEntries(Object.keys(ofTheOffice).map(kind => [kind, randomUUID()])) as unknown as RowIds;
  return {
    ofTheOffice,
    restricted: await whole(restricted, lawyer, people.supervisor.id),
    ofAnotherOffice: await whole(far, farLawyer, people.farSupervisor.id),
    walled: await whole(walled, lawyer, people.supervisor.id, walledOff),
    emergency: await whole(emergency, lawyer, people.supervisor.id),
    unknown,
  };
}

/** What the care team alone sees. */
async function careFor(specialist: Visitor, client: string, providerId: string): Promise<Pick<RowIds, 'plan' | 'goal' | 'referral'>> {
  const does = clerk(specialist);
  const { id: plan, goals } = await does.create(`/api/clients/${client}/plans`, { goals: [{ text: 'Тайный' }] });
  const service = await does.create(`/api/clients/${client}/services`, { type: 'medical' });
  const { referrals } = await does.create(`/api/services/${service.id}/referrals`, { providerId });
  return { plan, goal: goals[0].id, referral: referrals[0].id };
}

/** Everybody who sees the row for another reason than the lead's, with one who was on its team. */
async function closeTo(lawyer: Visitor, specialist: Visitor, row: RowsOfACase, people: Organisation): Promise<Clinical> {
  const does = clerk(lawyer);
  await does.create(`/api/clients/${row.client}/assignments`, { userId: people.specialist.id, role: 'care' });
  const clinical = await enterClinical(specialist, row.client);
  for (const id of [row.case, row.closed]) {
    await does.create(`/api/cases/${id}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
    for (const who of ['supervisor', 'otherLawyer', 'specialist', 'director', 'farLawyer'] as const) {
      await does.create(`/api/cases/${id}/conflict-walls`, { userId: people[who].id, reason: 'Тайный' });
    }
  }
  return clinical;
}

export async function enterClinical(specialist: Visitor, clientId: string): Promise<Clinical> {
  const does = clerk(specialist);
  const note = await does.create(`/api/clients/${clientId}/clinical-notes`, { kind: 'session', occurredOn: '2020', text: 'Тайный' });
  const assessment = await does.create(`/api/clients/${clientId}/assessments`, { instrument: 'who_5', takenOn: '2020', answers: [1, 1, 1, 1, 1] });
  return { note: note.id, assessment: assessment.id };
}

const openInEmergency = (visitor: Visitor, caseId: string) =>
  clerk(visitor).create('/api/emergency-accesses', { caseId, reason: 'Тайный: его допрашивают сейчас' });

/** A client with a case in which something of every kind lies, and a closed one. */
export async function enter(
  lawyer: Visitor, supervisor: Visitor | null, outsider: Visitor, restricted: boolean, internId?: string,
): Promise<RowsOfACase> {
  const does = clerk(lawyer);
  const client = await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2020', person: { names: [{ family: 'Тайный', given: 'Человек' }] } });
  const [relative] = await does.create(`/api/clients/${client.id}/relatives`, { kind: 'brother', person: { names: [{ family: 'Тайный', given: 'Брат' }] } });
  const { representations } = await does.create(`/api/clients/${client.id}/representations`, { personId: relative.personId, basis: 'power_of_attorney', startsOn: '2020' });
  const { items: [consent] } = await does.create(`/api/clients/${client.id}/consents`, { purpose: 'representation', giver: 'client', givenOn: '2020', means: 'oral', witness: 'Тайный', conditions: 'Тайный' });
  await does.create(`/api/clients/${client.id}/consents`, { purpose: 'media_story', giver: 'client', givenOn: '2020', means: 'signed_form' });
  const { items: [story] } = await does.create(`/api/clients/${client.id}/stories`, { language: 'ru', title: 'Тайный', text: 'Тайный' });
  const { items: [{ publications: [publication] }] } = await does.create(`/api/stories/${story.id}/publications`, { place: 'Тайный', publishedOn: '2020-01-01' });
  const about = { clientId: client.id, kind: 'torture_complaint', openedOn: '2020', title: 'Тайный', restricted };
  const one = await does.create('/api/cases', about);
  const path = `/api/cases/${one.id}`;
  const proceeding = await does.create(`${path}/proceedings`, { stage: 'first_instance', openedOn: '2020' });
  const charge = await does.create(`${path}/charges`, { proceedingId: proceeding.id, codeEdition: 'KG-CC-2017', article: '143' });
  const hearing = await does.create(`${path}/hearings`, { proceedingId: proceeding.id, purpose: 'trial', startsAt: '2031-01-01T10:00:00+06:00', clashIsMeant: true });
  const entry = await does.create(`${path}/log-entries`, { kind: 'note', occurredOn: '2020', text: 'Тайный' });
  const task = await does.create(`${path}/tasks`, { text: 'Тайный' });
  const event = await does.create(`${path}/events`, { happenedOn: '2020', placeKind: 'police_station', description: 'Тайный' });
  const act = await does.create(`/api/events/${event.id}/acts`, { victimId: client.id, kind: 'torture', account: 'Тайный' });
  const injury = await does.create(`/api/acts/${act.id}/injuries`, { kind: 'bruise', description: 'Тайный' });
  const statement = await does.create(`/api/events/${event.id}/statements`, { topic: 'course', source: 'victim', givenOn: '2020', text: 'Тайный' });
  const perpetrator = await does.create(`${path}/perpetrators`, { kind: 'person', service: 'internal_affairs', name: { family: 'Тайный', given: 'Майор' } });
  const involvement = await does.create(`/api/acts/${act.id}/involvements`, { perpetratorId: perpetrator.id, part: 'carried_out', certainty: 'alleged', since: '2020' });
  const examination = await does.create(`/api/events/${event.id}/examinations`, { examinedId: client.id, kind: 'physical', examinerKind: 'independent_doctor', requestedOn: '2020', examiner: 'Тайный' });
  const [{ id: ruleId }] = (await does.read('/api/deadline-rules')).items;
  const deadline = await does.create(`${path}/deadlines`, { ruleId, triggerOn: '2020-01-02' });
  const gap = JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'placeholder', attrs: { field: 'client.name', label: 'Тайный' } }] }] });
  const document = await does.create(`${path}/documents`, { kind: 'letter', language: 'ru', title: 'Тайный', content: gap });
  const letter = await does.create(`${path}/documents`, { kind: 'letter', language: 'ru', title: 'Тайный', content: words('Тайный') });
  const { versions, filing } = await does.create(`/api/documents/${letter.id}/filings`, {});
  const file = await uploadFile(lawyer, one.id, Buffer.from('Тайный'), { name: 'Тайный', receivedFrom: 'Тайный' });
  const { items: [disclosure] } = await does.create(`${path}/disclosures`, { purpose: 'media_story', recipient: 'Тайный', items: [{ fileId: file.id, clientIds: [client.id] }] });
  const disclosureRequest = await does.create(`/api/disclosures/${disclosure.id}/requests`, {});
  await lawyer.post(`/api/documents/${letter.id}/filed-copy`, { fileId: file.id }, seen(filing));
  const claim = await does.create(`${path}/claims`, { clientId: client.id, form: 'compensation', damage: 'moral', particulars: 'Тайный' });
  const { awards: [award] } = await does.create(`/api/claims/${claim.id}/awards`, { effect: 'granted', amount: '100', currency: 'KGS', decidedOn: '2020' });
  const { payments: [payment] } = await does.create(`/api/awards/${award.id}/payments`, { amount: '40', currency: 'KGS', paidOn: '2020', account: 'Тайный' });
  const { payments: [{ repayments: [repayment] }] } = await does.create(`/api/payments/${payment.id}/repayments`, { amount: '1', repaidOn: '2020', reason: 'Тайный' });
  const { steps: [step] } = await does.create(`/api/claims/${claim.id}/enforcement-steps`, { kind: 'writ', dueOn: '2040-01-01', note: 'Тайный' });
  const justice = await does.create(`${path}/justice-goals`, { goal: 'compensation', status: 'pursued', statedOn: '2020', note: 'Тайный' });
  const closed = await does.create('/api/cases', about);
  const heard = await does.create(`/api/cases/${closed.id}/proceedings`, { stage: 'first_instance', openedOn: '2020', closedOn: '2020', outcome: 'other' });
  const joinder = await does.create(`/api/proceedings/${proceeding.id}/joinders`, { withProceedingId: heard.id, joinedOn: '2020' });
  if (supervisor) await clerk(supervisor).create(`/api/cases/${closed.id}/closure`, { reason: 'client_request' });
  if (internId) {
    for (const id of [one.id, closed.id]) await does.create(`/api/cases/${id}/assignments`, { userId: internId, role: 'intern' });
  }
  const trip = { leavesAt: '2031-01-01T08:00:00+06:00', fromPlace: 'Тайный', toPlace: 'Тайный', driverName: 'Тайный' };
  const driven = await does.create(`/api/clients/${client.id}/services`, { type: 'transport', plannedOn: '2020', trip });
  const { costs: [cost] } = (await lawyer.post(`/api/services/${driven.id}/outcome`, { outcome: 'delivered', cost: { amount: '5', currency: 'KGS', payer: 'own_funds' } }, seen(driven))).body;
  const assignment = (await does.read(path)).team[0];
  const standing = await does.create(`${path}/conflict-walls`, { userId: (await does.read('/api/users')).items.find((one: { roles: string[] }) => one.roles.includes('admin')).id, reason: 'Тайный' });
  const emergency = await openInEmergency(outsider, one.id);
  await clerk(outsider).create(`/api/emergency-accesses/${emergency.id}/end`, undefined);
  return {
    client: client.id, person: client.person.id, representation: representations[0].id, consent: consent.id, story: story.id, publication: publication.id, disclosure: disclosure.id, disclosureRequest: disclosureRequest.id, case: one.id, closed: closed.id, assignment: assignment.id,
    proceeding: proceeding.id, joinder: joinder.id, charge: charge.id, hearing: hearing.id, entry: entry.id, task: task.id, event: event.id, act: act.id, injury: injury.id, statement: statement.id, perpetrator: perpetrator.id, involvement: involvement.id, examination: examination.id, document: document.id, filed: letter.id, documentVersion: versions[0].id, file: file.id, deadline: deadline.id, service: driven.id, trip: driven.trip.id, cost: cost.id, plan: randomUUID(), goal: randomUUID(), referral: randomUUID(), wall: standing.id, emergency: emergency.id,
    claim: claim.id, award: award.id, payment: payment.id, repayment: repayment.id, enforcementStep: step.id, justiceGoal: justice.id,
  };
}
