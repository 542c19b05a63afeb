import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, type Visitor } from '../support/visitor';
import { words } from '../support/words';

/**
 * Nobody approves his own, however he came to write it and by whatever right he reads. The one who tries it is a lawyer and a supervisor at
 * once, and stands in for the supervisor of the interns: everything but his own writing lets him.
 */
describe('the review matrix', () => {
  let server: TestServer;
  let people: Organisation;
  let [admin, lawyer, intern, otherIntern, supervisor, both]: Visitor[] = [];
  let path: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    admin = await signIn(server, 'admin');
    await give(people.otherLawyer.id, 'supervisor');
    [lawyer, intern, otherIntern] = [await signIn(server, 'lawyer'), await signIn(server, 'intern'), await signIn(server, 'otherintern')];
    [supervisor, both] = [await signIn(server, 'supervisor'), await signIn(server, 'otherlawyer')];
    await clerk(supervisor).create('/api/review-deputies', { deputyId: people.otherLawyer.id, endsOn: '2031-01-01' });
    path = `/api/cases/${(await enterSampleCase(lawyer)).caseId}`;
    for (const one of [people.intern, people.otherIntern]) await clerk(lawyer).create(`${path}/assignments`, { userId: one.id, role: 'intern' });
    await clerk(lawyer).create(`${path}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
  });
  afterAll(() => server?.stop());

  const give = (userId: string, role: string) => clerk(admin).create(`/api/users/${userId}/role-grants`, { role, startsOn: '2026-01-01' });
  const hold = (userId: string, role: string, held: boolean) => withClient(server.database.ownerUrl, db =>
    db.query(`update role_grants set ends_on = ${held ? `'infinity'` : 'current_date - 1'} where user_id = $1 and role = $2`, [userId, role]));
  const begin = async (by: Visitor) => (await clerk(by).create(`${path}/documents`, { kind: 'motion', language: 'ru', title: 'О', content: words('Прошу.') })).id as string;
  const save = async (by: Visitor, id: string, said = 'Прошу и требую.') => by.put(`/api/documents/${id}/draft`, { content: words(said) }, seen((await by.get(`/api/documents/${id}/draft`)).body));
  const submit = (by: Visitor, id: string, reviewer: keyof Organisation = 'supervisor') => by.post(`/api/documents/${id}/submissions`, { reviewerId: people[reviewer].id });
  const approve = (by: Visitor, id: string) => by.post(`/api/documents/${id}/reviews`, { verdict: 'approved' });
  const remark = async (by: Visitor, id: string) => by.post(`/api/documents/${id}/comments`, { versionId: (await by.get(`/api/documents/${id}`)).body.versions.at(-1).id, startsAt: 1, endsAt: 3, text: 'О' });
  const stateOf = async (id: string) => (await clerk(lawyer).read(`/api/documents/${id}`)).state;
  const rule = ({ status, body }: Answer) => [status, body.errors?.[0].code];
  const HIS_OWN = [422, 'rule.nobody_reviews_his_own'];

  const WAYS: [how: string, write: () => Promise<string>][] = [
    ['began it', () => begin(both)],
    ['wrote in it', async () => {
      const id = await begin(intern);
      expect((await save(both, id)).status).toBe(200);
      return id;
    }],
    ['had it taken over, and wrote in it', async () => {
      const id = await begin(intern);
      await intern.put(`/api/documents/${id}/lock`, {});
      expect((await both.put(`/api/documents/${id}/lock`, { takeOver: true })).body.mine).toBe(true);
      expect((await save(both, id)).status).toBe(200);
      await both.delete(`/api/documents/${id}/lock`);
      expect((await save(intern, id, 'Всё заново.')).status).toBe(200);
      return id;
    }],
    ['wrote in it before it was taken over from him', async () => {
      const id = await begin(intern);
      await both.put(`/api/documents/${id}/lock`, {});
      expect((await save(both, id)).status).toBe(200);
      await intern.put(`/api/documents/${id}/lock`, { takeOver: true });
      expect((await save(intern, id, 'Всё заново.')).status).toBe(200);
      await intern.delete(`/api/documents/${id}/lock`);
      return id;
    }],
    ['gave a version of it to review himself', async () => {
      const id = await begin(intern);
      expect((await submit(both, id)).status).toBe(201);
      await intern.delete(`/api/documents/${id}/submissions`);
      return id;
    }],
    ['wrote in it between two reviews', async () => {
      const id = await begin(intern);
      await submit(intern, id);
      await clerk(supervisor).create(`/api/documents/${id}/reviews`, { verdict: 'changes_requested', reason: 'О' });
      expect((await save(both, id)).status).toBe(200);
      return id;
    }],
    ['wrote in it after it was approved', async () => {
      const id = await begin(intern);
      await submit(intern, id);
      expect((await approve(both, id)).body.state).toBe('approved');
      await clerk(both).create(`/api/documents/${id}/revisions`, { reason: 'О' });
      expect((await save(both, id)).status).toBe(200);
      return id;
    }],
  ];

  describe.each(WAYS)('who %s', (_, write) => {
    it('is not asked to review it, though he is a supervisor', async () => {
      const id = await write();
      expect(rule(await submit(intern, id, 'otherLawyer'))).toEqual(HIS_OWN);
      expect(rule(await submit(both, id, 'otherLawyer'))).toEqual(HIS_OWN);
      expect(await stateOf(id)).not.toBe('submitted');
    });

    it('neither comments on it nor approves it for somebody he stands in for, nor once he is nothing but a supervisor', async () => {
      const id = await write();
      expect((await submit(intern, id)).status).toBe(201);
      const tries = async (who: Visitor) => [rule(await remark(who, id)), rule(await approve(who, id))];
      expect(await tries(both)).toEqual([HIS_OWN, HIS_OWN]);
      await hold(people.otherLawyer.id, 'lawyer', false);
      expect(await tries(await signIn(server, 'otherlawyer'))).toEqual([HIS_OWN, HIS_OWN]);
      await hold(people.otherLawyer.id, 'lawyer', true);
      both = await signIn(server, 'otherlawyer');
      expect(await stateOf(id)).toBe('submitted');
      expect((await approve(supervisor, id)).body.state).toBe('approved');
    });
  });

  it('lets him who wrote nothing: asked himself, standing in, and with the lock in his hand', async () => {
    const [asked, standing] = [await begin(intern), await begin(intern)];
    expect((await both.put(`/api/documents/${asked}/lock`, { takeOver: true })).body.mine).toBe(true);
    await both.delete(`/api/documents/${asked}/lock`);
    expect((await submit(intern, asked, 'otherLawyer')).status).toBe(201);
    expect((await submit(intern, standing)).status).toBe(201);
    for (const id of [asked, standing]) expect((await approve(both, id)).body.state).toBe('approved');
  });

  it('does not let a reviewer change the words that he judges, and bars him once they have come back and he has', async () => {
    const id = await begin(intern);
    await submit(intern, id);
    expect(rule(await save(supervisor, id))).toEqual([422, 'rule.document_is_being_written']);
    await clerk(supervisor).create(`/api/documents/${id}/reviews`, { verdict: 'changes_requested', reason: 'О' });
    expect((await save(supervisor, id)).status).toBe(200);
    expect(rule(await submit(intern, id))).toEqual(HIS_OWN);
    expect((await submit(intern, id, 'otherLawyer')).status).toBe(201);
    expect(rule(await approve(supervisor, id))).toEqual([422, 'rule.reviewer_was_asked']);
    expect((await approve(both, id)).body.state).toBe('approved');
  });

  it('passes a review to a deputy, and not on to the deputy of a deputy', async () => {
    await give(people.lawyer.id, 'supervisor');
    const third = await signIn(server, 'lawyer');
    await clerk(both).create('/api/review-deputies', { deputyId: people.lawyer.id, endsOn: '2031-01-01' });
    const id = await begin(intern);
    await submit(intern, id);
    expect((await clerk(third).read('/api/reviews/waiting')).items).toEqual([]);
    expect(rule(await approve(third, id))).toEqual([422, 'rule.reviewer_was_asked']);
    // nor is one who wrote helped by asking his own deputy for an intern of somebody else
    const own = await begin(otherIntern);
    await save(both, own);
    expect(rule(await submit(otherIntern, own, 'lawyer'))).toEqual([422, 'rule.intern_is_reviewed_by_his_supervisor']);
    await hold(people.lawyer.id, 'supervisor', false);
    lawyer = await signIn(server, 'lawyer');
  });

  it('ends with the role of who was asked, and with that of a deputy', async () => {
    const id = await begin(intern);
    await submit(intern, id);
    for (const [who, login] of [[people.supervisor.id, 'supervisor'], [people.otherLawyer.id, 'otherlawyer']] as const) {
      await give(who, 'intern');
      await hold(who, 'supervisor', false);
      expect((await approve(await signIn(server, login), id)).status).toBe(403);
      await hold(who, 'supervisor', true);
      await hold(who, 'intern', false);
    }
    [supervisor, both] = [await signIn(server, 'supervisor'), await signIn(server, 'otherlawyer')];
    expect((await approve(supervisor, id)).body.state).toBe('approved');
  });

  it('knows an intern who has become a lawyer and a supervisor by what he wrote before', async () => {
    const id = await begin(otherIntern);
    await hold(people.otherIntern.id, 'intern', false);
    await give(people.otherIntern.id, 'lawyer');
    await give(people.otherIntern.id, 'supervisor');
    const promoted = await signIn(server, 'otherintern');
    expect(rule(await submit(promoted, id, 'otherIntern'))).toEqual(HIS_OWN);
    // what he wrote as an intern is filed by nobody unread, by himself neither
    for (const who of [promoted, lawyer]) expect(rule(await who.post(`/api/documents/${id}/filings`, {}))).toEqual([422, 'rule.intern_document_is_filed_after_approval']);
    await submit(promoted, id);
    expect(rule(await approve(promoted, id))).toEqual([422, 'rule.reviewer_was_asked']);
    expect((await approve(supervisor, id)).body.state).toBe('approved');
    expect((await promoted.post(`/api/documents/${id}/filings`, {})).status).toBe(201);
  });
});
