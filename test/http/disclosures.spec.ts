import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { officeDay } from '#libs/law/office-day';
import { clerk } from '../support/clerk';
import { foundOrganisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { pdfPages } from '../support/pdf-pages';
import { unpack } from '../support/unpack';
import { uploadFile } from '../support/upload';
import { signIn, type Visitor } from '../support/visitor';
import { words } from '../support/words';

const SIGNED = { giver: 'client', givenOn: '2026-02-10', means: 'signed_form' } as const;

describe('what leaves the house for others', () => {
  let server: TestServer;
  let lawyer: Visitor;
  let supervisor: Visitor;
  let director: Visitor;
  let does: ReturnType<typeof clerk>;
  let sample: SampleCase;
  let other: string;
  let partnerId: string;
  const files: Record<string, string> = {};
  let versionId: string;

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    [lawyer, supervisor, director] = await Promise.all(['lawyer', 'supervisor', 'director'].map(who => signIn(server, who)));
    does = clerk(lawyer);
    sample = await enterSampleCase(lawyer);
    ({ clientId: other } = await enterSampleCase(lawyer));
    // co-accused of one case
    await withClient(server.database.ownerUrl, db => db.query('insert into case_clients (case_id, client_id, created_by) select $1, $2, created_by from cases where id = $1', [sample.caseId, other]));
    ({ id: partnerId } = await does.create('/api/partners', { name: 'Коалиция', kind: 'ngo' }));
    for (const name of ['his', 'both', 'photo']) files[name] = (await uploadFile(lawyer, sample.caseId, Buffer.from(`bytes of ${name}`), { name: `${name}.txt`, kind: name === 'photo' ? 'photo' : 'evidence' })).id;
    const { id } = await does.create(`/api/cases/${sample.caseId}/documents`, { kind: 'letter', language: 'ru', title: 'Письмо', content: words('О ней') });
    [{ id: versionId }] = (await does.create(`/api/documents/${id}/filings`, {})).versions;
  });
  afterAll(() => server?.stop());

  const agree = async (clientId: string, purpose: string, more: object = {}): Promise<string> => (await does.create(`/api/clients/${clientId}/consents`, { ...SIGNED, purpose, ...more })).items.find((one: any) => one.purpose === purpose).id;
  const withdraw = (consentId: string) => does.create(`/api/consents/${consentId}/withdrawal`, { withdrawnBy: 'client' });
  const prepare = async (body: object) => (await does.create(`/api/cases/${sample.caseId}/disclosures`, body)).items[0];
  const take = async (id: string) => {
    const answer = await lawyer.fetch(`/api/disclosures/${id}/deliveries`, { method: 'POST' });
    if (!answer.ok) return { refused: ((await answer.json()) as any).errors[0].code };
    const { folder, names } = await unpack(Buffer.from(await answer.arrayBuffer()));
    return Object.fromEntries(await Promise.all(names.map(async name => [name, await readFile(join(folder, name))])));
  };
  const ask = (id: string) => does.create(`/api/disclosures/${id}/requests`, {});
  const decide = (by: Visitor, { id, digest }: { id: string; digest: string }, body: object = {}) => by.post(`/api/disclosure-requests/${id}/verdict`, { verdict: 'approved', digest, ...body });
  const approve = async (id: string) => expect((await decide(supervisor, await ask(id))).status).toBe(201);
  const refusedBy = ({ status, body }: { status: number; body: any }) => [status, body.errors?.[0].code];
  const shown = async (id: string) => (await does.read(`/api/cases/${sample.caseId}/disclosures`)).items.find((one: any) => one.id === id);

  it('is refused while nobody has agreed', async () => {
    const { id, items } = await prepare({ purpose: 'partner_sharing', partnerId, items: [{ fileId: files.his, clientIds: [sample.clientId] }] });
    expect(items[0].leftOut).toBe('never_given');
    expect(refusedBy(await lawyer.post(`/api/disclosures/${id}/requests`, {}))).toEqual([422, 'rule.something_may_go_out']);
    expect(await take(id)).toEqual({ refused: 'rule.second_person_has_approved' });
    expect((await shown(id)).deliveries).toEqual([]);
  });

  it('goes with what is about those who agreed, and says how much stays and why (invariant 18)', async () => {
    await agree(sample.clientId, 'partner_sharing', { partnerId });
    const elsewhere = await does.create('/api/partners', { name: 'Другой', kind: 'ngo' });
    await agree(other, 'partner_sharing', { partnerId: elsewhere.id });
    const { id } = await prepare({ purpose: 'partner_sharing', partnerId, items: [
      { fileId: files.his, clientIds: [sample.clientId] }, { fileId: files.both, clientIds: [sample.clientId, other] }, { versionId, clientIds: [sample.clientId] },
    ] });
    await approve(id);
    const archive: any = await take(id);
    expect(Object.keys(archive).sort()).toEqual(['MANIFEST.txt', 'SHA256SUMS', 'package/001-his.txt', 'package/002-Письмо.pdf']);
    expect(archive['package/001-his.txt'].toString()).toBe('bytes of his');
    expect(archive['package/002-Письмо.pdf'].subarray(0, 5).toString()).toBe('%PDF-');
    const manifest = archive['MANIFEST.txt'].toString();
    expect(manifest).toContain('Осталось вне пакета: 1');
    expect(manifest).toContain('согласия нет: 1');
    expect(manifest).not.toMatch(/Токтогулова|both/);
    expect((await shown(id)).deliveries).toEqual([expect.objectContaining({ handedOut: 2, leftOut: 1 })]);
    const custody = (await does.read(`/api/files/${files.his}/custody`)).items.map((one: any) => one.act);
    expect(custody).toContain('exported');
  });

  it('prepared before a withdrawal and taken out after it leaves nothing out of the house (invariant 18)', async () => {
    const consent = await agree(sample.clientId, 'photo');
    const { id, items } = await prepare({ purpose: 'photo', recipient: 'Редакция', items: [{ fileId: files.photo, clientIds: [sample.clientId] }] });
    expect(items[0].leftOut).toBeNull();
    await approve(id);
    await withdraw(consent);
    expect((await shown(id)).items[0].leftOut).toBe('withdrawn');
    expect(await take(id)).toEqual({ refused: 'rule.something_may_go_out' });
    // the record says that it was stopped
    expect((await shown(id)).deliveries).toEqual([expect.objectContaining({ handedOut: 0, leftOut: 1 })]);
  });

  it('waits for a withdrawal that is being written, and then goes without what it covered', async () => {
    const consent = await agree(sample.clientId, 'photo', { givenOn: officeDay() });
    const { id } = await prepare({ purpose: 'photo', recipient: 'Редакция', items: [{ fileId: files.photo, clientIds: [sample.clientId] }] });
    await approve(id);
    await withClient(server.database.ownerUrl, async db => {
      await db.query('begin');
      await db.query(`insert into consent_withdrawals (consent_id, client_id, key_id, withdrawn_by, created_by) select id, client_id, key_id, 'client', created_by from consents where id = $1`, [consent]);
      const taken = take(id);
      expect(await Promise.race([taken, new Promise(done => setTimeout(() => done('waits'), 700))])).toBe('waits');
      await db.query('commit');
      expect(await taken).toEqual({ refused: 'rule.something_may_go_out' });
    });
  });

  it('many at once, with a withdrawal among them, agree with what is on record', async () => {
    const consent = await agree(sample.clientId, 'photo', { givenOn: officeDay() });
    const { id } = await prepare({ purpose: 'photo', recipient: 'Редакция', items: [{ fileId: files.photo, clientIds: [sample.clientId] }] });
    await approve(id);
    const takes = Array.from({ length: 4 }, () => take(id));
    const [withdrawn, ...taken] = await Promise.all([withdraw(consent), ...takes]);
    const [{ withdrawal }] = withdrawn.items.filter((one: any) => one.id === consent);
    const went = taken.filter((one: any) => 'MANIFEST.txt' in one).length;
    const { deliveries } = await shown(id);
    expect(deliveries.length).toBeGreaterThanOrEqual(went);
    for (const { createdAt, handedOut } of deliveries) if (handedOut) expect(Date.parse(createdAt)).toBeLessThanOrEqual(Date.parse(withdrawal.withdrawnAt) + 1);
    expect(await take(id)).toEqual({ refused: 'rule.something_may_go_out' });
  });

  it('in a story needs the consent to the photo besides', async () => {
    await agree(sample.clientId, 'media_story');
    const { items } = await prepare({ purpose: 'media_story', recipient: 'Газета', items: [{ fileId: files.photo, clientIds: [sample.clientId] }, { fileId: files.his, clientIds: [sample.clientId] }] });
    expect(items.map((one: any) => one.leftOut)).toEqual(['withdrawn', null]);
  });

  describe('needs a second person', () => {
    let id: string;
    let request: any;
    const mine = async (by: Visitor) => (await by.get('/api/disclosure-requests')).body.items.filter((one: any) => one.yoursToDecide).map((one: any) => one.id);
    const told = async (by: Visitor) => (await by.get('/api/notifications')).body.items.filter((one: any) => one.subjectId === request.id).map((one: any) => one.kind);

    it('who is told of it, finds it in Today, and reads no more of it than he sees of the case', async () => {
      ({ id } = await prepare({ purpose: 'partner_sharing', partnerId, note: 'Доклад о ней', items: [{ fileId: files.his, clientIds: [sample.clientId] }, { fileId: files.photo, clientIds: [sample.clientId, other] }] }));
      request = await ask(id);
      expect(request).toMatchObject({ state: 'waiting', items: 2, going: 1, yoursToDecide: false, partnerId, verdict: null });
      expect(refusedBy(await lawyer.post(`/api/disclosures/${id}/requests`, {}))).toEqual([409, 'rule.package_is_asked_for_once']);
      for (const by of [supervisor, director]) {
        expect(await mine(by)).toContain(request.id);
        expect(await told(by)).toEqual(['package_to_approve']);
      }
      expect((await supervisor.get('/api/today')).body.items).toContainEqual(expect.objectContaining({ kind: 'package_to_approve', id: request.id }));
      expect(JSON.stringify((await director.get('/api/disclosure-requests')).body)).not.toMatch(/Доклад|his\.txt|Токтогулова/);
      // for whom it is, he reads
      expect((await director.get('/api/partners')).body.items).toContainEqual(expect.objectContaining({ id: partnerId, name: 'Коалиция' }));
      expect((await director.get(`/api/cases/${sample.caseId}/disclosures`)).status).toBe(403);
      const far = await signIn(server, 'farsupervisor');
      expect((await far.get('/api/disclosure-requests')).body.items).toEqual([]);
      expect((await decide(far, request)).status).toBe(404);
    });

    it('who approves what he was shown, and nothing else', async () => {
      expect(refusedBy(await decide(supervisor, { ...request, digest: '0'.repeat(64) }))).toEqual([422, 'rule.contents_are_as_they_were_asked_for']);
      expect(refusedBy(await decide(supervisor, request, { verdict: 'refused' }))).toEqual([422, 'rule.refusal_of_a_package_has_a_reason']);
      expect(await take(id)).toEqual({ refused: 'rule.second_person_has_approved' });
      const { body } = await decide(director, request, { reason: 'Согласовано' });
      expect(body).toMatchObject({ state: 'approved', verdict: { verdict: 'approved', reason: 'Согласовано' } });
      expect(refusedBy(await decide(supervisor, request))).toEqual([409, 'rule.request_is_decided_once']);
      expect(await told(lawyer)).toEqual(['package_approved']);
      expect(await mine(supervisor)).not.toContain(request.id);
    });

    it('and what was not to go when he approved it does not go on a later consent', async () => {
      await agree(other, 'partner_sharing', { partnerId });
      expect((await shown(id)).items.map((one: any) => one.leftOut)).toEqual([null, null]);
      const archive: any = await take(id);
      expect(Object.keys(archive)).toContain('package/001-his.txt');
      expect(archive['MANIFEST.txt'].toString()).toContain('не было одобрено: 1');
      expect((await shown(id)).deliveries).toEqual([expect.objectContaining({ handedOut: 1, leftOut: 1 })]);
    });

    it('for a day, for whoever asked, and for the same contents', async () => {
      const otherVisitor = await signIn(server, 'supervisor');
      const answer = await otherVisitor.fetch(`/api/disclosures/${id}/deliveries`, { method: 'POST' });
      expect(((await answer.json()) as any).errors[0].code).toBe('rule.second_person_has_approved');
      const owner = (sql: string, values: unknown[]) => withClient(server.database.ownerUrl, db => db.query(sql, values));
      await owner('insert into disclosure_items (disclosure_id, case_id, version_id, created_by) select id, case_id, $2, created_by from disclosures where id = $1', [id, versionId]);
      expect(await take(id)).toEqual({ refused: 'rule.contents_are_as_they_were_asked_for' });
      await owner('delete from disclosure_items where disclosure_id = $1 and version_id = $2', [id, versionId]);
      await owner(`update disclosure_verdicts set created_at = now() - interval '25 hours' where request_id = $1`, [request.id]);
      expect(await take(id)).toEqual({ refused: 'rule.approval_lasts_a_day' });
      expect((await shown(id)).requests[0].state).toBe('lapsed');
    });

    it('and never who asked for it or put it together, whoever he is', async () => {
      const his = clerk(supervisor);
      const { items: [prepared] } = await his.create(`/api/cases/${sample.caseId}/disclosures`, { purpose: 'partner_sharing', partnerId, items: [{ fileId: files.his, clientIds: [sample.clientId] }] });
      const own = await his.create(`/api/disclosures/${prepared.id}/requests`, {});
      expect(own.yoursToDecide).toBe(false);
      expect(refusedBy(await decide(supervisor, own))).toEqual([422, 'rule.second_person_decides']);
      expect((await decide(director, own, { verdict: 'refused', reason: 'Сначала позвоните ей' })).body.state).toBe('refused');
      // put together by the supervisor, asked for by the lawyer: the supervisor is still no second person
      expect(refusedBy(await decide(supervisor, await ask(prepared.id)))).toEqual([422, 'rule.second_person_decides']);
    });
  });

  it('closes a story at once when the consent to it is withdrawn, and says where it has to be taken down', async () => {
    const path = `/api/clients/${other}/stories`;
    const story = { language: 'ru', title: 'Её история', text: 'Она рассказала' };
    const early = await lawyer.post(path, story);
    expect([early.status, early.body.errors[0].code]).toEqual([422, 'rule.story_needs_consent']);
    const consent = await agree(other, 'media_story');
    const { items: [written] } = await does.create(path, story);
    expect(written).toMatchObject({ text: 'Она рассказала', closed: null });
    const { items: [published] } = await does.create(`/api/stories/${written.id}/publications`, { place: 'kloop.kg', publishedOn: '2026-03-01' });
    await withdraw(consent);
    expect((await does.read(path)).items[0]).toMatchObject({ title: null, text: null, version: null, closed: 'withdrawn', publications: [{ place: 'kloop.kg', takenDownOn: null }] });
    expect((await lawyer.patch(`/api/stories/${written.id}`, { title: 'Всё же' }, { 'if-match': '"1"' })).status).toBe(404);
    const { items: [down] } = await does.create(`/api/story-publications/${published.publications[0].id}/takedown`, { takenDownOn: '2026-03-02' });
    expect(down.publications[0].takenDownOn).toBe('2026-03-02');
  });

  it('goes to the UN with the consent of each client alone', async () => {
    const { id } = await does.create(`/api/cases/${sample.caseId}/documents`, { kind: 'communication', language: 'ru', title: 'Комитет', content: words('О ней') });
    await agree(sample.clientId, 'un_communication');
    const refused = await lawyer.post(`/api/documents/${id}/filings`, {});
    expect([refused.status, refused.body.errors[0].code]).toEqual([422, 'rule.un_filing_needs_consent']);
    await agree(other, 'un_communication');
    expect((await lawyer.post(`/api/documents/${id}/filings`, {})).status).toBe(201);
  });

  it('prints a form with the name of the client and the right to withdraw, in Kyrgyz', async () => {
    const answer = await lawyer.fetch(`/api/clients/${sample.clientId}/consent-form?purpose=partner_sharing&language=ky&partnerId=${partnerId}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const pages = await pdfPages(new Uint8Array(await answer.arrayBuffer()));
    expect(pages).toHaveLength(1);
    for (const said of ['Токтогулова', 'Өнөктөшкө берүү', 'Коалиция', 'кайтарып алууга болот', 'юрист али текшере']) expect(pages[0]).toContain(said);
    expect((await lawyer.get(`/api/clients/${sample.clientId}/consent-form?purpose=partner_sharing&language=ru`)).status).toBe(422);
  });

  it('counts for reports in detail only who agreed to that', async () => {
    await agree(sample.clientId, 'statistics');
    const rows = await withClient(server.database.ownerUrl, async db => (await db.query('select client_id as id, in_detail as detail from app.clients_for_statistics order by in_detail')).rows);
    expect(rows).toEqual([{ id: other, detail: false }, { id: sample.clientId, detail: true }]);
  });
});
