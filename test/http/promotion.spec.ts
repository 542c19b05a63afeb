import { inDays } from '../../apps/api/src/demo/matter';
import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

const TOMORROW = inDays(1);
const LICENCE = 'ОШ-2019/118';

/** As Latipov did: he came as an intern, passed the attorney's exam, and takes cases from a day on. */
describe('an intern who becomes a lawyer', () => {
  let server: TestServer;
  let people: Organisation;
  let admin: Visitor;
  let intern: Visitor;
  let sample: SampleCase;
  let promoted: { began: { id: string }; ended: { id: string }; qualification: { id: string; version: number } };

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    admin = await signIn(server, 'admin');
    const lawyer = await signIn(server, 'lawyer');
    sample = await enterSampleCase(lawyer);
    await clerk(lawyer).create(`/api/cases/${sample.caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    intern = await signIn(server, 'intern');
    await clerk(intern).create(`/api/cases/${sample.caseId}/log-entries`, { kind: 'research', occurredOn: '2026-02', text: 'Подготовил справку' });
  });
  afterAll(() => server?.stop());

  const asOwner = (sql: string, values: unknown[]) => withClient(server.database.ownerUrl, db => db.query(sql, values));
  const takesACase = () => intern.post('/api/clients', { kind: 'direct_victim', takenOn: inDays(0), person: { names: [{ family: 'Новых', given: 'Клиент' }] } });
  const written = async () => (await intern.get(`/api/cases/${sample.caseId}`)).body.log.items.map((entry: { writtenAs: string }) => entry.writtenAs);

  it('is promoted in one act, sent twice and done once', async () => {
    const body = { id: '01981111-2222-7333-8444-555566667777', startsOn: TOMORROW, attorney: { licenceNumber: LICENCE } };
    const answer = await admin.post(`/api/users/${people.intern.id}/promotions`, body);
    expect(answer).toMatchObject({
      status: 201,
      body: {
        ended: { role: 'intern', endsOn: inDays(0) },
        began: { role: 'lawyer', startsOn: TOMORROW, endsOn: null, createdBy: people.admin.id },
        qualification: { kind: 'attorney', licenceNumber: LICENCE, startsOn: TOMORROW, endsOn: null },
      },
    });
    promoted = answer.body;
    expect((await admin.post(`/api/users/${people.intern.id}/promotions`, body)).body).toEqual(promoted);
    expect((await admin.get(`/api/users/${people.intern.id}/role-grants`)).body.items).toHaveLength(2);
  });

  it('is an intern until the day, and no attorney', async () => {
    expect((await takesACase()).status).toBe(403);
    expect((await admin.get('/api/users')).body.items.find((user: { id: string }) => user.id === people.intern.id)).toMatchObject({ roles: ['intern'], attorney: false });
    expect((await admin.get(`/api/users?on=${TOMORROW}`)).body.items.find((user: { id: string }) => user.id === people.intern.id)).toMatchObject({ roles: ['lawyer'], attorney: true });
  });

  it('is a lawyer from the day on, in the session he has', async () => {
    // a day passes: not the clock is moved, but the dates
    await asOwner(`update role_grants set ends_on = current_date - 1 where id = $1`, [promoted.ended.id]);
    await asOwner(`update role_grants set starts_on = current_date where id = $1`, [promoted.began.id]);
    await asOwner(`update qualifications set starts_on = current_date where id = $1`, [promoted.qualification.id]);
    expect((await takesACase()).status).toBe(201);
    expect((await admin.get('/api/users')).body.items.find((user: { id: string }) => user.id === people.intern.id)).toMatchObject({ roles: ['lawyer'], attorney: true });
  });

  it('has written as an intern what he wrote as one, and as a lawyer what he writes now', async () => {
    await clerk(intern).create(`/api/cases/${sample.caseId}/log-entries`, { kind: 'note', occurredOn: inDays(0), text: 'Принял дело' });
    expect((await written()).sort()).toEqual(['intern', 'lawyer', 'lawyer']);
    const { rows } = await asOwner('select written_as from log_entries where author_id = $1 order by id', [people.intern.id]);
    expect(rows.map(row => row.written_as)).toEqual(['intern', 'lawyer']);
  });

  it('is not promoted twice, and nobody is who was no intern', async () => {
    for (const id of [people.intern.id, people.reception.id]) {
      const answer = await admin.post(`/api/users/${id}/promotions`, { startsOn: inDays(3) });
      expect([answer.status, answer.body.errors[0].code]).toEqual([422, 'rule.only_an_intern_is_promoted']);
    }
  });

  it('leaves nothing behind when one half is refused', async () => {
    await asOwner(`insert into role_grants (user_id, role, starts_on) values ($1, 'lawyer', '2031-01-01')`, [people.otherIntern.id]);
    const answer = await admin.post(`/api/users/${people.otherIntern.id}/promotions`, { startsOn: '2030-01-01' });
    expect([answer.status, answer.body.errors[0].code]).toEqual([422, 'rule.role_is_granted_once_at_a_time']);
    const grants = (await admin.get(`/api/users/${people.otherIntern.id}/role-grants`)).body.items;
    expect(grants.find((grant: { role: string }) => grant.role === 'intern').endsOn).toBeNull();
  });

  it('loses the licence on a day, in the open', async () => {
    const { qualification } = promoted;
    const path = `/api/qualifications/${qualification.id}`;
    const current = (await intern.get(`/api/users/${people.intern.id}/qualifications`)).body.items[0];
    expect((await intern.patch(path, { endsOn: inDays(0) }, { 'if-match': `"${current.version}"` })).status).toBe(403);
    expect((await admin.patch(path, { endsOn: inDays(-1) }, { 'if-match': `"${current.version}"` })).body.errors[0].code).toBe('rule.qualification_ends_after_it_starts');
    expect((await admin.patch(path, { endsOn: inDays(0) }, { 'if-match': `"${current.version}"` })).body.endsOn).toBe(inDays(0));
    const second = await admin.post(`/api/users/${people.intern.id}/qualifications`, { kind: 'attorney', licenceNumber: '2' });
    expect(second.body.errors[0].code).toBe('rule.qualified_once_at_a_time');
  });

  it('keeps the licence number from a stolen dump', async () => {
    const { rows } = await asOwner('select string_agg(q::text, chr(10)) as dump, max(licence_number) as bytes from qualifications q', []);
    expect(rows[0].dump).not.toContain(LICENCE);
    expect(rows[0].bytes.includes(Buffer.from(LICENCE))).toBe(false);
  });
});
