import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

/**
 * The story of Amadalieva and Talantbek kyzy: trainings of trainers bring people from the regions together; one holds
 * seminars at home and invites the lawyers, the other screens films for 26 June.
 */
describe('the story of the trainings', () => {
  let server: TestServer;
  let people: Organisation;
  let osh: ReturnType<typeof clerk>;
  let bishkek: ReturnType<typeof clerk>;
  let director: Visitor;
  let tot: string;
  let leadership: string;
  let amadalieva: string;
  let talantbekKyzy: string;
  let women: string;
  let reception: ReturnType<typeof clerk>;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    osh = clerk(await signIn(server, 'lawyer'));
    bishkek = clerk(await signIn(server, 'farlawyer'));
    reception = clerk(await signIn(server, 'reception'));
    director = await signIn(server, 'director');
  });
  afterAll(() => server?.stop());

  const PLAIN = { topic: 'rights_and_legal_aid', language: 'ky' };
  const comes = async (does: ReturnType<typeof clerk>, training: string, who: object): Promise<string> =>
    (await does.create(`/api/trainings/${training}/participations`, who)).participant.id;
  const person = (name: string, region: string, gender = 'female') => ({ person: { name, region, gender } });

  it('a training of trainers in Bishkek brings people from the regions together', async () => {
    tot = (await bishkek.create('/api/trainings', { ...PLAIN, kind: 'tot', title: 'Тренинг для тренеров', region: 'KG-GB', heldOn: '2024-02' })).id;
    await bishkek.create(`/api/trainings/${tot}/trainers`, { userId: people.farSupervisor.id });
    amadalieva = await comes(bishkek, tot, person('Амадалиева', 'KG-B'));
    talantbekKyzy = await comes(bishkek, tot, person('Талантбек кызы', 'KG-J'));
    for (const [name, region, gender] of [['Третья', 'KG-N', 'female'], ['Четвёртый', 'KG-T', 'male']]) await comes(bishkek, tot, person(name, region, gender));
  });

  it('Amadalieva holds a seminar for vulnerable women at home, and invites the lawyers', async () => {
    women = (await osh.create('/api/trainings', { ...PLAIN, kind: 'seminar', title: 'Права женщин', region: 'KG-B', heldOn: '2024-04-10' })).id;
    const trainers = await osh.create(`/api/trainings/${women}/trainers`, { participantId: amadalieva, trainedAtId: tot });
    expect(trainers).toMatchObject([{ displayName: 'Амадалиева', trainedAtTitle: 'Тренинг для тренеров' }]);
    for (const name of ['Первая', 'Вторая', 'Пятая']) await comes(osh, women, person(name, 'KG-B'));
    await comes(osh, women, { userId: people.lawyer.id });
  });

  it('Talantbek kyzy screens films in the regions for 26 June, and comes to the training on women’s leadership', async () => {
    const campaign = (await osh.create('/api/trainings', { ...PLAIN, kind: 'screening_campaign', topic: 'torture_prevention', campaign: 'torture_victims_day', title: 'Показы', region: 'KG-J', heldOn: '2024-06' })).id;
    await osh.create(`/api/trainings/${campaign}/trainers`, { participantId: talantbekKyzy, trainedAtId: tot });
    for (const [region, guestsFemale, guestsMale] of [['KG-J', 40, 12], ['KG-O', 25, 9]]) {
      await osh.create(`/api/trainings/${campaign}/sessions`, { heldOn: '2024-06-26', region, minutes: 100, guestsFemale, guestsMale, participantIds: [talantbekKyzy] });
    }
    leadership = (await osh.create('/api/trainings', { ...PLAIN, kind: 'tot', topic: 'womens_leadership', title: 'Женское лидерство', region: 'KG-GO', heldOn: '2024-09' })).id;
    await osh.create(`/api/trainings/${leadership}/trainers`, { participantId: amadalieva, trainedAtId: tot });
    await comes(osh, leadership, { participantId: talantbekKyzy });
    const [known] = (await osh.create('/api/participants/likeness', { name: 'Vtoraya' })).items;
    await comes(osh, leadership, { participantId: known.participant.id });
    await comes(osh, leadership, person('Шестая', 'KG-O'));
  });

  it('whom she trained there trains others in turn', async () => {
    const sixth = (await osh.read(`/api/trainings/${leadership}/participations`)).items[2];
    expect(sixth.participant.displayName).toBe('Шестая');
    const club = (await osh.create('/api/trainings', { ...PLAIN, kind: 'round_table', title: 'Клуб', region: 'KG-O', heldOn: '2024-11' })).id;
    await osh.create(`/api/trainings/${club}/trainers`, { participantId: sixth.participant.id, trainedAtId: leadership });
    await comes(osh, club, person('Седьмая', 'KG-O'));
    const late = await osh.create(`/api/trainings/${club}/participations`, person('Восьмая', 'KG-O'));
    const session = await osh.create(`/api/trainings/${club}/sessions`, { heldOn: '2024-11-05', region: 'KG-O' });
    const here = (await osh.read(`/api/trainings/${club}/participations`)).items[0].participant.id;
    const lawyer = await signIn(server, 'lawyer');
    expect((await lawyer.put(`/api/training-sessions/${session.id}/attendance`, { participantIds: [here] }, seen(session))).status).toBe(200);
    // the eighth was on the list and did not come
    expect(late.sessionIds).toEqual([]);
  });

  it('women who were at the seminar come to the desk through her, and one becomes a client', async () => {
    const trainers = (await reception.read('/api/trainers')).items;
    const she = trainers.find(({ displayName }: any) => displayName === 'Амадалиева');
    expect([she.participantId, she.lastHeldOn, she.enquiries]).toEqual([amadalieva, null, 0]);
    const enquire = async (family: string, topic: string, through: string, earlierId?: string) => {
      const { id } = await reception.create('/api/enquiries', { channel: 'visit', topic, name: { family }, assigneeId: people.lawyer.id, referralSource: 'training', earlierId });
      const answer = await (await signIn(server, 'reception')).put(`/api/enquiries/${id}/trainer`, { participantId: through });
      expect([answer.status, answer.body.participantId]).toEqual([200, through]);
      return id;
    };
    const first = await enquire('Консультированная', 'ill_treatment', amadalieva);
    await enquire('Консультированная', 'social', amadalieva, first);
    await enquire('Спросившая', 'information', amadalieva);
    const throughSixth = (await osh.read(`/api/trainings/${leadership}/participations`)).items[2].participant.id;
    await enquire('Пришедшая', 'detention', throughSixth);
    expect((await osh.create(`/api/enquiries/${first}/client`, { kind: 'direct_victim', takenOn: '2024-05' })).code).toMatch(/^OSH-/);
    expect(await osh.read(`/api/enquiries/${first}/trainer`)).toEqual({ participantId: amadalieva, displayName: 'Амадалиева' });
    const third = await enquire('Ошибочная', 'other', talantbekKyzy);
    expect((await (await signIn(server, 'reception')).delete(`/api/enquiries/${third}/trainer`)).status).toBe(204);
    const far = await signIn(server, 'farlawyer');
    expect((await far.get(`/api/enquiries/${first}/trainer`)).status).toBe(404);
    expect((await far.put(`/api/enquiries/${first}/trainer`, { participantId: talantbekKyzy })).status).toBe(404);
  });

  it('then: the enquiries that came through each trainer, and through the branch, in numbers', async () => {
    for (const reader of [osh, clerk(director), bishkek]) {
      const { items } = await reader.read('/api/trainers');
      expect(items.find(({ participantId }: any) => participantId === amadalieva)).toMatchObject({ enquiries: 3, visitors: 2, clients: 1 });
      expect(await reader.read(`/api/trainings/${tot}/cascade`)).toMatchObject({ enquiries: 4, visitors: 3, clients: 1 });
      expect((await reader.read(`/api/trainers/${amadalieva}`)).cascade).toMatchObject({ enquiries: 4, visitors: 3, clients: 1 });
      expect((await reader.read(`/api/trainers/${talantbekKyzy}`)).cascade).toMatchObject({ enquiries: 0, visitors: 0, clients: 0 });
      expect(await reader.read(`/api/trainings/${leadership}/cascade`)).toMatchObject({ enquiries: 1, visitors: 1, clients: 0 });
    }
  });

  it('then: the cascade, each person once and nearest, by level, region and gender, for whoever may read it', async () => {
    for (const cascade of [await osh.read(`/api/trainings/${tot}/cascade`), (await director.get(`/api/trainings/${tot}/cascade`)).body]) {
      expect(cascade).toMatchObject({ people: 10, direct: 4, indirect: 6, guests: 86 });
      expect(cascade.levels.map(({ level, trainings, people: reached, guests }: any) => [level, trainings, reached, guests])).toEqual([[0, 1, 4, 0], [1, 3, 5, 86], [2, 1, 1, 0]]);
      expect(cascade.levels[0].cells).toEqual([
        { region: 'KG-B', gender: 'female', people: 1 }, { region: 'KG-J', gender: 'female', people: 1 },
        { region: 'KG-N', gender: 'female', people: 1 }, { region: 'KG-T', gender: 'male', people: 1 },
      ]);
      expect(cascade.levels[1].cells).toEqual([{ region: 'KG-B', gender: 'female', people: 3 }, { region: 'KG-O', gender: 'female', people: 1 }, { region: null, gender: null, people: 1 }]);
      expect(cascade.links).toHaveLength(4);
    }
  });

  it('then: the branch of one trainer, in which he himself is not counted', async () => {
    const branch = await osh.read(`/api/trainers/${amadalieva}`);
    expect(branch).toMatchObject({ displayName: 'Амадалиева', trainedAt: [{ id: tot }], cascade: { people: 7, direct: 6, indirect: 1, guests: 0 } });
    expect(branch.ledIds.sort()).toEqual([women, leadership].sort());
    const { items } = await osh.read('/api/trainers');
    expect(items.map(({ displayName, led }: any) => [displayName, led])).toEqual([['Шестая', 1], ['Амадалиева', 2], ['Талантбек кызы', 1], ['The farSupervisor', 1]]);
    expect((await director.get(`/api/trainers/${amadalieva}`)).body).toMatchObject({ displayName: null, cascade: { people: 7 } });
  });
});
