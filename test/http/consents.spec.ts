import { inDays } from '../../apps/api/src/demo/matter';
import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { uploadFile } from '../support/upload';
import { signIn, type Visitor } from '../support/visitor';

const SIGNED = { giver: 'client', givenOn: '2026-02-10', means: 'signed_form' } as const;

describe('consents', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let sample: SampleCase;
  let path: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    sample = await enterSampleCase(lawyer);
    path = `/api/clients/${sample.clientId}/consents`;
    await clerk(lawyer).create(`/api/cases/${sample.caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    await clerk(lawyer).create(`/api/clients/${sample.clientId}/assignments`, { userId: people.specialist.id, role: 'care' });
  });
  afterAll(() => server?.stop());

  it('are given by purpose, and stand until they are withdrawn', async () => {
    const does = clerk(lawyer);
    const partner = await does.create('/api/partners', { name: 'Коалиция против пыток', kind: 'ngo' });
    await does.create(path, { ...SIGNED, purpose: 'representation' });
    await does.create(path, { ...SIGNED, purpose: 'partner_sharing', partnerId: partner.id, conditions: 'Без имени сестры' });
    const { items } = await does.create(path, { purpose: 'media_story', giver: 'client', givenOn: '2026-03-01', means: 'oral', witness: 'Врач' });
    expect(items.map((one: any) => [one.purpose, one.state])).toEqual([['media_story', 'standing'], ['partner_sharing', 'standing'], ['representation', 'standing']]);
    const intern = await signIn(server, 'intern');
    const id = items[0].id;
    const before = Date.now();
    const withdrawn = await clerk(intern).create(`/api/consents/${id}/withdrawal`, { withdrawnBy: 'client', note: 'Боится за сестру' });
    expect(withdrawn.items[0]).toMatchObject({ state: 'withdrawn', withdrawal: { note: 'Боится за сестру', createdBy: people.intern.id } });
    expect(Date.parse(withdrawn.items[0].withdrawal.withdrawnAt)).toBeGreaterThanOrEqual(before - 1);
    const again = await lawyer.post(`/api/consents/${id}/withdrawal`, { withdrawnBy: 'client' });
    expect([again.status, again.body.errors[0].code]).toEqual([409, 'rule.consent_is_withdrawn_once']);
  });

  it('are refused with the reason', async () => {
    const say = async (body: object) => {
      const answer = await lawyer.post(path, body);
      return [answer.status, answer.body.errors?.[0].code];
    };
    expect(await say({ ...SIGNED, purpose: 'partner_sharing' })).toEqual([422, 'rule.sharing_names_the_partner']);
    expect(await say({ ...SIGNED, purpose: 'photo', means: 'oral' })).toEqual([422, 'rule.oral_consent_has_a_witness']);
    expect(await say({ ...SIGNED, purpose: 'photo', givenOn: '2040' })).toEqual([422, 'rule.consent_has_been_given']);
    expect(await say({ ...SIGNED, purpose: 'photo', giver: 'parent' })).toEqual([422, 'rule.parent_is_named']);
    const person = (await clerk(lawyer).read(`/api/clients/${sample.clientId}`)).person.id;
    expect(await say({ ...SIGNED, purpose: 'photo', giver: 'parent', parentPersonId: person })).toEqual([422, 'rule.parent_consents_for_a_minor']);
    const other = await enterSampleCase(lawyer);
    const file = await uploadFile(lawyer, other.caseId, Buffer.from('Форма'));
    expect(await say({ ...SIGNED, purpose: 'photo', fileId: file.id })).toEqual([422, 'rule.consent_form_is_a_kept_file_of_his']);
    const { representations: [civil] } = await clerk(lawyer).create(`/api/clients/${sample.clientId}/representations`, { personId: person, basis: 'power_of_attorney', purpose: 'civil', startsOn: '2026' });
    expect(await say({ ...SIGNED, purpose: 'photo', giver: 'representative', representationId: civil.id })).toEqual([422, 'rule.representative_decides_what_he_represents_in']);
    const scan = await uploadFile(lawyer, sample.caseId, Buffer.from('Форма'));
    expect((await say({ ...SIGNED, purpose: 'photo', fileId: scan.id }))[0]).toBe(201);
  });

  it('show a specialist what concerns care, and reception nothing', async () => {
    const specialist = await signIn(server, 'specialist');
    const does = clerk(specialist);
    const { items } = await does.create(path, { ...SIGNED, purpose: 'care' });
    expect(items.map((one: any) => one.purpose)).toEqual(['care']);
    expect((await specialist.post(path, { ...SIGNED, purpose: 'photo' })).status).toBe(403);
    const photo = (await clerk(lawyer).read(path)).items.find((one: any) => one.purpose === 'photo');
    expect((await specialist.post(`/api/consents/${photo.id}/withdrawal`, { withdrawnBy: 'client' })).status).toBe(404);
    expect((await (await signIn(server, 'reception')).get(path)).status).toBe(403);
    expect((await (await signIn(server, 'farlawyer')).get(path)).status).toBe(404);
  });

  it('given by himself end with his death; what his successor gives stands (invariant 8)', async () => {
    const does = clerk(lawyer);
    const one = await enterSampleCase(lawyer);
    const his = `/api/clients/${one.clientId}`;
    await does.create(`${his}/consents`, { ...SIGNED, purpose: 'un_communication' });
    const { person } = await does.read(his);
    await does.change(`/api/persons/${person.id}`, person, { diedOn: '2026-06-01' });
    const state = async () => (await does.read(`${his}/consents`)).items.map(({ state }: any) => state);
    expect(await state()).toEqual(['ended_by_death']);
    const [relative] = await does.create(`${his}/relatives`, { kind: 'mother', person: { names: [{ family: 'Токтогулова' }] } });
    const { representations: [succession] } = await does.create(`${his}/representations`, { personId: relative.personId, basis: 'legal_successor', startsOn: '2026-06-02' });
    await does.create(`${his}/consents`, { purpose: 'un_communication', giver: 'representative', representationId: succession.id, givenOn: '2026-07-01', means: 'signed_form' });
    expect(await state()).toEqual(['standing', 'ended_by_death']);
  });

  describe('in the day of the lead', () => {
    const waits = async (visitor: Visitor, clientId: string) =>
      (await clerk(visitor).read('/api/today')).items.filter((one: any) => one.clientId === clientId).map(({ kind, consentPurpose, dueOn, text }: any) => [kind, consentPurpose ?? text, dueOn]);
    const missing = ['consent_missing', 'representation', null];

    it('are missed once for a client: a week after his case was entered, and at once where they were withdrawn', async () => {
      const { caseId, clientId } = await enterSampleCase(lawyer);
      const his = `/api/clients/${clientId}/consents`;
      const second = await clerk(lawyer).create('/api/cases', { clientId, kind: 'other', openedOn: '2026', title: 'Второе' });
      await clerk(lawyer).create(`/api/cases/${caseId}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
      expect(await waits(lawyer, clientId)).toEqual([]);
      await withClient(server.database.ownerUrl, db => db.query(`update cases set created_at = created_at - interval '8 days' where id = any ($1)`, [[caseId, second.id]]));
      expect(await waits(lawyer, clientId)).toEqual([missing]);
      expect((await clerk(lawyer).read('/api/today')).items.at(-1).kind).toBe('consent_missing');
      for (const who of ['otherlawyer', 'supervisor']) expect(await waits(await signIn(server, who), clientId)).toEqual([]);
      await clerk(lawyer).create(his, { ...SIGNED, purpose: 'representation' });
      expect(await waits(lawyer, clientId)).toEqual([]);

      const fresh = await enterSampleCase(lawyer);
      const { items: [given] } = await clerk(lawyer).create(`/api/clients/${fresh.clientId}/consents`, { ...SIGNED, purpose: 'representation' });
      await clerk(lawyer).create(`/api/consents/${given.id}/withdrawal`, { withdrawnBy: 'client' });
      expect(await waits(lawyer, fresh.clientId)).toEqual([missing]);
    });

    it('are about to end within 30 days, unless another follows', async () => {
      const { clientId } = await enterSampleCase(lawyer);
      const give = (endsOn: string) => clerk(lawyer).create(`/api/clients/${clientId}/consents`, { ...SIGNED, purpose: 'photo', endsOn });
      await give(inDays(30));
      expect(await waits(lawyer, clientId)).toEqual([['consent_ending', 'photo', inDays(30)]]);
      await give(inDays(60));
      expect(await waits(lawyer, clientId)).toEqual([]);
    });

    it('leave a story to be taken down where it was published, from the withdrawal until it is done', async () => {
      const { caseId, clientId } = await enterSampleCase(lawyer);
      const does = clerk(lawyer);
      await does.create(`/api/cases/${caseId}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
      const { items: [consent] } = await does.create(`/api/clients/${clientId}/consents`, { ...SIGNED, purpose: 'media_story' });
      const keeper = await signIn(server, 'otherlawyer');
      const { items: [story] } = await clerk(keeper).create(`/api/clients/${clientId}/stories`, { language: 'ru', title: 'О', text: 'О' });
      const { items: [{ publications: [published] }] } = await clerk(keeper).create(`/api/stories/${story.id}/publications`, { place: 'Азаттык', publishedOn: inDays(-3) });
      expect(await waits(keeper, clientId)).toEqual([]);
      await does.create(`/api/consents/${consent.id}/withdrawal`, { withdrawnBy: 'client' });
      for (const who of [lawyer, keeper]) expect(await waits(who, clientId)).toEqual([['story_to_take_down', 'Азаттык', null]]);
      expect(await waits(await signIn(server, 'intern'), clientId)).toEqual([]);
      await does.create(`/api/story-publications/${published.id}/takedown`, { takenDownOn: inDays(0) });
      for (const who of [lawyer, keeper]) expect(await waits(who, clientId)).toEqual([]);
    });
  });
});
