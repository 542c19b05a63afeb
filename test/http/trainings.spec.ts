import type { Client } from 'pg';
import writeXlsxFile from 'write-excel-file/node';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

const TOT = { kind: 'tot', topic: 'womens_leadership', title: 'Лидерство женщин', language: 'ky', region: 'KG-GB', heldOn: '2024-03' };
const SEMINAR = { ...TOT, kind: 'seminar', title: 'Семинар', heldOn: '2024-05' };

describe('trainings', () => {
  let server: TestServer;
  let people: Organisation;
  let sample: SampleCase;
  const who = {} as Record<keyof Organisation, Visitor>;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    for (const name of Object.keys(people) as (keyof Organisation)[]) who[name] = await signIn(server, name.toLowerCase());
    sample = await enterSampleCase(who.lawyer);
  });
  afterAll(() => server?.stop());

  const lawyer = () => clerk(who.lawyer);
  const training = (body: object = {}) => lawyer().create('/api/trainings', { ...TOT, ...body });
  const comes = (trainingId: string, person: object) => lawyer().create(`/api/trainings/${trainingId}/participations`, { person });
  const leads = (trainingId: string, participantId: string, trainedAtId: string | null) => who.lawyer.post(`/api/trainings/${trainingId}/trainers`, { participantId, trainedAtId });
  const code = ({ status, body }: { status: number; body: { errors?: { code: string }[] } }) => [status, body.errors?.[0].code];
  const as = <T>(actor: string | null, work: (db: Client) => Promise<T>): Promise<T> =>
    withClient(server.database.appUrl, async db => {
      await db.query(`select set_config('app.actor', $1, false)`, [actor ?? '']);
      return work(db);
    });
  const count = async (db: Client, table: string) => Number((await db.query(`select count(*) from ${table}`)).rows[0].count);
  const refusal = (db: Client, sql: string, values: unknown[] = []) => db.query(sql, values).then(({ rowCount }) => `changed ${rowCount}`, (error: Error & { code: string }) => error.code);

  it('shows who came to a training to nobody who may not, its names to no director, and who of them is a client to nobody beside the team', async () => {
    const training = await who.lawyer.post('/api/trainings', { kind: 'tot', topic: 'other', title: 'Тренинг', language: 'ru', region: 'KG-O', heldOn: '2024' });
    const added = await who.lawyer.post(`/api/trainings/${training.body.id}/participations`, { clientId: sample.clientId });
    expect([added.status, added.body.participant.clientId]).toEqual([201, sample.clientId]);
    const programme = ['trainings'];
    const names = ['participants', 'participant_tokens', 'participations'];
    const rowsOf = (name: keyof Organisation | null) => as(name && people[name].id, async db => {
      const some = async (tables: string[]) => (await Promise.all(tables.map(table => count(db, table)))).map(rows => rows > 0);
      const keys = (await db.query(`select from data_keys where scope = 'participant'`)).rowCount;
      return [...(await some(programme)), ...(await some(names)), (await count(db, 'participant_clients')) > 0, keys! > 0];
    });
    expect(await rowsOf('lawyer')).toEqual([true, true, true, true, true, true]);
    for (const name of ['otherLawyer', 'farLawyer', 'specialist', 'otherIntern'] as const) expect([name, await rowsOf(name)]).toEqual([name, [true, true, true, true, false, true]]);
    const said = `/api/participants/${added.body.participant.id}/client`;
    expect([(await who.farLawyer.delete(said)).status, (await who.lawyer.delete(said)).status]).toEqual([404, 204]);
    expect((await who.lawyer.put(said, { clientId: sample.clientId })).body.clientId).toBe(sample.clientId);
    // whose client he is already is told to nobody by how another link is answered
    const far = await clerk(who.farLawyer).create('/api/clients', { kind: 'direct_victim', takenOn: '2026', person: { names: [{ family: 'Пробный' }] } });
    expect((await who.farLawyer.put(said, { clientId: far.id })).body.clientId).toBe(far.id);
    expect((await lawyer().read(said.replace(/\/client$/, ''))).clientId).toBe(sample.clientId);
    expect([(await who.farLawyer.delete(said)).status, (await lawyer().read(said.replace(/\/client$/, ''))).clientId]).toEqual([204, sample.clientId]);
    expect(await rowsOf('director')).toEqual([true, false, false, false, false, false]);
    for (const name of ['reception', 'admin', null] as const) expect([name, await rowsOf(name)]).toEqual([name, [false, false, false, false, false, false]]);
    await as(people.reception.id, async db => {
      expect((await db.query('select * from app.people_beneath(array[$1::uuid], null)', [training.body.id])).rows).toEqual([]);
      expect((await db.query('select * from app.people_of_trainings(array[$1::uuid])', [training.body.id])).rows).toEqual([]);
      expect(await refusal(db, 'select * from app.training_reach')).toBe('42501');
    });
    await as(people.farLawyer.id, async db => {
      for (const change of [`update trainings set region = 'KG-B'`, `update participants set region = 'KG-B'`, `update participations set ending = 'did_not_come'`, 'delete from participant_tokens', 'delete from trainers']) {
        expect([change, await refusal(db, change)]).toEqual([change, 'changed 0']);
      }
      expect(await refusal(db, 'insert into participations (training_id, participant_id) select training_id, participant_id from participations')).toBe('42501');
    });
  });

  it('know a person who came twice: by another spelling, or by the same telephone', async () => {
    const { id } = await training();
    const { participant } = await comes(id, { name: 'Талантбек кызы Айжаркын', phone: '+996 (700) 12-34-56', region: 'KG-N', gender: 'female', birthYear: 1990 });
    const like = async (body: object) => (await who.farLawyer.post('/api/participants/likeness', body)).body.items.map((one: { participant: { id: string }; fit: number }) => [one.participant.id, one.fit >= 90]);
    expect(await like({ name: 'Talantbek kyzy Aijarkyn' })).toEqual([[participant.id, true]]);
    expect(await like({ name: 'Совсем Другая', phone: '0700123456' })).toEqual([[participant.id, true]]);
    expect(await like({ name: 'Совсем Другая' })).toEqual([]);
    expect(await like({ phone: '123' })).toEqual([]);
    const again = await lawyer().create(`/api/trainings/${id}/participations`, { participantId: participant.id });
    expect(again.participant.id).toBe(participant.id);
    expect((await lawyer().read(`/api/trainings/${id}/participations`)).items).toHaveLength(1);
  });

  it('take in a list as a table, row by row: who is known, who may be, what is wrong; the same file again doubles nobody', async () => {
    const [former, now] = [await training(), await training()];
    const known = await comes(former.id, { name: 'Сыдыкова Мээрим', phone: '0555 11 22 33' });
    const alike = await comes(former.id, { name: 'Бекова Гүлзат', region: 'KG-T' });
    const line = (...cells: string[]) => cells.map(value => ({ value }));
    const content = (await writeXlsxFile([line('Имя, как в списке', 'Телефон', 'Откуда', 'Пол', 'Занятие'), line('Сыдыкова Мээрим', '+996 555 112233', '', 'Женский', ''), line('Бекова Гүлзат'), line('Новая Участница', '', 'Ошская область', '', ''), line('Кривая Строка', '', 'Марс', '', ''), line('', '0555000000')]).toBuffer()).toString('base64');
    const take = async (more: object = {}) => (await lawyer().create(`/api/trainings/${now.id}/participant-imports`, { content, ...more })).rows;
    const rows = await take();
    expect(rows.map(({ row, state }: { row: number; state: string }) => [row, state])).toEqual([[2, 'taken'], [3, 'duplicate'], [4, 'taken'], [5, 'refused'], [6, 'refused']]);
    expect(rows[1].alike.map(({ participant }: { participant: { id: string } }) => participant.id)).toEqual([alike.participant.id]);
    expect([rows[3].problems[0].column, rows[4].problems[0].column]).toEqual(['region', 'name']);
    const again = await take({ same: [{ row: 3, participantId: alike.participant.id }] });
    expect(again.map(({ state }: { state: string }) => state)).toEqual(['known', 'taken', 'known', 'refused', 'refused']);
    const list = (await lawyer().read(`/api/trainings/${now.id}/participations`)).items.map(({ participant }: { participant: { id: string } }) => participant.id);
    expect(list).toHaveLength(3);
    expect(list).toEqual(expect.arrayContaining([known.participant.id, alike.participant.id]));
    expect((await who.farLawyer.post(`/api/trainings/${now.id}/participant-imports`, { content })).status).toBe(404);
  });

  it('ask of two rows with one name whether they are two people, and lose neither', async () => {
    const { id } = await training();
    const rows = ['Имя, как в списке', 'Тёзкина Айгүл', 'Тёзкина Айгүл'].map(value => [{ value }]);
    const content = (await writeXlsxFile(rows).toBuffer()).toString('base64');
    const take = async (more: object = {}) => (await lawyer().create(`/api/trainings/${id}/participant-imports`, { content, ...more })).rows.map(({ state }: { state: string }) => state);
    const others = [{ row: 3 }];
    expect([await take(), await take({ others }), await take({ others }), await take()]).toEqual([['taken', 'duplicate'], ['known', 'taken'], ['known', 'known'], ['known', 'known']]);
    expect((await lawyer().read(`/api/trainings/${id}/participations`)).items).toHaveLength(2);
  });

  it('count two records of one person once they are merged, and keep no chain of them', async () => {
    const [first, second, third] = [await training(), await training(), await training()];
    const one = await comes(first.id, { name: 'Асанова Бурул', gender: 'female' });
    const same = await comes(second.id, { name: 'Асанова Бурулай' });
    const sameAgain = await comes(third.id, { name: 'Асанова Б.' });
    expect((await leads(second.id, one.participant.id, first.id)).status).toBe(201);
    expect((await leads(third.id, same.participant.id, second.id)).status).toBe(201);
    const reached = async () => (({ people: all, direct, indirect }) => [all, direct, indirect])(await lawyer().read(`/api/trainings/${first.id}/cascade`));
    expect(await reached()).toEqual([3, 1, 2]);
    const merge = (from: { id: string; version: number }, intoId: string) => who.lawyer.post(`/api/participants/${from.id}/merging`, { intoId }, seen(from));
    expect((await merge(sameAgain.participant, same.participant.id)).status).toBe(201);
    expect(code(await merge(one.participant, sameAgain.participant.id))).toEqual([422, 'rule.participant_is_merged_into_one_that_stands']);
    expect(code(await merge(one.participant, one.participant.id))).toEqual([422, 'rule.participant_is_merged_into_another']);
    expect((await merge(same.participant, one.participant.id)).status).toBe(201);
    expect((await lawyer().read(`/api/participants/${sameAgain.participant.id}`)).mergedIntoId).toBe(one.participant.id);
    expect(await reached()).toEqual([1, 1, 0]);
    const stays = await lawyer().read(`/api/participants/${one.participant.id}`);
    expect(stays.trainings.map(({ id }: { id: string }) => id).sort()).toEqual([first.id, second.id, third.id].sort());
    expect((await who.lawyer.post('/api/participants/likeness', { name: 'Асанова Бурулай' })).body.items.map((found: { participant: { id: string } }) => found.participant.id)).toEqual([one.participant.id]);
  });

  it('hang beneath the one where their trainer was trained, never in a circle nor before it', async () => {
    const tot = await training();
    const seminar = await training(SEMINAR);
    const { id, participant, version } = await comes(tot.id, { name: 'Первая Тренер' });
    const other = await comes(seminar.id, { name: 'Вторая Тренер' });
    expect(code(await leads(seminar.id, other.participant.id, tot.id))).toEqual([422, 'rule.trainer_was_trained_there']);
    expect((await leads(seminar.id, participant.id, tot.id)).status).toBe(201);
    expect(code(await leads(seminar.id, participant.id, tot.id))).toEqual([409, 'rule.leads_once']);
    expect(code(await leads(tot.id, other.participant.id, seminar.id))).toEqual([422, 'rule.training_never_hangs_beneath_itself']);
    const before = await training({ heldOn: '2023' });
    expect(code(await leads(before.id, participant.id, tot.id))).toEqual([422, 'rule.trainer_is_trained_before_he_trains']);
    expect(code(await who.lawyer.patch(`/api/trainings/${tot.id}`, { heldOn: '2025' }, seen(tot)))).toEqual([422, 'rule.trainer_is_trained_before_he_trains']);
    expect(code(await who.lawyer.post(`/api/participations/${id}/ending`, { ending: 'did_not_come' }, seen({ version })))).toEqual([422, 'rule.trainer_has_taken_part']);
  });

  it('say who led a session, which may be corrected and never leaves it without anybody', async () => {
    const { id } = await training();
    const [one, other] = [(await comes(id, { name: 'Ведущая Одна' })).participant.id, (await comes(id, { name: 'Ведущая Другая' })).participant.id];
    for (const participantId of [one, other]) await leads(id, participantId, null);
    const session = await lawyer().create(`/api/trainings/${id}/sessions`, { heldOn: '2024-03-02', region: 'KG-B', participantIds: [one] });
    const led = (participantIds: string[], version: number, more: object = {}) => who.lawyer.patch(`/api/training-sessions/${session.id}`, { ...more, participantIds }, seen({ version }));
    expect((await led([], session.version)).status).toBe(400);
    expect((await led([other, other], session.version)).body).toMatchObject({ participantIds: [other], version: session.version + 1 });
    expect((await led([one], session.version)).body).toMatchObject({ differences: [{ pointer: '/participantIds', yours: [one], current: [other] }] });
    expect((await led([one, other], session.version + 1, { minutes: 60 })).body).toMatchObject({ minutes: 60, version: session.version + 2 });
    expect((await led([other], session.version + 2)).body.participantIds).toEqual([other]);
    const leaders = (await lawyer().read(`/api/trainings/${id}`)).trainers as { id: string; participantId: string }[];
    const takenBack = (participantId: string) => who.lawyer.delete(`/api/trainings/${id}/trainers/${leaders.find(leader => leader.participantId === participantId)!.id}`);
    expect(code(await takenBack(other))).toEqual([422, 'rule.session_keeps_a_leader']);
    expect((await takenBack(one)).status).toBe(204);
  });

  it('count whom somebody has seen at a session, once anybody looked, and guests apart', async () => {
    const { id } = await training();
    const here = await comes(id, { name: 'Была Здесь', region: 'KG-B', gender: 'female' });
    const away = await comes(id, { name: 'Не Пришла', region: 'KG-B', gender: 'female' });
    const taken = async () => (({ people: all, guests }) => [all, guests])(await lawyer().read(`/api/trainings/${id}`));
    expect(await taken()).toEqual([2, 0]);
    const session = await lawyer().create(`/api/trainings/${id}/sessions`, { heldOn: '2024-03-02', region: 'KG-B', minutes: 90, place: 'Дом культуры', guestsFemale: 30, guestsUnknown: 4 });
    expect(await taken()).toEqual([2, 34]);
    const attendance = (version: number, participantIds?: string[]) => who.lawyer.put(`/api/training-sessions/${session.id}/attendance`, { participantIds }, seen({ version }));
    const { body } = await attendance(session.version, [here.participant.id]);
    expect(body).toMatchObject({ version: session.version + 1, place: 'Дом культуры' });
    expect(await taken()).toEqual([1, 34]);
    expect((await attendance(session.version, [away.participant.id])).status).toBe(412);
    const stranger = (await comes((await training()).id, { name: 'Чужая' })).participant;
    expect((await attendance(body.version, [stranger.id])).status).toBe(422);
    expect(code(await who.lawyer.post(`/api/participations/${here.id}/ending`, { ending: 'did_not_come' }, seen(here)))).toEqual([422, 'rule.who_attended_has_taken_part']);
    const gone = await who.lawyer.post(`/api/participations/${away.id}/ending`, { ending: 'entered_by_mistake' }, seen(away));
    expect([gone.status, gone.body.ending]).toEqual([201, 'entered_by_mistake']);
    await attendance(body.version);
    expect(await taken()).toEqual([0, 34]);
    const back = await lawyer().create(`/api/trainings/${id}/participations`, { participantId: away.participant.id });
    expect([back.id, back.ending]).toEqual([away.id, null]);
  });

  it('entered by mistake stay with the reason and count nowhere, and take nothing new; not while somebody who was trained there trains', async () => {
    const [first, second] = [await training(), await training({ heldOn: '2024-04' })];
    const one = await comes(first.id, { name: 'Ошибочная Запись' });
    const session = await lawyer().create(`/api/trainings/${first.id}/sessions`, { heldOn: '2024-03-02', region: 'KG-B', guestsFemale: 7 });
    const [led] = (await leads(second.id, one.participant.id, first.id)).body;
    await comes(second.id, { name: 'Вторая Участница' });
    const voided = (kind: string, record: { id: string; version: number }, reason = 'Внесли дважды') => who.lawyer.post(`/api/${kind}/${record.id}/void`, { reason }, seen(record));
    expect(code(await voided('trainings', await lawyer().read(`/api/trainings/${first.id}`)))).toEqual([422, 'rule.nothing_stands_on_what_is_voided']);
    const taken = async (id: string) => (({ people: all, guests }) => [all, guests])(await lawyer().read(`/api/trainings/${id}`));
    expect(await taken(first.id)).toEqual([1, 7]);
    const gone = await voided('training-sessions', session);
    expect(gone.body).toMatchObject({ voided: { reason: 'Внесли дважды', by: people.lawyer.id } });
    expect(await taken(first.id)).toEqual([1, 0]);
    expect(code(await who.lawyer.patch(`/api/training-sessions/${session.id}`, { minutes: 5 }, seen(gone.body)))).toEqual([422, 'rule.voided_record_stays_as_it_is']);
    expect((await voided('trainings', second)).body).toMatchObject({ people: 0, voided: { reason: 'Внесли дважды' } });
    const { trainings: tree, people: reached } = await lawyer().read(`/api/trainings/${first.id}/cascade`);
    expect([tree.map(({ id }: { id: string }) => id), reached]).toEqual([[first.id], 1]);
    expect((await lawyer().read('/api/trainers')).items.find(({ participantId }: { participantId: string }) => participantId === led.participantId)).toBeUndefined();
    expect(code(await who.lawyer.post(`/api/trainings/${second.id}/participations`, { person: { name: 'Поздняя' } }))).toEqual([422, 'rule.nothing_new_in_a_voided_training']);
    expect((await voided('trainings', await lawyer().read(`/api/trainings/${first.id}`))).body.people).toBe(0);
    expect(await as(people.director.id, db => count(db, 'trainings where voided_at is not null'))).toBeGreaterThan(1);
  });

  it('count a participant who is found to be a colleague as the colleague', async () => {
    const { id } = await training();
    const { participant } = await comes(id, { name: 'Коллега Нашедшаяся' });
    const { body } = await who.lawyer.post(`/api/participants/${participant.id}/merging`, { userId: people.intern.id }, seen(participant));
    expect((await lawyer().read(`/api/participants/${body.mergedIntoId}`)).userId).toBe(people.intern.id);
    expect(code(await who.lawyer.post(`/api/participants/${participant.id}/merging`, {}, seen(body)))).toEqual([422, 'rule.participant_is_said_in_one_way']);
  });

  it('tell a director programme and numbers, and no name', async () => {
    const { id } = await training();
    const { participant } = await comes(id, { name: 'Безымянная Участница', region: 'KG-T' });
    await leads(id, participant.id, null);
    const told = await who.director.get(`/api/trainings/${id}`);
    expect(told.body).toMatchObject({ title: TOT.title, people: 1, trainers: [{ displayName: null, userId: null, region: 'KG-T' }] });
    const texts = [told.body, (await who.director.get(`/api/trainings/${id}/cascade`)).body, (await who.director.get('/api/trainers')).body, (await who.director.get(`/api/trainers/${participant.id}`)).body];
    expect(JSON.stringify(texts)).not.toContain('Безымянная');
    // a colleague is no secret to him, nor in the tree
    await lawyer().create(`/api/trainings/${id}/trainers`, { userId: people.lawyer.id });
    const beneath = await training({ heldOn: '2024-06' });
    await lawyer().create(`/api/trainings/${id}/participations`, { userId: people.lawyer.id });
    await lawyer().create(`/api/trainings/${beneath.id}/trainers`, { userId: people.lawyer.id, trainedAtId: id });
    expect((await who.director.get(`/api/trainings/${id}/cascade`)).body.links).toMatchObject([{ userId: people.lawyer.id, displayName: 'The lawyer' }]);
    expect(texts[1].levels[0].cells).toEqual([{ region: 'KG-T', gender: null, people: 1 }]);
    expect((await who.director.get(`/api/trainings/${id}/participations`)).status).toBe(403);
  });

  it('lose name and telephone of a participant with the client he is, and keep the number', async () => {
    const supervisor = clerk(who.supervisor);
    const client = await lawyer().create('/api/clients', { kind: 'direct_victim', takenOn: '2024', person: { names: [{ family: 'Стёртова', given: 'Жылдыз' }], region: 'KG-J', gender: 'female' } });
    const { id } = await training();
    const body = { id: '01981111-2222-7333-8444-55556666bbbb', clientId: client.id };
    const added = await lawyer().create(`/api/trainings/${id}/participations`, body);
    expect((await lawyer().create(`/api/trainings/${id}/participations`, body)).id).toBe(added.id);
    expect(added.participant).toMatchObject({ displayName: 'Стёртова Жылдыз', region: 'KG-J', clientId: client.id });
    const [unlinked] = (await who.farLawyer.get(`/api/trainings/${id}/participations`)).body.items;
    expect(unlinked.participant).toMatchObject({ displayName: 'Стёртова Жылдыз', clientId: null });
    const { id: erasure } = await supervisor.create(`/api/clients/${client.id}/erasure`, { reason: 'client_request' });
    const approved = await who.director.put(`/api/erasures/${erasure}/approval`, {});
    expect(approved.status).toBeLessThan(300);
    const [left] = (await who.farLawyer.get(`/api/trainings/${id}/participations`)).body.items;
    expect(left.participant).toMatchObject({ region: 'KG-J', gender: 'female', phone: null });
    expect(left.participant.displayName).not.toContain('Стёртова');
    expect((await lawyer().read(`/api/trainings/${id}`)).people).toBe(1);
    expect((await who.lawyer.post('/api/participants/likeness', { name: 'Стёртова Жылдыз' })).body.items).toEqual([]);
  });
});
