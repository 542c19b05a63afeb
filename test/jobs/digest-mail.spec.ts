import { hostname } from 'node:os';
import { officeDay } from '#libs/law/office-day';
import { at, inDays } from '../../apps/api/src/demo/matter';
import { runAdmin } from '../support/admin-command';
import { clerk } from '../support/clerk';
import { type Mail, type Mailbox, openMailbox } from '../support/mailbox';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startReplica, startServerProcess, type ServerProcess } from '../support/test-server';
import { until } from '../support/until';
import { signIn, stranger, type Visitor } from '../support/visitor';

type Who = 'lawyer' | 'otherLawyer' | 'intern' | 'supervisor' | 'farLawyer';

describe('the digest by mail', () => {
  let mailbox: Mailbox;
  let server: ServerProcess;
  let replica: Awaited<ReturnType<typeof startReplica>>;
  let people: Organisation;
  let visitors: Record<Who, Visitor>;
  let sample: SampleCase;
  let code: string;

  const sql = async <Row extends object = Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row[]> =>
    withClient(server.database.ownerUrl, async db => (await db.query(text, values)).rows);
  const address = (who: Who) => `${who.toLowerCase()}@example.org`;
  const mailsTo = (who: Who): Mail[] => mailbox.mails.filter(({ to, text }) => to[0] === address(who) && !/^(Code|Код):/.test(text));
  const endings = (who: Who) => sql<{ ending: string | null }>('select ending from digests where user_id = $1 and day = $2', [people[who].id, officeDay()]);
  const ended = (who: Who, ending: string) => until(`the digest of ${who} ends: ${ending}`, async () => (await endings(who))[0]?.ending === ending, 30_000);
  /** The minute strikes. @returns when its job is done */
  const strike = async () => {
    const [{ id }] = await sql<{ id: string }>(`insert into jobs.job (name) values ('due-digests') returning id`);
    await until('the minute is over', async () => (await sql('select from jobs.job where id = $1 and state = $2', [id, 'completed'])).length > 0, 30_000);
  };
  const another = async (who: Who) => {
    await sql('delete from digests where user_id = $1', [people[who].id]);
    mailbox.mails.length = 0;
  };
  const wants = async (who: Who) => {
    const does = visitors[who];
    await does.put('/api/digest/address', { address: address(who) });
    await does.post('/api/digest/address/confirmation', { code: /\d{6}/.exec(mailbox.mails.at(-1)!.text)![0] });
    expect((await does.put('/api/digest', { wanted: true, hour: 0 })).body).toMatchObject({ confirmed: true, wanted: true });
  };
  /** As if the waits of the queue were over. */
  const hurry = () => sql(`update jobs.job set start_after = now() where name = 'digest' and state = 'retry'`);

  beforeAll(async () => {
    mailbox = await openMailbox();
    const settings = { TIREK_SMTP_URL: mailbox.url, TIREK_MAIL_FROM: 'tirek@example.org', TIREK_ORIGIN: 'https://tirek.example.org' };
    server = await startServerProcess(settings);
    replica = await startReplica(server, settings);
    people = await foundOrganisation(server);
    const come = async (who: Who) => [who, await signIn(server, people[who].login)] as const;
    visitors = Object.fromEntries(await Promise.all((['lawyer', 'otherLawyer', 'intern', 'supervisor', 'farLawyer'] as const).map(come))) as Record<Who, Visitor>;
    const does = clerk(visitors.lawyer);
    sample = await enterSampleCase(visitors.lawyer);
    const path = `/api/cases/${sample.caseId}`;
    ({ code } = await does.read(path));
    await does.create(`${path}/hearings`, { proceedingId: sample.proceedingId, purpose: 'trial', startsAt: at(1, '10:00'), courtroom: 'Тайный зал' });
    await does.create(`${path}/tasks`, { text: 'Запросить карту', dueOn: inDays(-2) });
    await does.create(`${path}/tasks`, { text: 'Позвонить матери' });
    await does.create('/api/cases', { clientId: sample.clientId, kind: 'compensation', openedOn: '2026', title: 'Иск о компенсации' });
    // whatever day it is when the tests run
    await sql(`create or replace function app.is_working_day(day date) returns boolean language sql immutable as 'select true'`);
  });
  afterAll(async () => {
    await replica?.stop();
    await server?.stop();
    await mailbox?.close();
  });

  it('tells codes, kinds and dates of what waits, and nothing else', async () => {
    await wants('lawyer');
    await strike();
    await ended('lawyer', 'sent');
    const [mail] = mailsTo('lawyer');
    const [other] = (await clerk(visitors.lawyer).read('/api/today')).items.filter(({ kind }: { kind: string }) => kind === 'without_next_step');
    expect(mail.subject).toBe('Tirek: 2 cases wait for you');
    expect(mail.text.replaceAll('\r\n', '\n')).toBe(
      [
        `Waiting for you on ${inDays(0)}:`, '',
        `${code}: no outcome of the hearing of 2026-04-14`,
        `${code}: task by ${inDays(-2)} (overdue)`,
        `${code}: hearing ${inDays(1)} at 10:00`,
        `${other.caseCode}: no next step`,
        `${code}: task without a day`, '',
        'Open: https://tirek.example.org/', '',
        'A program has sent this mail; there is no need to answer. The digest can be switched off in Tirek, on the page Security.', '',
      ].join('\n'),
    );
    for (const word of ['Токтогул', 'Айсулуу', 'Отказ', 'Иск', 'Запросить', 'Позвонить', 'Тайный', 'задержании', 'The lawyer', sample.caseId, people.lawyer.id, hostname(), 'nodemailer']) {
      expect({ word, found: `${mail.raw}\n${mail.text}`.toLowerCase().includes(word.toLowerCase()) }).toEqual({ word, found: false });
    }
    expect(mail.raw).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/im);
    expect(mail.raw).not.toMatch(/multipart|text\/html/i);
  });

  it('comes once a day, however many servers are asked, and often', async () => {
    await Promise.all([strike(), strike(), strike()]);
    await server.restart();
    await strike();
    expect(mailsTo('lawyer')).toHaveLength(1);
    await expect(sql('insert into digests (user_id, day) values ($1, $2)', [people.lawyer.id, officeDay()])).rejects.toMatchObject({ constraint: 'one_digest_a_day' });
    expect(await endings('lawyer')).toEqual([{ ending: 'sent' }]);
    // on record as done by the server, and not as looked at by its reader
    const acts = await sql(`select act, actor_id from audit_entries where subject = 'digests' or at > (select max(created_at) from digests) order by at`);
    expect(acts).toEqual([{ act: 'insert', actor_id: null }, { act: 'update', actor_id: null }]);
  });

  it('tells everybody his own, in his language, and nothing of a case behind a wall', async () => {
    const does = clerk(visitors.lawyer);
    const walled = await enterSampleCase(visitors.lawyer);
    const { code: walledCode } = await does.read(`/api/cases/${walled.caseId}`);
    await does.create(`/api/cases/${walled.caseId}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
    const own = await enterSampleCase(visitors.otherLawyer);
    const { code: ownCode } = await clerk(visitors.otherLawyer).read(`/api/cases/${own.caseId}`);
    await does.create(`/api/cases/${walled.caseId}/conflict-walls`, { userId: people.otherLawyer.id, reason: 'О' });
    await sql(`update users set locale = 'ru' where id = $1`, [people.otherLawyer.id]);
    await wants('otherLawyer');
    await strike();
    await ended('otherLawyer', 'sent');
    const [mail] = mailsTo('otherLawyer');
    expect(mail.subject).toBe('Тирек: 1 дело ждёт вас');
    expect(mail.text).toContain(`${ownCode}: не записан итог заседания 14.04.2026`);
    for (const foreign of [code, walledCode]) expect(mail.text).not.toContain(foreign);
  });

  it('does not come to whoever has nothing waiting, has switched it off, has left or works in no case any more', async () => {
    await wants('farLawyer');
    await strike();
    await ended('farLawyer', 'nothing_waits');
    await clerk(visitors.lawyer).create(`/api/cases/${sample.caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    await wants('intern');
    await visitors.intern.put('/api/digest', { wanted: false, hour: 0 });
    await strike();
    expect(await endings('intern')).toEqual([]);
    await visitors.intern.put('/api/digest', { wanted: true, hour: 0 });
    await sql('update role_grants set ends_on = current_date - 1 where user_id = $1', [people.intern.id]);
    await strike();
    expect(await endings('intern')).toEqual([]);
    await sql(`update role_grants set ends_on = 'infinity' where user_id = $1`, [people.intern.id]);
    await sql('update users set employed_to = current_date - 1 where id = $1', [people.intern.id]);
    await strike();
    expect(await endings('intern')).toEqual([]);
    // left between his hour and the sending
    await sql('insert into digests (user_id, day) values ($1, $2)', [people.intern.id, officeDay()]);
    await strike();
    await ended('intern', 'not_wanted');
    expect([...mailsTo('farLawyer'), ...mailsTo('intern')]).toEqual([]);
  });

  it('waits for its hour, and for a working day', async () => {
    await another('lawyer');
    await sql(`create or replace function app.is_working_day(day date) returns boolean language sql immutable as 'select false'`);
    await strike();
    expect(await endings('lawyer')).toEqual([]);
    await sql(`create or replace function app.is_working_day(day date) returns boolean language sql immutable as 'select true'`);
    const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Bishkek', hour: '2-digit', hour12: false }).format(new Date()));
    if (hour < 23) {
      await visitors.lawyer.put('/api/digest', { wanted: true, hour: hour + 1 });
      await strike();
      expect(await endings('lawyer')).toEqual([]);
    }
    await visitors.lawyer.put('/api/digest', { wanted: true, hour: 0 });
  });

  it('is tried again while the mail server does not take it, and given up when it never will', async () => {
    await another('lawyer');
    mailbox.refuses = 451;
    await strike();
    await until('it is put off', async () => (await sql(`select from jobs.job where name = 'digest' and state = 'retry'`)).length === 1);
    expect(server.output()).not.toMatch(/example\.org.*put off|lawyer@/);
    mailbox.refuses = null;
    await hurry();
    await ended('lawyer', 'sent');
    expect(mailsTo('lawyer')).toHaveLength(1);

    await another('lawyer');
    mailbox.refuses = 550;
    await strike();
    await ended('lawyer', 'refused');
    mailbox.refuses = null;
    await strike();
    expect(mailsTo('lawyer')).toEqual([]);
    expect((await visitors.lawyer.get('/api/digest')).body).toMatchObject({ refusedOn: officeDay() });
  });

  it('is sent once although its server was killed in the midst of it, and is not sent by two because one is slow', async () => {
    await replica.stop();
    await another('lawyer');
    let go = () => undefined as void;
    mailbox.hold = new Promise(done => (go = done));
    const before = mailbox.begun;
    await strike();
    await until('the mail is begun', () => Promise.resolve(mailbox.begun > before));
    await server.kill();
    expect(await endings('lawyer')).toEqual([{ ending: null }]);
    // as if half a minute had passed
    await sql(`update jobs.job set heartbeat_on = now() - interval '1 hour', started_on = now() - interval '1 hour' where name = 'digest' and state = 'active'`);
    await until('its job is taken from the dead', async () => {
      await sql('update jobs.queue set monitor_on = null');
      return (await sql(`select from jobs.job where name = 'digest' and state = 'active'`)).length === 0;
    }, 40_000);
    await hurry();
    await until('it is begun again', () => Promise.resolve(mailbox.begun > before + 1), 30_000);
    // the one that sends it is alive; another asked for it goes away again
    const [{ id }] = await sql<{ id: string }>('select id from digests where user_id = $1 and ending is null', [people.lawyer.id]);
    await sql(`select * from app.hold_digest($1)`, [id]).then(rows => expect(rows).toEqual([]));
    go();
    mailbox.hold = null;
    await ended('lawyer', 'sent');
    expect(mailsTo('lawyer')).toHaveLength(1);
  }, 120_000);

  it('waits while the server is sealed, and comes after the opening', async () => {
    await another('lawyer');
    expect((await visitors.supervisor.put('/api/seal')).status).toBe(204);
    await until('it is sealed', async () => (await stranger(server).get('/api/seal')).body.sealed);
    await strike();
    expect(await endings('lawyer')).toEqual([]);
    // one that was begun before the sealing
    await sql('insert into digests (user_id, day) values ($1, $2)', [people.lawyer.id, officeDay()]);
    await strike();
    expect(await endings('lawyer')).toEqual([{ ending: null }]);
    expect(await runAdmin(server, 'unseal')).toMatchObject({ code: 0 });
    await until('it is open', async () => !(await stranger(server).get('/api/seal')).body.sealed);
    await strike();
    await ended('lawyer', 'sent');
    expect(mailsTo('lawyer')).toHaveLength(1);
  });

  it('leaves ids in the queue, no address and no word, neither there nor in the log', async () => {
    const kept = JSON.stringify(await sql('select * from jobs.job'));
    expect(kept).toContain('digestId');
    for (const word of ['@', 'OSH-', 'Токтогул', 'Отказ']) expect(kept).not.toContain(word);
    // whichever of the two has sent it
    const said = server.output() + replica.output();
    expect(said).not.toMatch(/@example|OSH-|Токтогул/);
    expect(said).toContain('A job is put off: mail, 451');
  });
});
