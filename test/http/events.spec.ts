import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

describe('events and acts', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let does: ReturnType<typeof clerk>;
  let sample: SampleCase;
  let eventId: string;
  let actId: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    does = clerk(lawyer);
    sample = await enterSampleCase(lawyer);
    const event = await does.create(`/api/cases/${sample.caseId}/events`, { happenedOn: '2026-02-08', region: 'KG-GO', placeKind: 'police_station', place: 'Второй этаж', description: 'Били, требуя признания' });
    eventId = event.id;
    const act = await does.create(`/api/events/${eventId}/acts`, { victimId: sample.clientId, kind: 'torture', methods: ['blunt_trauma', 'asphyxiation'], purposes: ['confession'], custodyOf: 'internal_affairs', account: 'Пакет на голову' });
    actId = act.id;
  });
  afterAll(() => server?.stop());

  const page = () => does.read(`/api/cases/${sample.caseId}/events`);
  const rules = ({ status, body }: { status: number; body: any }) => ({ status, codes: body.errors?.map((one: { code: string }) => one.code.replace('rule.', '')) });
  const refused = (...codes: string[]) => ({ status: 422, codes });

  it('tell who did what to whom, where and when', async () => {
    const { items } = await page();
    expect(items).toMatchObject([{
      happenedOn: '2026-02-08', region: 'KG-GO', placeKind: 'police_station', description: 'Били, требуя признания',
      acts: [{ victimId: sample.clientId, kind: 'torture', methods: ['blunt_trauma', 'asphyxiation'], purposes: ['confession'], custodyOf: 'internal_affairs', account: 'Пакет на голову' }],
    }]);
  });

  it('have nobody for a victim who is no client of the case', async () => {
    const other = await enterSampleCase(lawyer);
    const answer = await lawyer.post(`/api/events/${eventId}/acts`, { victimId: other.clientId, kind: 'threat' });
    expect(answer.status).toBe(422);
  });

  it('keep conflicting accounts of one topic side by side', async () => {
    for (const [source, text] of [['victim', 'Били вчетвером'], ['officer', 'Никто не применял силу']]) {
      await does.create(`/api/events/${eventId}/statements`, { topic: 'course', source, givenOn: '2026-02', text });
    }
    const [{ statements }] = (await page()).items;
    expect(statements.map((one: { source: string; text: string }) => [one.source, one.text])).toEqual([['victim', 'Били вчетвером'], ['officer', 'Никто не применял силу']]);
  });

  it('find a perpetrator by his name in any spelling, for those who may see him', async () => {
    const unit = await does.create('/api/units', { service: 'internal_affairs', name: 'УВД города Ош', region: 'KG-GO' });
    const again = await lawyer.post('/api/units', { service: 'internal_affairs', name: ' увд  города ош', region: 'KG-GO' });
    expect(again.status).toBe(409);
    const person = await does.create(`/api/cases/${sample.caseId}/perpetrators`, { kind: 'person', unitId: unit.id, service: 'internal_affairs', rank: 'major', name: { family: 'Жээнбаев', given: 'Нурлан' } });
    for (const text of ['Жеенбаев', 'Jeenbaev Nurlan']) expect((await does.create('/api/perpetrator-searches', { text })).items).toMatchObject([{ id: person.id, rank: 'major', caseCode: (await does.read(`/api/cases/${sample.caseId}`)).code }]);
    expect((await (await signIn(server, 'otherlawyer')).post('/api/perpetrator-searches', { text: 'Жээнбаев' })).body.items).toEqual([]);
    const nameless = await lawyer.post(`/api/cases/${sample.caseId}/perpetrators`, { kind: 'person', service: 'unknown' });
    expect(rules(nameless)).toEqual(refused('person_who_did_it_is_told_apart'));
  });

  it('keep what was known before of an involvement when more is', async () => {
    const [perpetrator] = (await page()).perpetrators;
    const involvement = await does.create(`/api/acts/${actId}/involvements`, { perpetratorId: perpetrator.id, part: 'carried_out', certainty: 'alleged', since: '2026-02-10' });
    await does.create(`/api/involvements/${involvement.id}/certainties`, { certainty: 'identified', since: '2026-03' });
    const [{ acts }] = (await page()).items;
    expect(acts[0].involvements[0].certainties.map((one: { certainty: string }) => one.certainty)).toEqual(['identified', 'alleged']);
  });

  it('void a part in an act with a reason; it stays, nothing is added to it, and it can be entered anew', async () => {
    const [perpetrator] = (await page()).perpetrators;
    const body = { perpetratorId: perpetrator.id, part: 'ordered', certainty: 'alleged', since: '2026-02-10' };
    const mistaken = await does.create(`/api/acts/${actId}/involvements`, body);
    expect(rules(await lawyer.post(`/api/acts/${actId}/involvements`, body))).toMatchObject({ status: 409 });
    expect((await lawyer.post(`/api/involvements/${mistaken.id}/voiding`, { reason: 'Не он' }, seen({ version: 7 }))).status).toBe(412);
    const { status, body: voided } = await lawyer.post(`/api/involvements/${mistaken.id}/voiding`, { reason: 'Спутали с однофамильцем' }, seen(mistaken));
    expect({ status, voided }).toMatchObject({ status: 201, voided: { voidReason: 'Спутали с однофамильцем', voidedBy: people.lawyer.id, certainties: [{ certainty: 'alleged' }] } });
    expect(rules(await lawyer.post(`/api/involvements/${mistaken.id}/certainties`, { certainty: 'charged', since: '2026-05' }))).toEqual(refused('voided_record_stays_as_it_is'));
    await does.create(`/api/acts/${actId}/involvements`, body);
    const [{ acts }] = (await page()).items;
    expect(acts[0].involvements.filter((one: { part: string }) => one.part === 'ordered').map((one: { voidReason: string | null }) => one.voidReason)).toEqual(['Спутали с однофамильцем', null]);
  });

  describe('an examination', () => {
    let injuryId: string;
    const request = () => does.create(`/api/events/${eventId}/examinations`, { examinedId: sample.clientId, kind: 'physical', examinerKind: 'independent_doctor', requestedOn: '2026-02-11' });
    const report = { doneOn: '2026-02-15', finding: 'highly_consistent', conclusion: 'Следы ударов' };
    beforeAll(async () => {
      const injury = await does.create(`/api/acts/${actId}/injuries`, { kind: 'bruise', regions: ['back_upper', 'front_left_thigh'], seenOn: '2026-02-09' });
      injuryId = injury.id;
    });

    it('is not done without consent or a legal ground (invariant 19)', async () => {
      const examination = await request();
      expect(rules(await lawyer.post(`/api/examinations/${examination.id}/report`, report, seen(examination)))).toEqual(refused('examination_needs_consent_or_a_legal_ground'));
      const unnamed = { ...report, ground: 'court_order', groundOn: '2026-02-12' };
      expect(rules(await lawyer.post(`/api/examinations/${examination.id}/report`, unnamed, seen(examination)))).toEqual(refused('order_of_the_law_is_named'));
    });

    it('finds by the five grades, of all and of each injury and act', async () => {
      const examination = await request();
      const done = { ...report, ground: 'court_order', groundOn: '2026-02-12', groundReference: 'Определение №4', findings: [{ injuryId, finding: 'typical_of' }, { actId, finding: 'consistent_with' }] };
      const { body } = await lawyer.post(`/api/examinations/${examination.id}/report`, done, seen(examination));
      expect(body).toMatchObject({ finding: 'highly_consistent', groundReference: 'Определение №4', findings: [{ injuryId, finding: 'typical_of' }, { actId, finding: 'consistent_with' }] });
      expect(rules(await lawyer.post(`/api/examinations/${examination.id}/refusal`, { refusedOn: '2026-03', refusalReason: 'Поздно' }, seen(body)))).toEqual(refused('ended_examination_stays_as_it_is'));
    });

    it('finds nothing about what somebody else has suffered', async () => {
      const other = await enterSampleCase(lawyer);
      const event = await does.create(`/api/cases/${other.caseId}/events`, { happenedOn: '2025', placeKind: 'home' });
      const act = await does.create(`/api/events/${event.id}/acts`, { victimId: other.clientId, kind: 'threat' });
      const examination = await request();
      const foreign = { ...report, ground: 'prosecutor_order', groundOn: '2026-02-12', groundReference: '1', findings: [{ actId: act.id, finding: 'typical_of' }] };
      expect(rules(await lawyer.post(`/api/examinations/${examination.id}/report`, foreign, seen(examination)))).toEqual(refused('finding_is_of_what_the_examined_suffered'));
    });

    it('is refused with a reason', async () => {
      const examination = await request();
      const { body } = await lawyer.post(`/api/examinations/${examination.id}/refusal`, { refusedOn: '2026-02-20', refusalReason: 'Следователь: нет оснований' }, seen(examination));
      expect(body).toMatchObject({ refusedOn: '2026-02-20', refusalReason: 'Следователь: нет оснований', finding: null });
    });
  });

  describe('that name the same unit or person as other cases', () => {
    const jeenbaev = { kind: 'person', service: 'internal_affairs', name: { family: 'Жээнбаев', given: 'Нурлан', patronymic: 'Асанович' } };
    let mine: string;
    const elsewhere = async (visitor: Visitor, who: unknown, restricted = false) => {
      const acts = clerk(visitor);
      const { clientId } = await enterSampleCase(visitor);
      const one = await acts.create('/api/cases', { clientId, kind: 'torture_complaint', openedOn: '2026', title: 'Иное', restricted });
      await acts.create(`/api/cases/${one.id}/perpetrators`, who);
      return one.id as string;
    };
    const matches = async (visitor = lawyer) => (await clerk(visitor).read(`/api/perpetrators/${mine}/matches`)) as { seen: unknown[]; closed: unknown[] };
    beforeAll(async () => {
      const { id: unitId } = (await does.read('/api/units')).items[0];
      mine = (await does.create(`/api/cases/${sample.caseId}/perpetrators`, { kind: 'unit', service: 'internal_affairs', unitId })).id;
    });

    it('say how many and whom to ask, and no more', async () => {
      const far = await signIn(server, 'farlawyer');
      const unit = (await does.read('/api/units')).items[0];
      const theirs = [await elsewhere(far, { kind: 'unit', service: 'internal_affairs', unitId: unit.id }), await elsewhere(far, { ...jeenbaev, unitId: unit.id })];
      await elsewhere(far, { kind: 'unit', service: 'internal_affairs', unitId: unit.id }, true);
      expect((await matches()).closed).toEqual([{ kind: 'unit', cases: 2, ask: [{ userId: people.farSupervisor.id }] }]);
      expect((await lawyer.post(`/api/perpetrators/${mine}/questions`, { userId: people.director.id })).status).toBe(422);
      expect((await lawyer.post(`/api/perpetrators/${mine}/questions`, { userId: people.farSupervisor.id })).status).toBe(204);
      const told = (await clerk(await signIn(server, 'farsupervisor')).read('/api/notifications')).items.filter((one: { kind: string }) => one.kind === 'same_perpetrator');
      expect(told.map((one: { caseId: string; subjectId: string }) => [one.caseId, one.subjectId]).sort()).toEqual(theirs.map(id => [id, people.lawyer.id]).sort());
    });

    it('count nothing that a wall closes to who asks', async () => {
      const far = clerk(await signIn(server, 'farlawyer'));
      const [{ id }] = (await far.read('/api/cases')).items.filter((one: { title: string }) => one.title === 'Иное');
      const before = (await matches()).closed as { cases: number }[];
      const { team } = await far.read(`/api/cases/${id}`);
      expect(team).toHaveLength(1);
      await far.create(`/api/cases/${id}/conflict-walls`, { userId: people.lawyer.id, reason: 'Родственник' });
      expect(((await matches()).closed as { cases: number }[]).map(one => one.cases)).toEqual(before.map(one => one.cases - 1));
    });

    it('know a person again by family and given name, in any spelling', async () => {
      const far = await signIn(server, 'farlawyer');
      await elsewhere(far, { ...jeenbaev, name: { family: 'Jeenbaev', given: 'Nurlan' } });
      mine = (await does.create(`/api/cases/${sample.caseId}/perpetrators`, { ...jeenbaev })).id;
      expect((await matches()).closed).toEqual([{ kind: 'person', cases: 2, ask: [{ userId: people.farSupervisor.id }] }]);
    });

    it('are the perpetrators of a charge, of the same case alone', async () => {
      const charge = { proceedingId: sample.proceedingId, codeEdition: 'KG-CC-2021', article: '137', eventId };
      expect(await does.create(`/api/cases/${sample.caseId}/charges`, { ...charge, perpetratorId: mine })).toMatchObject({ eventId, perpetratorId: mine });
      const other = await enterSampleCase(lawyer);
      const foreign = await lawyer.post(`/api/cases/${other.caseId}/charges`, { ...charge, proceedingId: other.proceedingId });
      expect(rules(foreign)).toEqual(refused('part_belongs_where_its_event_does'));
    });
  });

  it('are voided with a reason, stay, and change no more (invariant 25)', async () => {
    const event = await does.create(`/api/cases/${sample.caseId}/events`, { happenedOn: '2024', placeKind: 'street' });
    const { body } = await lawyer.post(`/api/events/${event.id}/voiding`, { reason: 'Записано в чужое дело' }, seen(event));
    expect(body).toMatchObject({ voidReason: 'Записано в чужое дело', voidedBy: people.lawyer.id });
    expect(rules(await lawyer.patch(`/api/events/${event.id}`, { placeKind: 'home' }, seen(body)))).toEqual(refused('voided_record_stays_as_it_is'));
    expect(rules(await lawyer.post(`/api/events/${event.id}/acts`, { victimId: sample.clientId, kind: 'threat' }))).toEqual(refused('nothing_new_in_a_voided_event'));
  });

  it('are the file\'s when they belong to no case: read by who works on the law, not by who cares', async () => {
    await does.create(`/api/clients/${sample.clientId}/assignments`, { userId: people.specialist.id, role: 'care' });
    const search = await does.create(`/api/clients/${sample.clientId}/events`, { happenedOn: '2012', placeKind: 'home', description: 'Обыск' });
    await does.create(`/api/events/${search.id}/acts`, { victimId: sample.clientId, kind: 'search' });
    expect((await does.read(`/api/clients/${sample.clientId}/events`)).items).toMatchObject([{ description: 'Обыск', acts: [{ kind: 'search' }] }]);
    expect((await (await signIn(server, 'supervisor')).get(`/api/clients/${sample.clientId}/events`)).status).toBe(200);
    expect((await (await signIn(server, 'specialist')).get(`/api/clients/${sample.clientId}/events`)).status).toBe(403);
    expect((await (await signIn(server, 'otherlawyer')).get(`/api/clients/${sample.clientId}/events`)).status).toBe(404);
  });

  it('that befell many count each victim once, however many acts (invariant 32), and leave out what is closed to the reader', async () => {
    const mass = await does.create('/api/mass-events', { title: 'Разгон протестов в Бишкеке', happenedOn: '2020-10-05', region: 'KG-GB', placeKind: 'street' });
    const restricted = await does.create('/api/cases', { clientId: (await enterSampleCase(lawyer)).clientId, kind: 'torture_complaint', openedOn: '2026', title: 'Закрытое', restricted: true });
    const [{ id: hidden }] = (await does.read(`/api/cases/${restricted.id}`)).clients;
    for (const kind of ['excessive_force', 'arbitrary_detention', 'threat']) {
      await does.create(`/api/events/${mass.id}/acts`, { victimId: sample.clientId, caseId: sample.caseId, kind });
    }
    await does.create(`/api/events/${mass.id}/acts`, { victimId: hidden, caseId: restricted.id, kind: 'threat' });
    expect(await does.read(`/api/mass-events/${mass.id}`)).toMatchObject({ victims: 2, acts: 4, cases: 2 });
    const reception = await signIn(server, 'reception');
    expect((await reception.get('/api/mass-events')).body.items).toMatchObject([{ title: 'Разгон протестов в Бишкеке', victims: 1, acts: 3, cases: 1 }]);
    const own = (await page()).items.find((one: { mass: boolean }) => one.mass);
    expect(own).toMatchObject({ title: 'Разгон протестов в Бишкеке', acts: [{ kind: 'excessive_force' }, { kind: 'arbitrary_detention' }, { kind: 'threat' }] });
    await clerk(reception).create('/api/enquiries', { name: { family: 'Бекова' }, channel: 'visit', topic: 'torture', eventId: mass.id });
    expect((await does.read('/api/mass-events')).items).toMatchObject([{ enquiries: 1, victims: 2, cases: 2 }]);
    const renamed = await does.change(`/api/events/${mass.id}`, await does.read(`/api/mass-events/${mass.id}`), { title: 'Разгон 5 октября' });
    expect(rules(await lawyer.post(`/api/events/${mass.id}/voiding`, { reason: 'Дважды' }, seen(renamed)))).toEqual(refused('mass_event_in_use_is_not_voided'));
    await does.create(`/api/cases/${sample.caseId}/conflict-walls`, { userId: people.director.id, reason: 'Родственник' });
    expect((await (await signIn(server, 'director')).get(`/api/mass-events/${mass.id}`)).body).toMatchObject({ victims: 0, acts: 0, cases: 0 });
  });

  it('lets a perpetrator entered by mistake be voided once nothing that stands names him, and finds him no more', async () => {
    const wrong = await does.create(`/api/cases/${sample.caseId}/perpetrators`, { kind: 'person', service: 'internal_affairs', name: { family: 'Ошибкин', given: 'Данияр' } });
    const event = await does.create(`/api/cases/${sample.caseId}/events`, { happenedOn: '2010', placeKind: 'home' });
    const act = await does.create(`/api/events/${event.id}/acts`, { victimId: sample.clientId, kind: 'threat' });
    const part = await does.create(`/api/acts/${act.id}/involvements`, { perpetratorId: wrong.id, part: 'carried_out', certainty: 'alleged', since: '2012' });
    const charge = await does.create(`/api/cases/${sample.caseId}/charges`, { proceedingId: sample.proceedingId, perpetratorId: wrong.id, codeEdition: 'KG-CC-2021', article: '137' });
    const voids = () => lawyer.post(`/api/perpetrators/${wrong.id}/voiding`, { reason: 'Записан другой' }, seen(wrong));
    const found = async () => (await does.create('/api/perpetrator-searches', { text: 'Ошибкин Данияр' })).items.length;
    expect([rules(await voids()), await found()]).toEqual([{ status: 409, codes: ['not_voided_with_charge_against', 'not_voided_with_involvement'] }, 1]);
    expect((await lawyer.post(`/api/involvements/${part.id}/voiding`, { reason: 'Не он' }, seen(part))).status).toBe(201);
    expect((await lawyer.post(`/api/charges/${charge.id}/void`, { reason: 'Не он' }, seen(charge))).status).toBe(201);
    expect(await voids()).toMatchObject({ status: 201, body: { voidReason: 'Записан другой', voidedBy: people.lawyer.id } });
    expect([await found(), (await page()).perpetrators.find((one: { id: string }) => one.id === wrong.id).voidReason]).toEqual([0, 'Записан другой']);
    const standing = { version: wrong.version + 1 };
    expect(rules(await lawyer.patch(`/api/perpetrators/${wrong.id}`, { rank: 'major' }, seen(standing)))).toEqual(refused('voided_record_stays_as_it_is'));
    expect(rules(await lawyer.post(`/api/acts/${act.id}/involvements`, { perpetratorId: wrong.id, part: 'carried_out', certainty: 'alleged', since: '2012' }))).toEqual(refused('voided_record_stays_as_it_is'));
  });

  it('that befell many and were entered twice are voided while nothing refers to them, and are listed no more', async () => {
    const twice = await does.create('/api/mass-events', { title: 'Дважды', happenedOn: '2020-10-05', placeKind: 'street' });
    expect((await (await signIn(server, 'intern')).post(`/api/events/${twice.id}/voiding`, { reason: 'Дважды' }, seen(twice))).status).toBe(403);
    const { body } = await lawyer.post(`/api/events/${twice.id}/voiding`, { reason: 'Записано дважды' }, seen(twice));
    expect(body).toMatchObject({ voidReason: 'Записано дважды' });
    expect((await lawyer.get(`/api/mass-events/${twice.id}`)).status).toBe(404);
    expect(rules(await lawyer.post(`/api/events/${twice.id}/acts`, { victimId: sample.clientId, caseId: sample.caseId, kind: 'threat' }))).toEqual(refused('nothing_new_in_a_voided_event'));
  });
});
