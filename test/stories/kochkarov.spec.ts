import { summariseCharges } from '#libs/law/charges-summary';
import { daysSince } from '#libs/law/days-since';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

/** The story of Shukurullo Kochkarov as the organisation would have entered it, through HTTP alone. */
describe('the story of Kochkarov', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let does: ReturnType<typeof clerk>;
  let caseId: string;
  let clientId: string;
  let fatherId: string;
  let specialist: Visitor;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    does = clerk(lawyer);
  });
  afterAll(() => server?.stop());

  const page = () => does.read(`/api/cases/${caseId}`);
  const waiting = async () => (await does.read('/api/today')).items;

  it('2010 to 2018: he is taken on; three charges, one ends in acquittal, the others are sent back', async () => {
    const client = await does.create('/api/clients', {
      kind: 'direct_victim', takenOn: '2011', referralSource: 'relative',
      person: { names: [{ family: 'Кочкаров', given: 'Шукурулло' }], gender: 'male', region: 'KG-O', disabilities: ['mobility'] },
    });
    clientId = client.id;
    const one = await does.create('/api/cases', { clientId, kind: 'exoneration', openedOn: '2011', title: 'Реабилитация, признание потерпевшим, компенсация' });
    caseId = one.id;
    const path = `/api/cases/${caseId}`;
    const first = await does.create(`${path}/proceedings`, { stage: 'first_instance', openedOn: '2010' });
    const charges = await Promise.all(['1', '2', '3'].map(part => does.create(`${path}/charges`, { proceedingId: first.id, codeEdition: 'KG-CC-1997', article: '234', part, allegedOn: '2010-06' })));
    await does.change(`/api/charges/${charges[0].id}`, charges[0], { outcome: 'acquitted', decidedOn: '2013' });
    const closed = await does.change(`/api/proceedings/${first.id}`, first, { closedOn: '2013', outcome: 'acquittal_in_part' });
    expect(closed.closedOn).toBe('2013');
    const appeal = await does.create(`${path}/proceedings`, { stage: 'appeal', openedOn: '2014', originId: first.id, originKind: 'appeal' });
    await does.change(`/api/proceedings/${appeal.id}`, appeal, { closedOn: '2016', outcome: 'remanded' });
    await does.create(`${path}/proceedings`, { stage: 'first_instance', openedOn: '2017', originId: appeal.id, originKind: 'remand' });
    await does.create(`${path}/log-entries`, { kind: 'hearing', occurredOn: '2015~', text: 'Привезли в суд: ходить не может.', minutes: 180 });
  });

  it('2010: tortured by the police, and disabled since; the examination finds what he tells', async () => {
    const event = await does.create(`/api/cases/${caseId}/events`, { happenedOn: '2010-06', region: 'KG-O', placeKind: 'police_station', description: 'Пытали, требуя признания' });
    const act = await does.create(`/api/events/${event.id}/acts`, { victimId: clientId, kind: 'torture', methods: ['blunt_trauma', 'positional'], purposes: ['confession'], custodyOf: 'internal_affairs' });
    const injury = await does.create(`/api/acts/${act.id}/injuries`, { kind: 'nerve_damage', regions: ['back_lower'], consequence: 'disability', seenOn: '2010' });
    const asked = await does.create(`/api/events/${event.id}/examinations`, { examinedId: clientId, kind: 'physical', examinerKind: 'independent_doctor', requestedOn: '2011' });
    const report = { doneOn: '2012', finding: 'highly_consistent', findings: [{ injuryId: injury.id, finding: 'typical_of' }] };
    expect((await lawyer.post(`/api/examinations/${asked.id}/report`, report, seen(asked))).status).toBe(422);
    const onConsent = { ...report, ground: 'consent', groundOn: '2011', groundReference: 'В деле, л. 12' };
    expect((await lawyer.post(`/api/examinations/${asked.id}/report`, onConsent, seen(asked))).body.errors[0].code).toBe('rule.examination_rests_on_a_standing_consent');
    await does.create(`/api/clients/${clientId}/consents`, { purpose: 'forensic_examination', giver: 'client', givenOn: '2011', means: 'signed_form' });
    const done = await lawyer.post(`/api/examinations/${asked.id}/report`, onConsent, seen(asked));
    expect(done.body).toMatchObject({ finding: 'highly_consistent', findings: [{ injuryId: injury.id, finding: 'typical_of' }] });
    const { charges } = await page();
    for (const charge of charges) expect(await does.change(`/api/charges/${charge.id}`, charge, { eventId: event.id })).toMatchObject({ eventId: event.id });
  });

  it('then he cannot walk: he is brought to court, gets medicines and is treated', async () => {
    await does.create(`/api/clients/${clientId}/assignments`, { userId: people.specialist.id, role: 'care' });
    specialist = await signIn(server, 'specialist');
    const given = async (by: Visitor, body: object, occurredOn: string) => {
      const planned = await clerk(by).create(`/api/clients/${clientId}/services`, body);
      expect((await by.post(`/api/services/${planned.id}/outcome`, { outcome: 'delivered', occurredOn }, seen(planned))).status).toBe(201);
    };
    const trip = { leavesAt: '2015-03-10T08:30:00+06:00', fromPlace: 'Дом', toPlace: 'Суд', driverName: 'Водитель' };
    await given(lawyer, { type: 'transport', plannedOn: '2015~', trip }, '2015-03-10');
    await given(specialist, { type: 'medicines', plannedOn: '2016', medicine: { name: 'Обезболивающие' } }, '2017');
    await given(specialist, { type: 'physiotherapy', plannedOn: '2017' }, '2018');
  });

  it('2 August 2019: he dies; nothing closes, and the case asks for a successor (invariant 8)', async () => {
    const { person } = await does.read(`/api/clients/${clientId}`);
    const mandate = await does.create(`/api/clients/${clientId}/relatives`, { kind: 'father', person: { names: [{ family: 'Кочкаров', given: 'Саидазиз' }], disabilities: ['vision'] } });
    fatherId = mandate[0].personId;
    await does.create(`/api/clients/${clientId}/representations`, { personId: fatherId, basis: 'power_of_attorney', purpose: 'criminal', startsOn: '2012' });
    await does.change(`/api/persons/${person.id}`, person, { diedOn: '2019-08-02' });
    const after = await does.read(`/api/clients/${clientId}`);
    expect(after.withoutRepresentative).toBe(true);
    expect((await page()).open).toBe(true);
    expect(await waiting()).toContainEqual(expect.objectContaining({ kind: 'without_representative', id: clientId, caseId }));
  });

  it('then his father represents his interests as legal successor', async () => {
    const { representations, withoutRepresentative } = await does.create(`/api/clients/${clientId}/representations`, {
      personId: fatherId, basis: 'legal_successor', startsOn: '2019-08-02', authorityDocument: 'Постановление суда о допуске',
    });
    expect(withoutRepresentative).toBe(false);
    expect((await waiting()).map((one: { kind: string }) => one.kind)).not.toContain('without_representative');
    expect(representations.filter((one: { current: boolean }) => one.current)).toMatchObject([{ displayName: 'Кочкаров Саидазиз', basis: 'legal_successor', startsOn: '2019-08-02' }]);
  });

  it('has one current successor for a purpose and no second', async () => {
    const mother = await does.create(`/api/clients/${clientId}/relatives`, { kind: 'mother', person: { names: [{ family: 'Кочкарова' }] } });
    const personId = mother.find((one: { kind: string }) => one.kind === 'mother').personId;
    const second = await lawyer.post(`/api/clients/${clientId}/representations`, { personId, basis: 'legal_successor', startsOn: '2020' });
    expect(second.status).toBe(422);
  });

  it('the father becomes a client himself, linked to his son', async () => {
    const father = await does.create('/api/clients', { personId: fatherId, kind: 'indirect_victim', victimClientId: clientId, takenOn: '2019-09' });
    expect(father).toMatchObject({ displayName: 'Кочкаров Саидазиз', kind: 'indirect_victim', victimClientId: clientId });
    const son = await does.read(`/api/clients/${clientId}`);
    expect(son.relatives).toContainEqual(expect.objectContaining({ kind: 'father', clientId: father.id }));
  });

  it('he wanted exoneration, recognition as a victim of torture, and compensation, and the claim is prepared', async () => {
    const states = [['exoneration', 'pursued', '2011'], ['exoneration', 'achieved_in_part', '2013'], ['victim_recognition', 'pursued', '2011'], ['compensation', 'pursued', '2011']];
    for (const [goal, status, statedOn] of states) await does.create(`/api/cases/${caseId}/justice-goals`, { goal, status, statedOn });
    const claim = await does.create(`/api/cases/${caseId}/claims`, { clientId, form: 'compensation', damage: 'moral', sought: '2000000', currency: 'KGS', particulars: 'Моральный вред: пытки, инвалидность' });
    // his right, and his father claims it
    expect(claim).toMatchObject({ clientId, claimantPersonId: fatherId, bySuccessor: true, filedOn: null });
  });

  it('after his death nothing more is given to him; father and mother are cared for', async () => {
    const late = await specialist.post(`/api/clients/${clientId}/services`, { type: 'medicines', plannedOn: '2019-09' });
    expect([late.status, late.body.errors[0].code]).toEqual([422, 'rule.no_service_to_the_dead']);
    const mother = (await does.read(`/api/clients/${clientId}`)).relatives.find((one: { kind: string }) => one.kind === 'mother');
    await does.create('/api/clients', { personId: mother.personId, kind: 'indirect_victim', victimClientId: clientId, takenOn: '2019-09' });
    for (const one of (await does.read(`/api/clients/${clientId}`)).relatives) {
      await does.create(`/api/clients/${one.clientId}/assignments`, { userId: people.specialist.id, role: 'care' });
      const service = await clerk(specialist).create(`/api/clients/${one.clientId}/services`, { type: one.kind === 'father' ? 'psychological' : 'social', plannedOn: '2020' });
      expect((await specialist.post(`/api/services/${service.id}/outcome`, { outcome: 'delivered', occurredOn: '2020-05' }, seen(service))).status).toBe(201);
    }
  });

  describe('the system answers', () => {
    it('what stands between the family and compensation', async () => {
      const { goals, claims, hindrances } = await does.read(`/api/cases/${caseId}/redress`);
      expect(goals.filter((one: { goal: string }) => one.goal === 'exoneration').map((one: { status: string; statedOn: string }) => [one.status, one.statedOn])).toEqual([['pursued', '2011'], ['achieved_in_part', '2013']]);
      expect(hindrances).toEqual([{ kind: 'exoneration_pending', claimId: null }, { kind: 'recognition_pending', claimId: null }, { kind: 'claim_not_filed', claimId: claims[0].id }]);
    });

    it('what each family member received', async () => {
      const received = (one: { displayName: string; services: { type: string; outcomeOn: string }[] }) => [one.displayName, one.services.map(({ type, outcomeOn }) => `${type} ${outcomeOn}`)];
      expect((await does.read(`/api/clients/${clientId}/family-services`)).items.map(received)).toEqual([
        ['Кочкаров Шукурулло', ['physiotherapy 2018', 'medicines 2017', 'transport 2015-03-10']],
        ['Кочкаров Саидазиз', ['psychological 2020-05']],
        ['Кочкарова', ['social 2020-05']],
      ]);
    });

    it('who represents the case today, and since when', async () => {
      const { clients } = await page();
      const successor = clients[0].representations.find((one: { basis: string }) => one.basis === 'legal_successor');
      expect(successor).toMatchObject({ name: 'Кочкаров Саидазиз', startsOn: '2019-08-02', endsOn: null });
    });

    it('all his matters on one line of time: what he was given, who acted for him, his death and who came after', async () => {
      const { items, next } = await does.read(`/api/clients/${clientId}/timeline`);
      const line = items.map((one: Record<string, unknown>) => [one.on, one.kind, one.serviceType ?? one.basis ?? one.outcome].filter(Boolean).join(' '));
      expect(line).toEqual(expect.arrayContaining(['2015-03-10 service transport', '2017 service medicines', '2018 service physiotherapy']));
      expect(line.slice(-2)).toEqual(['2019-08-02 death', '2019-08-02 representation legal_successor']);
      expect(items.at(-1)).toMatchObject({ text: 'Кочкаров Саидазиз', purpose: 'all' });
      expect(items.find((one: { basis: string }) => one.basis === 'power_of_attorney')).toMatchObject({ kind: 'representation', on: '2012', text: 'Кочкаров Саидазиз', purpose: 'criminal' });
      expect(next).toBeNull();
      // page by page it is the same line
      const pages: unknown[] = [];
      for (let after = ''; after !== null;) {
        const page = await does.read(`/api/clients/${clientId}/timeline?limit=3${after && `&after=${after}`}`);
        pages.push(...page.items);
        after = page.next;
      }
      expect(pages).toEqual(items);
    });

    it('which charges are open', async () => {
      const { charges } = await page();
      expect(summariseCharges(charges.map((one: { outcome: string }) => one.outcome))).toMatchObject({ total: 3, open: 2, acquitted: 1, exonerated: 1 });
    });

    it('how many days have passed since the event', async () => {
      const { happenedOn } = await page();
      const since = daysSince(happenedOn, '2026-11-24');
      expect(since).toEqual({ min: 5991, max: 6020 });
    });

    it('how the ladder goes: appealed, then sent back', async () => {
      const { proceedings } = await page();
      expect(proceedings.map((one: { stage: string; originKind: string }) => [one.stage, one.originKind])).toEqual([
        ['first_instance', null],
        ['appeal', 'appeal'],
        ['first_instance', 'remand'],
      ]);
    });

    it('why the case is not closed: a proceeding is open', async () => {
      const supervisor = await signIn(server, 'supervisor');
      const answer = await supervisor.post(`/api/cases/${caseId}/closure`, { reason: 'goals_achieved_in_part' }, { 'accept-language': 'en' });
      expect(answer.status).toBe(422);
      expect(answer.body.errors[0].detail).toMatch(/proceeding/i);
      const { obstacles } = await does.read(`/api/cases/${caseId}/closure/checklist`);
      expect(obstacles.map((one: { kind: string }) => one.kind)).toEqual(['open_proceeding']);
      expect((await page()).open).toBe(true);
    });

    it('the same after a restart of the server', async () => {
      const before = await page();
      await server.restart();
      lawyer = await signIn(server, 'lawyer');
      does = clerk(lawyer);
      expect(await page()).toEqual(before);
    });
  });

  it('an intern who is assigned sees it, another does not know it exists', async () => {
    await does.create(`/api/cases/${caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    const [assigned, other] = [await signIn(server, 'intern'), await signIn(server, 'otherintern')];
    expect((await assigned.get(`/api/cases/${caseId}`)).status).toBe(200);
    // what he was given is not for an intern
    const kinds = (await assigned.get(`/api/clients/${clientId}/timeline`)).body.items.map((one: { kind: string }) => one.kind);
    expect([kinds.includes('death'), kinds.includes('service')]).toEqual([true, false]);
    expect((await other.get(`/api/cases/${caseId}`)).status).toBe(404);
    expect((await other.get(`/api/clients/${clientId}`)).status).toBe(404);
    for (const text of ['Кочкаров', 'Kochkarov']) {
      expect((await other.post('/api/searches', { text })).body).toEqual({ clients: [], cases: [] });
      expect((await assigned.post('/api/searches', { text })).body.clients).not.toEqual([]);
    }
    const entry = await clerk(assigned).create(`/api/cases/${caseId}/log-entries`, { kind: 'research', occurredOn: '2026-11', text: 'Практика' });
    expect(entry.writtenAs).toBe('intern');
    expect((await assigned.patch(`/api/log-entries/${entry.id}`, { text: 'Практика Верховного суда' }, seen(entry))).status).toBe(200);
  });
});
