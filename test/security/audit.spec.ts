import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

describe('the record of what was done and looked at', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let sample: SampleCase;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    sample = await enterSampleCase(lawyer);
  });
  afterAll(() => server?.stop());

  interface Entry {
    actor_id: string;
    act: string;
    subject: string;
    subject_id: string;
    fields: string[] | null;
  }

  /** What is recorded while `work` runs. */
  const recorded = async (work: () => Promise<unknown>): Promise<Entry[]> => {
    const last = async () => withClient(server.database.ownerUrl, async db => (await db.query('select actor_id, act, subject, subject_id, fields from audit_entries order by id')).rows as Entry[]);
    const before = (await last()).length;
    await work();
    return (await last()).slice(before);
  };

  it('says who looked at a case, and at a client', async () => {
    expect(await recorded(() => lawyer.get(`/api/cases/${sample.caseId}`))).toMatchObject([{ actor_id: people.lawyer.id, act: 'read', subject: 'cases', subject_id: sample.caseId }]);
    expect(await recorded(() => lawyer.get(`/api/clients/${sample.clientId}`))).toMatchObject([{ actor_id: people.lawyer.id, act: 'read', subject: 'clients', subject_id: sample.clientId }]);
  });

  it('records no look at what was not shown', async () => {
    const far = await signIn(server, 'farlawyer');
    expect(await recorded(() => far.get(`/api/cases/${sample.caseId}`))).toEqual([]);
    expect(await recorded(() => far.get(`/api/clients/${sample.clientId}`))).toEqual([]);
  });

  it('says who wrote what, and which fields he changed', async () => {
    const log = `/api/cases/${sample.caseId}/log-entries`;
    let entry: { id: string; version: number };
    const written = await recorded(async () => void (entry = (await lawyer.post(log, { kind: 'note', occurredOn: '2026', text: 'A' })).body));
    expect(written).toMatchObject([{ actor_id: people.lawyer.id, act: 'insert', subject: 'log_entries', subject_id: entry!.id }]);
    const changed = await recorded(() => lawyer.patch(`/api/log-entries/${entry.id}`, { text: 'B' }, { 'if-match': `"${entry.version}"` }));
    expect(changed).toMatchObject([{ act: 'update', subject: 'log_entries', subject_id: entry!.id }]);
    expect(changed[0].fields).toContain('text');
  });

  it('keeps what stood there before', async () => {
    await withClient(server.database.ownerUrl, async db => {
      const { rows } = await db.query(`select before from row_history where subject = 'log_entries'`);
      expect(rows).not.toEqual([]);
      expect(JSON.stringify(rows)).not.toContain('"A"');
    });
  });

  it('says who looked into the log of a case, by a page of it, a search, or what an entry said before, and who found a document', async () => {
    const path = `/api/cases/${sample.caseId}`;
    const [entry] = (await lawyer.get(`${path}/log-entries`)).body.items;
    const look = { act: 'read', subject: 'cases', subject_id: sample.caseId };
    expect(await recorded(() => lawyer.get(`${path}/log-entries?limit=1`))).toMatchObject([look]);
    expect(await recorded(() => lawyer.post(`${path}/log-searches`, { text: entry.text }))).toMatchObject([look]);
    expect(await recorded(() => lawyer.get(`/api/log-entries/${entry.id}/versions`))).toMatchObject([look]);
    await lawyer.post(`${path}/documents`, { kind: 'letter', language: 'ru', title: 'Письмо' });
    expect(await recorded(() => lawyer.post('/api/documents/search', { text: 'письма' }))).toMatchObject([look]);
  });

  it('records nothing of what was refused', async () => {
    expect(await recorded(() => lawyer.post(`/api/cases/${sample.caseId}/log-entries`, { kind: 'note', occurredOn: 'XXXX', text: 'C' }))).toEqual([]);
    expect(await recorded(() => lawyer.patch(`/api/cases/${sample.caseId}`, { kind: 'other' }, { 'if-match': '"99"' }))).toEqual([]);
  });
});
