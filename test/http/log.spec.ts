import { clerk, seen } from '../support/clerk';
import { plantLogEntries } from '../support/many-log-entries';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

const MONTHS = 60;
const COUNT = 5_000;

describe('the log of a case over HTTP', () => {
  let server: TestServer;
  let people: Organisation;
  let [lawyer, otherLawyer, intern] = [] as unknown as Visitor[];
  let path: string;
  let does: ReturnType<typeof clerk>;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    [lawyer, otherLawyer, intern] = [await signIn(server, 'lawyer'), await signIn(server, 'otherlawyer'), await signIn(server, 'intern')];
    does = clerk(lawyer);
  });
  beforeEach(async () => {
    const { caseId } = await enterSampleCase(lawyer);
    path = `/api/cases/${caseId}`;
  });
  afterAll(() => server?.stop());

  describe('of 5,000 entries', () => {
    let planted: { id: string; occurredOn: string }[];

    beforeEach(async () => {
      const days = Array.from({ length: COUNT }, (_, n) => new Date(Date.UTC(2020, n % MONTHS, 1 + (n % 28))).toISOString().slice(0, 10));
      const ids = await plantLogEntries(server, path.split('/').at(-1)!, people.lawyer.id, days.map((occurredOn, n) => ({ occurredOn, text: `Запись ${n}` })));
      planted = days.map((occurredOn, n) => ({ id: ids[n], occurredOn }));
      planted.sort((a, b) => (a.occurredOn === b.occurredOn ? (a.id < b.id ? 1 : -1) : a.occurredOn < b.occurredOn ? 1 : -1));
    });

    it('tells the latest page with the case, and every entry once by pages', async () => {
      const { log } = await does.read(path);
      expect(log.items).toHaveLength(20);
      const ids: string[] = log.items.map((entry: { id: string }) => entry.id);
      for (let next = log.next; next; ) {
        const page = await does.read(`${path}/log-entries?limit=100&after=${next}`);
        ids.push(...page.items.map((entry: { id: string }) => entry.id));
        next = page.next;
      }
      // the one that stands in every sample case is the latest
      expect(ids.slice(1)).toEqual(planted.map(({ id }) => id));
    });

    it('begins at a month, and goes both ways from there', async () => {
      const begin = planted.findIndex(({ occurredOn }) => occurredOn < '2022-08');
      const idsAt = (from: number, to: number) => planted.slice(from, to).map(({ id }) => id);
      const ids = (page: { items: { id: string }[] }) => page.items.map(({ id }) => id);
      const page = await does.read(`${path}/log-entries?limit=50&month=2022-07`);
      expect(ids(page)).toEqual(idsAt(begin, begin + 50));
      const later = await does.read(`${path}/log-entries?limit=50&before=${page.previous}`);
      expect(ids(later)).toEqual(idsAt(begin - 50, begin));
      expect(ids(await does.read(`${path}/log-entries?limit=50&before=${later.previous}`))).toEqual(idsAt(begin - 100, begin - 50));
      expect(ids(await does.read(`${path}/log-entries?limit=50&after=${later.next}`))).toEqual(idsAt(begin, begin + 50));
      expect(ids(await does.read(`${path}/log-entries?limit=50&after=${page.next}`))).toEqual(idsAt(begin + 50, begin + 100));
    });

    it('says how many there are in each month', async () => {
      const months: { month: string; entries: number }[] = await does.read(`${path}/log-months`);
      expect(months.slice(0, 2)).toEqual([{ month: '2026-02', entries: 1 }, { month: '2024-12', entries: 83 }]);
      expect(months).toHaveLength(MONTHS + 1);
      expect(months.reduce((sum, { entries }) => sum + entries, 0)).toBe(COUNT + 1);
      expect(await does.read(`${path}/log-months?kind=meeting`)).toEqual([{ month: '2026-02', entries: 1 }]);
      expect(await does.read(`${path}/log-months?from=2022-05&until=2022-06`)).toEqual([{ month: '2022-06', entries: 83 }, { month: '2022-05', entries: 83 }]);
    });

    it('keeps to a kind and a period', async () => {
      const page = await does.read(`${path}/log-entries?kind=note&from=2021&until=2021-06&limit=100`);
      expect(new Set(page.items.map((entry: { occurredOn: string }) => entry.occurredOn.slice(0, 7)))).toEqual(new Set(['2021-06', '2021-05']));
      expect((await does.read(`${path}/log-entries?kind=call`)).items).toEqual([]);
    });
  });

  it('has no later page behind the latest, and none at all in a month before everything', async () => {
    expect(await does.read(`${path}/log-entries?month=2026-02`)).toMatchObject({ next: null, previous: null, items: [{ occurredOn: '2026-02-10' }] });
    expect(await does.read(`${path}/log-entries?month=2001-01`)).toMatchObject({ next: null, items: [] });
  });

  it('shows the pinned ones by themselves', async () => {
    const pinned = await does.create(`${path}/log-entries`, { kind: 'note', occurredOn: '2011', text: 'Пароль для свидания', pinned: true });
    expect((await does.read(`${path}/log-entries?pinned=true`)).items).toMatchObject([{ id: pinned.id, text: 'Пароль для свидания', pinned: true }]);
  });

  it.each([['month=2022-13', '/month'], ['month=вчера', '/month'], ['before=x', '/before'], ['from=вчера', '/from'], ['kind=gossip', '/kind'], ['pinned=maybe', '/pinned']])(
    'refuses %s at its field',
    async (query, pointer) => {
      const { status, body } = await lawyer.get(`${path}/log-entries?${query}`);
      expect({ status, pointers: body.errors?.map((error: { pointer: string }) => error.pointer) }).toEqual({ status: 400, pointers: [pointer] });
    },
  );

  describe('a correction', () => {
    it('keeps what the entry said before, each time', async () => {
      const first = await does.create(`${path}/log-entries`, { kind: 'call', occurredOn: '2026-01', text: 'Первое', minutes: 10 });
      expect(first.corrections).toBe(0);
      const second = await does.change(`/api/log-entries/${first.id}`, first, { text: 'Второе', minutes: null });
      const pinned = await does.change(`/api/log-entries/${first.id}`, second, { pinned: true });
      expect({ second: second.corrections, pinned: pinned.corrections }).toEqual({ second: 1, pinned: 1 });
      const third = await does.change(`/api/log-entries/${first.id}`, pinned, { kind: 'meeting', minutes: 25 });
      expect(third.corrections).toBe(2);
      const versions = await does.read(`/api/log-entries/${first.id}/versions`);
      expect(versions).toMatchObject([
        { kind: 'call', occurredOn: '2026-01', text: 'Второе', minutes: null, replacedBy: people.lawyer.id },
        { kind: 'call', occurredOn: '2026-01', text: 'Первое', minutes: 10, replacedBy: people.lawyer.id },
      ]);
      expect(Date.now() - Date.parse(versions[0].replacedAt)).toBeLessThan(60_000);
      expect((await does.read(`${path}/log-entries?pinned=true`)).items[0].corrections).toBe(2);
    });

    it('is read by whoever may read the entry, and by nobody else', async () => {
      const entry = await does.create(`${path}/log-entries`, { kind: 'note', occurredOn: '2026', text: 'Было' });
      await does.change(`/api/log-entries/${entry.id}`, entry, { text: 'Стало' });
      expect((await intern.get(`/api/log-entries/${entry.id}/versions`)).status).toBe(404);
      await does.create(`${path}/assignments`, { userId: people.intern.id, role: 'intern' });
      expect((await intern.get(`/api/log-entries/${entry.id}/versions`)).body).toMatchObject([{ text: 'Было' }]);
    });

    it('is its author\'s alone; a colleague on the team may pin the entry', async () => {
      const entry = await does.create(`${path}/log-entries`, { kind: 'note', occurredOn: '2026', text: 'Мои слова' });
      await does.create(`${path}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
      const refused = await otherLawyer.patch(`/api/log-entries/${entry.id}`, { text: 'Чужие слова' }, seen(entry));
      expect({ status: refused.status, code: refused.body.errors[0].code }).toEqual({ status: 422, code: 'rule.only_its_author_corrects_an_entry' });
      expect((await otherLawyer.patch(`/api/log-entries/${entry.id}`, { pinned: true }, seen(entry))).body).toMatchObject({ text: 'Мои слова', pinned: true });
    });
  });
});
