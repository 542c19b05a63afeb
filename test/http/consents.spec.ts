import { inDays } from '../../apps/api/src/demo/matter';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { uploadFile } from '../support/upload';
import { signIn, type Visitor } from '../support/visitor';
import { words } from '../support/words';

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

  it('are taken back together where two are for the same, also one of an earlier day that is entered later', async () => {
    const does = clerk(lawyer);
    const { clientId, caseId } = await enterSampleCase(lawyer);
    const his = `/api/clients/${clientId}/consents`;
    const partner = await does.create('/api/partners', { name: 'Голос свободы', kind: 'ngo' });
    const purposes = [{ purpose: 'media_story' }, { purpose: 'un_communication' }, { purpose: 'partner_sharing', partnerId: partner.id }];
    for (const purpose of purposes) for (const givenOn of ['2026-02-10', '2026-05-01']) await does.create(his, { ...SIGNED, ...purpose, givenOn });
    await does.create(`/api/clients/${clientId}/stories`, { language: 'ru', title: 'О', text: 'Слова' });
    const told = async () => (await does.read(`/api/clients/${clientId}/stories`)).items[0].text;
    const file = await uploadFile(lawyer, caseId, Buffer.from('Снимок'));
    const { items: [parcel] } = await does.create(`/api/cases/${caseId}/disclosures`, { purpose: 'partner_sharing', partnerId: partner.id, items: [{ fileId: file.id, clientIds: [clientId] }] });
    const asked = await does.create(`/api/disclosures/${parcel.id}/requests`, {});
    await clerk(await signIn(server, 'supervisor')).create(`/api/disclosure-requests/${asked.id}/verdict`, { verdict: 'approved', digest: asked.digest });
    const letter = await does.create(`/api/cases/${caseId}/documents`, { kind: 'communication', language: 'ru', title: 'КПП', content: words('Текст') });
    expect(await told()).toBe('Слова');
    for (const { purpose } of purposes) {
      const newest = (await does.read(his)).items.find((one: any) => one.purpose === purpose);
      await does.create(`/api/consents/${newest.id}/withdrawal`, { withdrawnBy: 'client' });
    }
    const states = (items: any[]) => items.map(({ purpose, state }) => `${purpose} ${state}`);
    expect(new Set(states((await does.read(his)).items))).toEqual(new Set(purposes.map(({ purpose }) => `${purpose} withdrawn`)));
    expect(await told()).toBeNull();
    expect((await lawyer.post(`/api/disclosures/${parcel.id}/deliveries`, {})).body.errors?.[0].code).toBe('rule.something_may_go_out');
    expect((await lawyer.post(`/api/documents/${letter.id}/filings`, {})).body.errors?.[0].code).toBe('rule.un_filing_needs_consent');

    expect(states((await does.create(his, { ...SIGNED, purpose: 'media_story', givenOn: '2026-01-05' })).items).filter(one => one === 'media_story standing')).toEqual([]);
    expect(await told()).toBeNull();
    const again = await does.create(his, { ...SIGNED, purpose: 'media_story', givenOn: inDays(0) });
    expect(again.items[0]).toMatchObject({ purpose: 'media_story', state: 'standing' });
    expect(await told()).toBe('Слова');
  });

  it('of a story close its words with it, also as they were typed and as they were before', async () => {
    const does = clerk(lawyer);
    const { clientId } = await enterSampleCase(lawyer);
    const { items: [consent] } = await does.create(`/api/clients/${clientId}/consents`, { ...SIGNED, purpose: 'media_story' });
    const { items: [story] } = await does.create(`/api/clients/${clientId}/stories`, { language: 'ru', title: 'О', text: 'Слова' });
    await does.change(`/api/stories/${story.id}`, story, { text: 'Другие слова' });
    const drafts = [`/api/drafts/story:${clientId}`, `/api/drafts/story-change:${story.id}`];
    for (const draft of drafts) expect((await lawyer.put(draft, { content: 'Набранное' })).status).toBe(204);
    const kept = (who: string) => withClient(server.database.appUrl, async db => {
      await db.query(`select set_config('app.actor', $1, false)`, [who]);
      return (await db.query(`select from row_history where subject = 'story_words' and client_id = $1`, [clientId])).rowCount;
    });
    expect(await kept(people.lawyer.id)).toBe(1);
    await does.create(`/api/clients/${clientId}/assignments`, { userId: people.specialist.id, role: 'care' });
    expect(await kept(people.specialist.id)).toBe(0);

    await does.create(`/api/consents/${consent.id}/withdrawal`, { withdrawnBy: 'client' });
    for (const draft of drafts) {
      expect((await lawyer.get(draft)).status).toBe(404);
      expect((await lawyer.put(draft, { content: 'Набранное' })).status).toBe(403);
    }
    expect(await kept(people.lawyer.id)).toBe(0);
    await does.create(`/api/clients/${clientId}/consents`, { ...SIGNED, purpose: 'media_story', givenOn: inDays(0) });
    for (const draft of drafts) expect((await lawyer.get(draft)).status).toBe(404);
    expect(await kept(people.lawyer.id)).toBe(1);
  });

  it('to the UN are asked for whatever the communication is called, and where it is not said with whom it is filed', async () => {
    const does = clerk(lawyer);
    const { caseId } = await enterSampleCase(lawyer);
    const begin = (kind: string) => does.create(`/api/cases/${caseId}/documents`, { kind, language: 'ru', title: 'КПП', content: words('Текст') });
    const file = (id: string) => lawyer.post(`/api/documents/${id}/filings`, {}).then(({ status, body }) => [status, body.errors?.[0].code]);
    const communication = await begin('communication');
    const changed = await lawyer.patch(`/api/documents/${communication.id}`, { kind: 'letter' }, seen(communication));
    expect([changed.status, changed.body.errors?.[0].code]).toEqual([422, 'rule.communication_stays_what_it_is']);
    const [one, other] = [await begin('letter'), await begin('letter')];
    expect(await file(one.id)).toEqual([201, undefined]);
    const mistaken = await does.create(`/api/cases/${caseId}/proceedings`, { stage: 'communication_submitted', openedOn: '2026' });
    expect(await file(other.id)).toEqual([422, 'rule.un_filing_needs_consent']);
    // what was entered by mistake brings nothing before the UN
    expect((await lawyer.post(`/api/proceedings/${mistaken.id}/void`, { reason: 'О' }, seen(mistaken))).status).toBe(201);
    expect(await file(other.id)).toEqual([201, undefined]);
  });

  it('for a child are given by mother, father or guardian, and by nobody else in the file', async () => {
    const does = clerk(lawyer);
    const child = await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2026', person: { names: [{ family: 'Детков' }], birthDate: '2016-05-01' } });
    const his = `/api/clients/${child.id}`;
    const relative = async (kind: string) => (await does.create(`${his}/relatives`, { kind, person: { names: [{ family: kind }] } })).find((one: any) => one.kind === kind).personId;
    const say = async (parentPersonId?: string) => {
      const { status, body } = await lawyer.post(`${his}/consents`, { ...SIGNED, purpose: 'photo', ...(parentPersonId && { giver: 'parent', parentPersonId }) });
      return [status, body.errors?.[0].code];
    };
    const [brother, mother, aunt] = [await relative('brother'), await relative('mother'), await relative('aunt')];
    expect(await say()).toEqual([422, 'rule.child_does_not_consent_alone']);
    for (const who of [child.person.id, brother, aunt]) expect(await say(who)).toEqual([422, 'rule.parent_is_mother_father_or_guardian']);
    expect(await say(mother)).toEqual([201, undefined]);
    await does.create(`${his}/representations`, { personId: aunt, basis: 'guardian', startsOn: '2026-01' });
    expect(await say(aunt)).toEqual([201, undefined]);
  });

  it('to an examination stand from the first day that its date can mean', async () => {
    const does = clerk(lawyer);
    const { caseId, clientId } = await enterSampleCase(lawyer);
    const event = await does.create(`/api/cases/${caseId}/events`, { happenedOn: '2020', placeKind: 'home' });
    await does.create(`/api/clients/${clientId}/consents`, { ...SIGNED, givenOn: '2026-02-10', purpose: 'forensic_examination' });
    const report = async (doneOn: string) => {
      const asked = await does.create(`/api/events/${event.id}/examinations`, { examinedId: clientId, kind: 'physical', examinerKind: 'independent_doctor', requestedOn: '2026-01' });
      const { status, body } = await lawyer.post(`/api/examinations/${asked.id}/report`, { ground: 'consent', groundOn: '2026-02-10', doneOn, finding: 'typical_of', conclusion: 'Ушибы' }, seen(asked));
      return [status, body.errors?.[0].code];
    };
    for (const doneOn of ['2026', '2026-02', '2026-02-09']) expect(await report(doneOn)).toEqual([422, 'rule.examination_rests_on_a_standing_consent']);
    for (const doneOn of ['2026-02-10', '2026-03']) expect(await report(doneOn)).toEqual([201, undefined]);
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
    const takeBack = (visitor: Visitor, purpose: string) => visitor.post(`/api/clients/${sample.clientId}/consent-withdrawals`, { purpose, withdrawnBy: 'client' });
    for (const purpose of ['photo', 'photo', 'un_communication']) expect((await takeBack(specialist, purpose)).status).toBe(204);
    expect((await clerk(lawyer).read(path)).items.find((one: any) => one.purpose === 'photo')).toMatchObject({ state: 'withdrawn', withdrawal: { withdrawnBy: 'client', createdBy: people.specialist.id } });
    expect((await takeBack(await signIn(server, 'farlawyer'), 'photo')).status).toBe(404);
    expect((await takeBack(await signIn(server, 'reception'), 'photo')).status).toBe(403);
    expect((await (await signIn(server, 'reception')).get(path)).status).toBe(403);
    expect((await (await signIn(server, 'farlawyer')).get(path)).status).toBe(404);
  });

  it('that were never given can be refused: what is entered afterwards of a day before does not stand, nor is anything shared', async () => {
    const does = clerk(lawyer);
    const { clientId, caseId } = await enterSampleCase(lawyer);
    const his = `/api/clients/${clientId}`;
    expect((await lawyer.post(`${his}/consent-withdrawals`, { purpose: 'photo', withdrawnBy: 'client' })).status).toBe(204);
    expect(await does.read(`${his}/consents`)).toMatchObject({ items: [], refusals: [{ purpose: 'photo', refusedBy: 'client', createdBy: people.lawyer.id }] });
    const { id: fileId } = await uploadFile(lawyer, caseId, Buffer.from('Снимок'));
    const { items: [parcel] } = await does.create(`/api/cases/${caseId}/disclosures`, { purpose: 'photo', recipient: 'Газета', items: [{ fileId, clientIds: [clientId] }] });
    expect(parcel.items[0].leftOut).toBe('refused');
    for (const [givenOn, state] of [['2026-02-10', 'withdrawn'], [inDays(0), 'standing']]) expect((await does.create(`${his}/consents`, { ...SIGNED, purpose: 'photo', givenOn })).items[0].state).toBe(state);
  });

  it('on paper are scanned later, once and as a file of his', async () => {
    const one = await enterSampleCase(lawyer);
    const { items: [consent] } = await clerk(lawyer).create(`/api/clients/${one.clientId}/consents`, { ...SIGNED, purpose: 'statistics' });
    const [scan, foreign] = [await uploadFile(lawyer, one.caseId, Buffer.from('Скан')), await uploadFile(lawyer, sample.caseId, Buffer.from('Чужой'))];
    const attach = async (fileId: string) => (await lawyer.post(`/api/consents/${consent.id}/scans`, { fileId })).body;
    expect((await attach(foreign.id)).errors[0].code).toBe('rule.consent_form_is_a_kept_file_of_his');
    expect((await attach(scan.id)).items[0].fileId).toBe(scan.id);
    expect((await attach(scan.id)).errors[0].code).toBe('rule.scan_is_attached_once');
  });

  it('are listed for who works with the client: those that end, have ended, were taken back; each once, page by page', async () => {
    const does = clerk(lawyer);
    const { clientId } = await enterSampleCase(lawyer);
    const give = async (purpose: string, endsOn?: string) => (await does.create(`/api/clients/${clientId}/consents`, { ...SIGNED, purpose, ...(endsOn && { endsOn }) })).items.find((given: any) => given.purpose === purpose).id;
    await give('care', inDays(70));
    const [later, sooner, ended] = [await give('photo', inDays(50)), await give('statistics', inDays(20)), await give('un_communication', inDays(-3))];
    await does.create(`/api/consents/${await give('media_story')}/withdrawal`, { withdrawnBy: 'client' });
    const list = async (kind: string, by = lawyer, more = '') => (await by.get(`/api/consents?kind=${kind}${more}`)).body;
    const of = (page: any) => page.items.filter((row: any) => row.clientId === clientId).map(({ id, purpose, state }: any) => `${purpose} ${state} ${id}`);
    expect(of(await list('ending'))).toEqual([`statistics standing ${sooner}`, `photo standing ${later}`]);
    expect(of(await list('ended'))).toEqual([`un_communication ended ${ended}`]);
    expect((await list('withdrawn')).items.find((row: any) => row.clientId === clientId)).toMatchObject({ purpose: 'media_story', withdrawnAt: expect.any(String), displayName: expect.stringContaining('Токтогулова') });
    const { items: [first], next } = await list('ending', lawyer, '&limit=1');
    expect((await list('ending', lawyer, `&limit=1&after=${next}`)).items[0].id).not.toBe(first.id);
    await give('statistics', inDays(400));
    expect(of(await list('ending'))).toEqual([`photo standing ${later}`]);
    expect(of(await list('ending', await signIn(server, 'farlawyer')))).toEqual([]);
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
