import { randomUUID } from 'node:crypto';
import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, type Visitor } from '../support/visitor';

describe('what is sent again with the id that its sender chose', () => {
  let server: TestServer;
  let people: Organisation;
  const who = {} as Record<'lawyer' | 'specialist', Visitor>;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    for (const name of ['lawyer', 'specialist'] as const) who[name] = await signIn(server, name);
  });
  afterAll(() => server?.stop());

  const code = ({ status, body }: Answer) => [status, body.errors?.[0].code];

  it('is refused at the address of another parent, and nothing of the first is told as the second', async () => {
    const [sample, other] = [await enterSampleCase(who.lawyer), await enterSampleCase(who.lawyer)];
    for (const { clientId } of [sample, other]) await clerk(who.lawyer).create(`/api/clients/${clientId}/assignments`, { userId: people.specialist.id, role: 'care' });
    const claims = [];
    for (const one of [sample, other]) claims.push(await clerk(who.lawyer).create(`/api/cases/${one.caseId}/claims`, { clientId: one.clientId, form: 'compensation', damage: 'moral', sought: '100', currency: 'KGS', filedOn: '2023-05' }));
    const awards = [];
    for (const { id } of claims) awards.push((await clerk(who.lawyer).create(`/api/claims/${id}/awards`, { effect: 'granted', amount: '100', decidedOn: '2024-01-01', inForceOn: '2024-02-01' })).standing.awardId);
    const both = (path: (one: SampleCase) => string) => [sample, other].map(path);
    const POSTS: ['lawyer' | 'specialist', string[], object][] = [
      ['specialist', both(({ clientId }) => `/api/clients/${clientId}/clinical-notes`), { kind: 'session', occurredOn: '2026', text: 'Тайное' }],
      ['specialist', both(({ clientId }) => `/api/clients/${clientId}/assessments`), { instrument: 'pc_ptsd_5', takenOn: '2026', answers: [1, 1, 1, 1, 1] }],
      ['specialist', both(({ clientId }) => `/api/clients/${clientId}/services`), { type: 'psychological' }],
      ['specialist', both(({ clientId }) => `/api/clients/${clientId}/plans`), {}],
      ['lawyer', both(({ caseId }) => `/api/cases/${caseId}/events`), { happenedOn: '2020', placeKind: 'home' }],
      ['lawyer', both(({ caseId }) => `/api/cases/${caseId}/log-entries`), { kind: 'note', occurredOn: '2026', text: 'Запись' }],
      ['lawyer', both(({ caseId }) => `/api/cases/${caseId}/tasks`), { text: 'Сделать' }],
      ['lawyer', both(({ caseId }) => `/api/cases/${caseId}/justice-goals`), { goal: 'compensation', status: 'pursued', statedOn: '2024' }],
      ['lawyer', claims.map(({ id }) => `/api/claims/${id}/awards`), { effect: 'confirmed', followsId: awards[0], decidedOn: '2024-06-01' }],
      ['lawyer', awards.map(id => `/api/awards/${id}/payments`), { amount: '10', currency: 'KGS', paidOn: '2025-01-01' }],
    ];
    for (const [name, [first, second], body] of POSTS) {
      const sent = { id: randomUUID(), ...body };
      const kept = await who[name].post(first, sent);
      expect([first, kept.status]).toEqual([first, 201]);
      expect([first, await who[name].post(first, sent)]).toEqual([first, expect.objectContaining({ status: 201, body: kept.body })]);
      expect([second, code(await who[name].post(second, sent))]).toEqual([second, [409, 'rule.id_is_taken']]);
    }
  });
});
