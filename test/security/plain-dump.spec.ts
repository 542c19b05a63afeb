import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../apps/api/src/embedded-postgres/start-embedded-postgres';
import { DEMO_PASSWORD, DEMO_USERS } from '../../apps/api/src/demo/demo-users';
import { inDays } from '../../apps/api/src/demo/matter';
import { clerk, seen } from '../support/clerk';
import { encodings } from '../support/encodings';
import { startServerProcess, type ServerProcess } from '../support/test-server';
import { sendBytes, uploadFile } from '../support/upload';
import { signIn } from '../support/visitor';

/** Names, phones, addresses and narrative words that stand in the demo, and those planted in every free-text field below. */
const FROM_THE_DEMO = ['Кочкаров', 'Kochkarov', 'Саидазиз', 'Джумабаев', 'Абдыкеримова', 'Выдуманная', '+996 700 100 201', 'Ателье', 'Посещение в колонии', 'сотрудники привезли', 'Амадалиева', '+996 700 100 301', 'куда обращаться', 'Сельский клуб', 'Спит по три часа', 'Спать без снотворного', 'Обезболивающие', 'почти не видит', ...DEMO_USERS.map(user => user.displayName)];
const PLANTED = {
  family: 'Тайнофамилин', given: 'Тайноимен', patronymic: 'Тайноотчевич', phone: '+996 555 987 654', address: 'улица Секретнейшая 77', identity: 'ID98765432101', channel: 'голубинаяпочта', hours: 'послеполуночи',
  codeName: 'подснежник', personNote: 'примечаниеотайном', title: 'заголовокскрытый', summary: 'сутьзасекречена', particulars: 'обвинениевтайном', judge: 'Судьянезримый', hearingNote: 'исходпомечен', log: 'записьпотаённая',
  paperTitle: 'бумагабезымянная', paper: 'доводневысказанный', footnote: 'сносканеявная', formerPaper: 'доводпрежнийскрыт',
  closing: 'закрытотайно', draft: 'черновикспрятан', document: 'доверенностьскрыта', licence: 'лицензияневидна', handOver: 'передачапотайная', question: 'вопросутаённый', answer: 'ответнеслышный', colleague: 'Сотрудникнеизвестный',
  happening: 'событиескрытое', cellar: 'подвалпотайной', whatWasDone: 'деяниесокрыто', injury: 'ранаутаённая', told: 'показаниетайное', teller: 'Рассказчикнезримый', perpetrator: 'Палачневидимов', looks: 'приметыскрыты', examiner: 'Экспертнезримый', conclusion: 'выводпотайной', order: 'основаниескрыто',
  file: 'вещдокневидимый', fileName: 'имяфайласкрыто', fileFrom: 'дарительнеизвестен', voiding: 'загрузкаошибочна', half: 'половинафайла',
  claim: 'требованиетаимое', award: 'решениетаимое', account: 'счёттаимый', step: 'шагтаимый', goal: 'цельтаимая', redressReason: 'ошибкатаимая',
  visitor: 'Посетителев', visitorPhone: '+996 555 123 987', visitorWords: 'рассказпотаённый', visitorNote: 'советпотаённый',
  careGoal: 'целизаботытайны', careReview: 'сдвигутаённый', medicine: 'лекарствоневидимо', dose: 'дозапотаённая', fetched: 'подъездпотаённый', brought: 'крыльцоскрытое', driver: 'Водителев-Незримый', provider: 'Регистратурова', referral: 'направлениескрыто',
  clinicalNote: 'беседаутаённая', formerClinicalNote: 'беседапрежняя',
};

/** A stolen disk or backup: what can be read in it without the root key. */
describe('a plain dump, the data folder and the logs', () => {
  let folder: string;
  /** What is beside the database: the store of files, and the folder for temporary ones. */
  let beside: string;
  let postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
  let server: ServerProcess;
  const haystacks: [string, Buffer][] = [];
  const looked = new Set<string>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tirek-dump-'));
    await chmod(folder, 0o755);
    postgres = await startEmbeddedPostgres({ folder, say: () => undefined });
    beside = await mkdtemp(join(tmpdir(), 'tirek-dump-beside-'));
    for (const name of ['blobs', 'temporary']) await mkdir(join(beside, name));
    server = await startServerProcess({ TIREK_DEMO: 'on', DATABASE_URL: postgres.url, TIREK_BLOBS: join(beside, 'blobs'), TMPDIR: join(beside, 'temporary') });
    await plant();
    await withOwner(async db => {
      await db.query('checkpoint');
      const { rows } = await db.query(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`);
      for (const { name } of rows) {
        const dumped = await db.query(`select coalesce(string_agg(t::text, E'\\n'), '') as rows from ${name} t`);
        haystacks.push([`table ${name}`, Buffer.from(dumped.rows[0].rows)]);
        // bytea prints as hex: what is in it as bytes, too
        haystacks.push([`bytes of ${name}`, Buffer.from(dumped.rows[0].rows.replace(/[^0-9a-f]/g, ''), 'hex')]);
      }
    });
    await server.stop();
    haystacks.push(['what the server printed', Buffer.from(server.output())]);
    await postgres.stop();
    await addFiles(folder);
    await addFiles(beside);
  }, 180_000);
  afterAll(async () => {
    // both are over by now, unless something failed before
    await server?.stop();
    await postgres?.stop();
    for (const place of [folder, beside]) await rm(place, { recursive: true, force: true });
  });

  const withOwner = async (work: (db: Client) => Promise<void>) => {
    const db = new Client(postgres.url);
    await db.connect();
    await work(db).finally(() => db.end());
  };

  async function plant(): Promise<void> {
    const visitor = await signIn(server, 'lawyer.osh', DEMO_PASSWORD);
    const does = clerk(visitor);
    await clerk(await signIn(server, 'reception.osh', DEMO_PASSWORD)).create('/api/enquiries', {
      channel: 'visit', topic: 'torture', name: { family: PLANTED.visitor }, phone: PLANTED.visitorPhone, words: PLANTED.visitorWords, outcome: { kind: 'advice', note: PLANTED.visitorNote },
    });
    const names = [{ family: PLANTED.family, given: PLANTED.given, patronymic: PLANTED.patronymic }];
    const safeContact = { channel: PLANTED.channel, hours: PLANTED.hours, codeName: PLANTED.codeName };
    const person = { names, phones: [PLANTED.phone], address: PLANTED.address, identityNumbers: [PLANTED.identity], safeContact, note: PLANTED.personNote };
    const client = await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2026', person });
    const [relative] = await does.create(`/api/clients/${client.id}/relatives`, { kind: 'brother', person: { names } });
    await does.create(`/api/clients/${client.id}/representations`, { personId: relative.personId, basis: 'power_of_attorney', startsOn: '2026', authorityDocument: PLANTED.document });
    const one = await does.create('/api/cases', { clientId: client.id, kind: 'other', openedOn: '2026', title: PLANTED.title, summary: PLANTED.summary });
    const path = `/api/cases/${one.id}`;
    const proceeding = await does.create(`${path}/proceedings`, { stage: 'first_instance', openedOn: '2026' });
    await does.create(`${path}/charges`, { proceedingId: proceeding.id, codeEdition: 'KG-CC-2021', article: '137', particulars: PLANTED.particulars });
    const hearing = await does.create(`${path}/hearings`, { proceedingId: proceeding.id, purpose: 'trial', startsAt: '2026-03-01T10:00:00+06:00', judge: PLANTED.judge });
    await does.settle(hearing, { status: 'held', outcome: 'continued', nextNotSet: true, note: PLANTED.hearingNote });
    const event = await does.create(`${path}/events`, { happenedOn: '2026', placeKind: 'home', place: PLANTED.cellar, description: PLANTED.happening });
    const act = await does.create(`/api/events/${event.id}/acts`, { victimId: client.id, kind: 'threat', account: PLANTED.whatWasDone });
    await does.create(`/api/acts/${act.id}/injuries`, { kind: 'pain', description: PLANTED.injury });
    await does.create(`/api/events/${event.id}/statements`, { topic: 'course', source: 'witness', sourceName: PLANTED.teller, givenOn: '2026', text: PLANTED.told });
    await does.create(`${path}/perpetrators`, { kind: 'person', service: 'unknown', name: { family: PLANTED.perpetrator, given: PLANTED.given }, description: PLANTED.looks });
    const examination = await does.create(`/api/events/${event.id}/examinations`, { examinedId: client.id, kind: 'physical', examinerKind: 'different', requestedOn: '2026' });
    const report = { ground: 'court_order', groundOn: '2026', groundReference: PLANTED.order, doneOn: '2026', finding: 'typical_of', examiner: PLANTED.examiner, conclusion: PLANTED.conclusion };
    await visitor.post(`/api/examinations/${examination.id}/report`, report, seen(examination));
    const uploaded = await uploadFile(visitor, one.id, Buffer.from(`${PLANTED.file}\n`.repeat(200_000)), { name: `${PLANTED.fileName}.txt`, receivedFrom: PLANTED.fileFrom });
    await visitor.post(`/api/files/${uploaded.id}/voiding`, { reason: PLANTED.voiding }, seen(uploaded));
    const unfinished = await does.create(`${path}/files`, { name: PLANTED.fileName, kind: 'other', size: 1_000_000 });
    await sendBytes(visitor, unfinished.id, 0, Buffer.from(PLANTED.half.repeat(100)));
    const claim = await does.create(`${path}/claims`, { clientId: client.id, form: 'compensation', damage: 'moral', particulars: PLANTED.claim });
    const { standing } = await does.create(`/api/claims/${claim.id}/awards`, { effect: 'granted', amount: '10', currency: 'KGS', decidedOn: '2026', note: PLANTED.award });
    const { payments: [payment] } = await does.create(`/api/awards/${standing.awardId}/payments`, { amount: '5', currency: 'KGS', paidOn: '2026', account: PLANTED.account });
    const { payments: [{ repayments: [repayment] }] } = await does.create(`/api/payments/${payment.id}/repayments`, { amount: '5', repaidOn: '2026', reason: PLANTED.redressReason });
    await visitor.post(`/api/repayments/${repayment.id}/void`, { reason: PLANTED.redressReason }, seen(repayment));
    await visitor.post(`/api/payments/${payment.id}/void`, { reason: PLANTED.redressReason }, seen(payment));
    await does.create(`/api/claims/${claim.id}/enforcement-steps`, { kind: 'writ', dueOn: '2040-01-01', note: PLANTED.step });
    await does.create(`${path}/justice-goals`, { goal: 'compensation', status: 'pursued', statedOn: '2026', note: PLANTED.goal });
    await plantCare(does, client.id);
    const entry = await does.create(`${path}/log-entries`, { kind: 'note', occurredOn: '2026', text: PLANTED.log });
    await does.change(`/api/log-entries/${entry.id}`, entry, { text: `${PLANTED.log} снова` });
    await does.change(`/api/persons/${client.person.id}`, client.person, { note: `${PLANTED.personNote} снова` });
    await visitor.put('/api/drafts/note', { content: PLANTED.draft });
    await visitor.post('/api/searches', { text: PLANTED.family });
    const admin = clerk(await signIn(server, 'admin', DEMO_PASSWORD));
    const users = (await admin.read('/api/users')).items;
    const idOf = (name: string): string => users.find((user: { displayName: string }) => user.displayName === name).id;
    const [leaver, taker] = [idOf('Бакыт Жумалиев'), idOf('Нурзат Абдылдаева')];
    await admin.create(`/api/users/${taker}/qualifications`, { kind: 'attorney', licenceNumber: PLANTED.licence });
    await admin.create('/api/users', { officeId: users[0].officeId, login: 'unknown', displayName: PLANTED.colleague });
    const handOver = { startsOn: inDays(1), toUserId: taker, note: PLANTED.handOver };
    await clerk(await signIn(server, 'supervisor.osh', DEMO_PASSWORD)).create(`/api/users/${leaver}/hand-overs`, handOver);
    const consult = await does.create('/api/consults', { topic: 'other', audience: 'lawyers', question: PLANTED.question });
    await clerk(await signIn(server, 'lawyer.bis', DEMO_PASSWORD)).create(`/api/consults/${consult.id}/answers`, { text: PLANTED.answer });
    await visitor.post('/api/name-checks', { text: PLANTED.family });
    const paper = (said: string) => JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: said }, { type: 'footnote', attrs: { text: PLANTED.footnote } }] }] });
    const { id: paperId } = await does.create(`${path}/documents`, { kind: 'letter', language: 'ru', title: PLANTED.paperTitle, content: paper(PLANTED.formerPaper) });
    await visitor.put(`/api/documents/${paperId}/draft`, { content: paper(PLANTED.paper) }, seen((await visitor.get(`/api/documents/${paperId}/draft`)).body));
    await does.create(`/api/documents/${paperId}/filings`, {});
    await visitor.post('/api/documents/search', { text: PLANTED.paper });
    // refused requests must not leave their words in a log either
    await visitor.post('/api/clients', { kind: PLANTED.log, takenOn: PLANTED.log, person: { names } });
    await visitor.get(`/api/cases/${encodeURIComponent(PLANTED.family)}`);
    const closed = await does.create('/api/cases', { clientId: client.id, kind: 'other', openedOn: '2026', title: PLANTED.title });
    const supervisor = await signIn(server, 'supervisor.osh', DEMO_PASSWORD);
    await clerk(supervisor).create(`/api/cases/${closed.id}/closure`, { reason: 'other', note: PLANTED.closing });
  }

  async function plantCare(lawyer: ReturnType<typeof clerk>, clientId: string): Promise<void> {
    const visitor = await signIn(server, 'specialist.osh', DEMO_PASSWORD);
    const does = clerk(visitor);
    const path = `/api/clients/${clientId}`;
    await lawyer.create(`${path}/assignments`, { userId: (await does.read('/api/sessions/current')).userId, role: 'care' });
    const { goals: [goal] } = await does.create(`${path}/plans`, { goals: [{ text: PLANTED.careGoal }] });
    await visitor.post(`/api/plan-goals/${goal.id}/reviews`, { state: 'achieved', note: PLANTED.careReview }, seen(goal));
    await does.create(`${path}/services`, { type: 'medicines', medicine: { name: PLANTED.medicine, dose: PLANTED.dose } });
    await does.create(`${path}/services`, { type: 'transport', trip: { leavesAt: '2040-01-01T08:00:00+06:00', fromPlace: PLANTED.fetched, toPlace: PLANTED.brought, driverName: PLANTED.driver } });
    const provider = await does.create('/api/providers', { kind: 'hospital', name: 'Больница', contact: PLANTED.provider });
    const medical = await does.create(`${path}/services`, { type: 'medical' });
    await does.create(`/api/services/${medical.id}/referrals`, { providerId: provider.id, note: PLANTED.referral });
    const note = await does.create(`${path}/clinical-notes`, { kind: 'session', occurredOn: '2026', text: PLANTED.formerClinicalNote });
    await does.change(`/api/clinical-notes/${note.id}`, note, { text: PLANTED.clinicalNote });
    await does.create(`${path}/assessments`, { instrument: 'who_5', takenOn: '2026', answers: [5, 4, 3, 2, 1] });
  }

  async function addFiles(at: string): Promise<void> {
    for (const file of await readdir(at, { withFileTypes: true, recursive: true })) {
      if (!file.isFile()) continue;
      const bytes = withoutLastZeros(await readFile(join(file.parentPath, file.name)));
      const digest = createHash('sha1').update(bytes).digest('hex');
      // a database begins as a copy of PostgreSQL's template: the same thousand files four times
      if (!looked.has(digest)) haystacks.push([join(file.parentPath, file.name), bytes]);
      looked.add(digest);
    }
  }

  /** Segments of the write-ahead log are as long as they will be. */
  function withoutLastZeros(bytes: Buffer): Buffer {
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === 0) end--;
    return bytes.subarray(0, end + 4);
  }

  /** Where a word stands, in any of the encodings somebody might look for. */
  const found = (word: string): string[] => {
    const needles = encodings(word);
    return haystacks.flatMap(([name, bytes]) => needles.filter(([, needle]) => bytes.includes(needle)).map(([encoding]) => `${name.slice(0, 60)} as ${encoding}`));
  };

  it('would be noticed: what is plain is found', () => {
    expect(found('OSH-2026-0001').length).toBeGreaterThan(1);
    expect(found('Кара-Сууский районный суд').length).toBeGreaterThan(1);
  });

  it('have the bytes of files in them, sealed', () => {
    const blobs = haystacks.filter(([name]) => name.startsWith(join(beside, 'blobs')));
    expect(blobs.reduce((sum, [, bytes]) => sum + bytes.length, 0)).toBeGreaterThan(6_000_000);
    expect(haystacks.filter(([name]) => name.startsWith(join(beside, 'temporary')))).toEqual([]);
  });

  it.each(FROM_THE_DEMO)('contain no word of the demo: %s', word => {
    expect(found(word)).toEqual([]);
  });

  it.each(Object.keys(PLANTED) as (keyof typeof PLANTED)[])('contain nothing of what was entered as %s', field => {
    expect(found(PLANTED[field])).toEqual([]);
  });
});
