import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import writeXlsxFile from 'write-excel-file/node';
import { seal } from '#libs/sealing/box';
import { Keyring } from '#libs/sealing/keyring';
import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation, PASSWORD, TOTP_SECRET } from '../support/organisation';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, type Visitor } from '../support/visitor';
import { heardOtherwise, type Hurt, shownAs, SIX_HUNDRED } from './october-people';

const BY_FORM = 480;
const REGISTRARS = 10;
const OUTCOMES = ['advice', 'referral', null] as const;

/** After the dispersal of 5 October 2020 in Bishkek: six hundred people in a day, ten who register them, some met twice. */
describe('October 2020', () => {
  let server: TestServer;
  let people: Organisation;
  let registrars: Visitor[];
  let supervisor: Visitor;
  let files: string[];
  let eventId: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    supervisor = await signIn(server, 'farsupervisor');
    eventId = (await clerk(supervisor).create('/api/mass-events', { title: 'Разгон 5 октября 2020 года, Бишкек', happenedOn: '2020-10-05', region: 'KG-GB', placeKind: 'street' })).id;
    await employRegistrars();
    registrars = await Promise.all(Array.from({ length: REGISTRARS }, (_, at) => signIn(server, `registrar${at}`)));
  }, 60_000);
  afterAll(() => server?.stop());

  /** Interns and volunteers who hold the role of the reception for these days. */
  async function employRegistrars(): Promise<void> {
    const password = await hash(PASSWORD, { memoryCost: 64, timeCost: 1, parallelism: 1 });
    const keyring = Keyring.fromRootKey(Buffer.from(server.rootKey));
    await withClient(server.database.ownerUrl, async db => {
      const { officeId } = people.farSupervisor;
      const { rows: [{ id: keyId, wrapped }] } = await db.query('select id, wrapped from data_keys where office_id = $1', [officeId]);
      const key = keyring.unwrap(keyId, wrapped);
      for (let at = 0; at < REGISTRARS; at++) {
        const [id, factor] = [randomUUID(), randomUUID()];
        const name = seal(key, { table: 'users', column: 'display_name', row: id }, Buffer.from(`Registrar ${at}`));
        const secret = seal(key, { table: 'totp_factors', column: 'secret', row: factor }, Buffer.from(TOTP_SECRET));
        await db.query(`insert into users (id, office_id, key_id, login, display_name, locale) values ($1, $2, $3, $4, $5, 'ru')`, [id, officeId, keyId, `registrar${at}`, name]);
        await db.query('insert into credentials (user_id, password_hash) values ($1, $2)', [id, password]);
        await db.query('insert into totp_factors (id, user_id, key_id, secret, confirmed_at) values ($1, $2, $3, $4, now())', [factor, id, keyId, secret]);
        await db.query(`insert into role_grants (user_id, role) values ($1, 'reception')`, [id]);
      }
    });
  }

  const card = ({ family, given, birthYear }: Hurt) => ({ channel: 'visit', topic: 'ill_treatment', name: { family, given }, birthYear, receivedAt: '2020-10-05T20:00:00+06:00', eventId });

  /** As a registrar does: whoever is shown under the same name is the same person, whoever has another name is not. */
  async function registers(by: Visitor, hurt: Hurt, rest: object = {}): Promise<'entered' | 'recognised'> {
    const names = [hurt, heardOtherwise(hurt), ...SIX_HUNDRED.filter(one => shownAs(heardOtherwise(one)) === shownAs(hurt))].map(shownAs);
    const body = { ...card(hurt), ...rest };
    const differsFrom: string[] = [];
    for (let tries = 0; tries < 5; tries++) {
      const { status, body: answer }: Answer = await by.post('/api/enquiries', { ...body, ...(differsFrom.length && { differsFrom }) });
      if (status === 201) return 'entered';
      if (status !== 409) throw new Error(`${status} ${JSON.stringify(answer)}`);
      const shown: { id: string; displayName: string }[] = answer.duplicates;
      if (shown.some(({ displayName }) => names.includes(displayName))) return 'recognised';
      differsFrom.push(...shown.map(({ id }) => id));
    }
    throw new Error('shown somebody new each time');
  }

  const table = async (rows: Hurt[]) => {
    const titles = ['Имя', 'Год рождения', 'Тема', 'Когда обратился', 'Итог'].map(value => ({ value }));
    const data = rows.map(one => [{ value: shownAs(one) }, { value: one.birthYear }, { value: 'Жестокое обращение, избиение' }, { value: '05.10.2020 21:00' }, { value: 'Дана консультация' }]);
    return (await writeXlsxFile([titles, ...data]).toBuffer()).toString('base64');
  };
  const imports = (by: Visitor, content: string, others: number[] = []) => clerk(by).create('/api/enquiry-imports', { content, eventId, ...(others.length && { others: others.map(row => ({ row })) }) });
  const states = ({ rows }: { rows: { state: string }[] }) => Object.fromEntries([...Map.groupBy(rows, row => row.state)].map(([state, its]) => [state, its.length]));

  it('lets ten register at once, by card and by table, and enters nobody twice', async () => {
    const [byForm, byTable] = [SIX_HUNDRED.slice(0, BY_FORM), SIX_HUNDRED.slice(BY_FORM)];
    // two lists of volunteers, which share some people with each other and with those who came to the desk
    const lists = [[...byTable.slice(0, 70), ...byForm.slice(0, 5).map(heardOtherwise)], byTable.slice(60)];
    files = await Promise.all(lists.map(table));
    const forms = registrars.map(async (by, at) => {
      const his = byForm.filter((_, number) => number % REGISTRARS === at);
      const done: string[] = [];
      for (const [number, hurt] of his.entries()) {
        const outcome = OUTCOMES[number % OUTCOMES.length];
        done.push(await registers(by, hurt, outcome ? { outcome: { kind: outcome } } : {}));
        // every sixth is met again by a colleague who hears the name otherwise
        if (number % 6 === 0) done.push(`again ${await registers(registrars[(at + 3) % REGISTRARS], heardOtherwise(hurt))}`);
      }
      return done;
    });
    const [done, ...logs] = await Promise.all([Promise.all(forms), ...files.map((file, at) => imports(registrars[at], file))]);
    const counted = Object.fromEntries([...Map.groupBy(done.flat(), one => one)].map(([what, its]) => [what, its.length]));
    // of one person the desk and a list may come in either order, and both see it
    expect((counted.entered ?? 0) + (counted.recognised ?? 0)).toBe(BY_FORM);
    expect(counted['again recognised']).toBe(80);
    expect(counted['again entered']).toBeUndefined();
    for (const log of logs) expect(Object.keys(states(log)).filter(state => state === 'refused')).toEqual([]);
    // whoever the table takes for somebody of another name is taken in when the registrar has looked
    for (const [at, log] of logs.entries()) {
      const others = (log.rows as { row: number; duplicates: { displayName: string }[] }[])
        .filter(({ row, duplicates }) => duplicates.length && !duplicates.some(({ displayName }) => [lists[at][row - 2], heardOtherwise(lists[at][row - 2]), ...SIX_HUNDRED.filter(one => shownAs(heardOtherwise(one)) === shownAs(lists[at][row - 2]))].map(shownAs).includes(displayName)))
        .map(({ row }) => row);
      if (others.length) await imports(registrars[at], files[at], others);
    }
  }, 180_000);

  const alike = async (text: string, but: string): Promise<string[]> => {
    const { items } = await clerk(registrars[0]).create('/api/desk-searches', { text });
    const others = items.map(({ id }: { id: string }) => id).filter((id: string) => id !== but);
    return others.length ? others : [but];
  };

  it('has lost nobody and has nobody twice', async () => {
    const names: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: { items: { displayName: string }[]; next: string | null } = await clerk(supervisor).read(`/api/enquiries?day=2020-10-05&limit=100${next && `&after=${next}`}`);
      names.push(...page.items.map(({ displayName }) => displayName));
      next = page.next;
    }
    const spelled = new Map(SIX_HUNDRED.flatMap(one => [[shownAs(one), shownAs(one)], [shownAs(heardOtherwise(one)), shownAs(one)]]));
    expect(names).toHaveLength(600);
    expect(new Set(names.map(name => spelled.get(name)))).toEqual(new Set(SIX_HUNDRED.map(shownAs)));
  });

  it('doubles nothing when a list is sent again', async () => {
    expect(states(await imports(registrars[5], files[0])).taken).toBeUndefined();
  });

  it('counts the day, and gives those who wait to colleagues', async () => {
    const { offices } = await clerk(supervisor).read('/api/enquiry-tallies?from=2020-10-05');
    expect(offices).toMatchObject([{ enquiries: 600, visitors: 600 }]);
    const waiting = offices[0].byOutcome.find(({ outcome }: { outcome: string | null }) => outcome === null).number;
    expect(offices[0].byOutcome.reduce((sum: number, { number }: { number: number }) => sum + number, 0)).toBe(600);
    expect(offices[0].byRegistrar).toHaveLength(REGISTRARS);
    for (;;) {
      const { items } = await clerk(supervisor).read('/api/enquiries?day=2020-10-05&state=waiting&assignee=nobody&limit=100');
      if (!items.length) break;
      expect((await supervisor.post('/api/enquiry-assignments', { enquiryIds: items.map(({ id }: { id: string }) => id), assigneeId: people.farLawyer.id })).status).toBe(204);
    }
    const lawyer = await signIn(server, 'farlawyer');
    let given = 0;
    for (let next: string | null = ''; next !== null;) {
      const page: { items: unknown[]; next: string | null } = await clerk(lawyer).read(`/api/enquiries?assignee=me&state=waiting&limit=100${next && `&after=${next}`}`);
      given += page.items.length;
      next = page.next;
    }
    expect(given).toBe(waiting);
    // one of the six hundred comes back a week later: another enquiry, the same victim
    const [first] = (await clerk(supervisor).read(`/api/enquiries?eventId=${eventId}&limit=1`)).items;
    const [family, ...names] = first.displayName.split(' ');
    await clerk(registrars[0]).create('/api/enquiries', { ...card({ family, given: names.join(' '), birthYear: first.birthYear }), receivedAt: '2020-10-12T10:00:00+06:00', topic: 'health', earlierId: first.id, differsFrom: await alike(first.displayName, first.id) });
    expect((await clerk(supervisor).read(`/api/enquiry-tallies?eventId=${eventId}`)).offices).toMatchObject([{ enquiries: 601, visitors: 600 }]);
    expect((await clerk(lawyer).read('/api/notifications')).items.filter(({ kind }: { kind: string }) => kind === 'enquiry_given')).toHaveLength(1);
    expect((await clerk(await signIn(server, 'director')).read('/api/enquiry-tallies?from=2020-10-05')).offices).toMatchObject([{ enquiries: 600, visitors: 600 }]);
  }, 60_000);
});
