import { randomUUID } from 'node:crypto';
import { clerk } from '../support/clerk';
import type { Organisation } from '../support/organisation';
import type { Visitor } from '../support/visitor';

/** One row of each kind that a route can name. */
export interface RowIds {
  client: string;
  person: string;
  representation: string;
  case: string;
  /** A case that is closed. */
  closed: string;
  assignment: string;
  proceeding: string;
  charge: string;
  hearing: string;
  entry: string;
  /** Asked by the lawyer of his supervisor. */
  consult: string;
  office: string;
  user: string;
  grant: string;
  supervision: string;
  qualification: string;
}

/** What belongs to no case or client. */
type Identity = 'office' | 'user' | 'grant' | 'supervision' | 'qualification';

export interface MatrixRows {
  ofTheOffice: RowIds;
  restricted: RowIds;
  ofAnotherOffice: RowIds;
  unknown: RowIds;
}

type People = Record<keyof Organisation, Visitor>;

export async function enterMatrixRows(visitors: People, people: Organisation): Promise<MatrixRows> {
  const admin = clerk(visitors.admin);
  const identity = {
    office: people.reception.officeId,
    user: people.reception.id,
    grant: (await admin.create(`/api/users/${people.reception.id}/role-grants`, { role: 'specialist', startsOn: '2001-01-01', endsOn: '2001-02-01' })).id,
    supervision: (await admin.create(`/api/users/${people.supervisor.id}/supervisions`, { superviseeId: people.otherLawyer.id, startsOn: '2001-01-01', endsOn: '2001-02-01' })).id,
    qualification: (await admin.create(`/api/users/${people.lawyer.id}/qualifications`, { kind: 'attorney', licenceNumber: '7', startsOn: '2001-01-01' })).id,
  };
  const far = await enter(visitors.farLawyer, visitors.farSupervisor, false);
  const office = await enter(visitors.lawyer, visitors.supervisor, false, people.intern.id);
  await clerk(visitors.lawyer).create(`/api/clients/${office.client}/assignments`, { userId: people.specialist.id, role: 'care' });
  const restricted = await enter(visitors.lawyer, null, true, people.intern.id);
  const ask = async (lawyer: Visitor, userId: string, caseId: string) =>
    (await clerk(lawyer).create('/api/consults', { topic: 'other', audience: 'colleagues', asked: [{ userId }], question: 'Без имён', caseId })).id;
  const consults = {
    ofTheOffice: { consult: await ask(visitors.lawyer, people.supervisor.id, office.case) },
    restricted: { consult: await ask(visitors.lawyer, people.supervisor.id, restricted.case) },
    far: { consult: await ask(visitors.farLawyer, people.farSupervisor.id, far.case) },
  };
  const unknown = Object.fromEntries(Object.keys({ ...office, ...identity, ...consults.far }).map(kind => [kind, randomUUID()])) as unknown as RowIds;
  return { ofTheOffice: { ...office, ...identity, ...consults.ofTheOffice }, restricted: { ...restricted, ...identity, ...consults.restricted }, ofAnotherOffice: { ...far, ...identity, ...consults.far }, unknown };
}

async function enter(lawyer: Visitor, supervisor: Visitor | null, restricted: boolean, internId?: string): Promise<Omit<RowIds, Identity | 'consult'>> {
  const does = clerk(lawyer);
  const client = await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2020', person: { names: [{ family: 'Тайный', given: 'Человек' }] } });
  const [relative] = await does.create(`/api/clients/${client.id}/relatives`, { kind: 'brother', person: { names: [{ family: 'Тайный', given: 'Брат' }] } });
  const { representations } = await does.create(`/api/clients/${client.id}/representations`, { personId: relative.personId, basis: 'power_of_attorney', startsOn: '2020' });
  const about = { clientId: client.id, kind: 'torture_complaint', openedOn: '2020', title: 'Тайный', restricted };
  const one = await does.create('/api/cases', about);
  const path = `/api/cases/${one.id}`;
  const proceeding = await does.create(`${path}/proceedings`, { stage: 'first_instance', openedOn: '2020' });
  const charge = await does.create(`${path}/charges`, { proceedingId: proceeding.id, codeEdition: 'KG-CC-2017', article: '143' });
  const hearing = await does.create(`${path}/hearings`, { proceedingId: proceeding.id, purpose: 'trial', startsAt: '2031-01-01T10:00:00+06:00' });
  const entry = await does.create(`${path}/log-entries`, { kind: 'note', occurredOn: '2020', text: 'Тайный' });
  const closed = await does.create('/api/cases', about);
  if (supervisor) await clerk(supervisor).create(`/api/cases/${closed.id}/closure`, { reason: 'client_request' });
  if (internId) {
    for (const id of [one.id, closed.id]) await does.create(`/api/cases/${id}/assignments`, { userId: internId, role: 'intern' });
  }
  const assignment = (await does.read(path)).team[0];
  return {
    client: client.id, person: client.person.id, representation: representations[0].id, case: one.id, closed: closed.id, assignment: assignment.id,
    proceeding: proceeding.id, charge: charge.id, hearing: hearing.id, entry: entry.id,
  };
}
