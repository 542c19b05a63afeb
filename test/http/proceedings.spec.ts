import { randomUUID } from 'node:crypto';
import { legalMoves } from '#libs/law/legal-moves';
import { outcomesOf } from '#libs/law/stage-outcomes';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

describe('the steps of a case', () => {
  let server: TestServer;
  let lawyer: Visitor;
  let does: ReturnType<typeof clerk>;
  let path: string;

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    does = clerk(lawyer);
  });
  beforeEach(async () => {
    path = `/api/cases/${(await enterSampleCase(lawyer)).caseId}/proceedings`;
  });
  afterAll(() => server?.stop());

  const open = (body: object) => does.create(path, { openedOn: '2020', ...body });
  const trial = (body: object = {}) => open({ stage: 'first_instance', ...body });
  const judged = { closedOn: '2021', outcome: 'conviction' };
  const refused = (body: object, language = 'en') => lawyer.post(path, { openedOn: '2021', ...body }, { 'accept-language': language });

  it('say why one is refused, and which are possible instead', async () => {
    const { id } = await trial();
    const { status, body } = await refused({ stage: 'appeal', originId: id, originKind: 'appeal' });
    expect(status).toBe(422);
    expect(body.errors).toEqual([{ pointer: '/originId', code: 'rule.move_needs_a_decision', detail: '“First instance” is still running. This step needs its outcome first.' }]);
    expect(body.legalMoves.map(({ originKind, stage }: { originKind: string; stage: string }) => ({ kind: originKind, stage }))).toEqual(legalMoves({ stage: 'first_instance', outcome: null }));
  });

  it.each([
    ['en', 'Appeal: Cassation (Supreme Court)', 'ended with “Conviction”'],
    ['ru', 'Обжаловать: Кассация (Верховный суд)', '«Обвинительный приговор»'],
    ['ky', 'Даттануу: Кассация (Жогорку сот)', '«Айыптоо өкүмү»'],
  ])('are told of in %s', async (language, possible, why) => {
    const { id } = await trial(judged);
    const { body } = await refused({ stage: 'investigation', originId: id, originKind: 'remand' }, language);
    expect(body.legalMoves.map((one: { title: string }) => one.title)).toContain(possible);
    expect(body.errors[0]).toMatchObject({ code: 'rule.move_needs_another_outcome', detail: expect.stringContaining(why) });
  });

  it('keep the sentence for all charges together with the instance that imposed or changed it', async () => {
    const first = await trial({ ...judged, sentenceKind: 'imprisonment', sentenceMonths: 72 });
    const appeal = await open({ stage: 'appeal', originId: first.id, originKind: 'appeal' });
    const change = (body: object) => lawyer.patch(`/api/proceedings/${appeal.id}`, body, seen(appeal));
    for (const [body, rule] of [
      [{ sentenceKind: 'imprisonment', sentenceMonths: 48 }, 'overall_sentence_stands_after_the_outcome'],
      [{ closedOn: '2022', outcome: 'acquittal', sentenceKind: 'imprisonment', sentenceMonths: 48 }, 'overall_sentence_stands_after_the_outcome'],
      [{ closedOn: '2022', outcome: 'changed', sentenceMonths: 48 }, 'overall_sentence_length_has_a_kind'],
      [{ closedOn: '2022', outcome: 'changed', sentenceKind: 'life_imprisonment', sentenceMonths: 48 }, 'overall_life_sentence_has_no_length'],
    ] as const) expect((await change(body)).body.errors).toMatchObject([{ code: `rule.${rule}` }]);
    expect((await change({ closedOn: '2022', outcome: 'changed', sentenceKind: 'imprisonment', sentenceMonths: 48 })).body).toMatchObject({ sentenceKind: 'imprisonment', sentenceMonths: 48 });
    expect((await refused({ stage: 'investigation', closedOn: '2022', outcome: 'other', sentenceKind: 'fine' })).body.errors).toMatchObject([{ code: 'rule.overall_sentence_is_of_a_criminal_court' }]);
    const { proceedings } = await does.read(path.replace('/proceedings', ''));
    expect(proceedings.map(({ sentenceMonths }: { sentenceMonths: number | null }) => sentenceMonths)).toEqual(expect.arrayContaining([null, 72, 48]));
  });

  it('lead where a remand leads, and the remand names what it came from', async () => {
    const first = await trial(judged);
    const appeal = await open({ stage: 'appeal', originId: first.id, originKind: 'appeal', closedOn: '2021', outcome: 'remanded' });
    const again = await open({ stage: 'first_instance', originId: appeal.id, originKind: 'remand' });
    expect(again).toMatchObject({ originId: appeal.id, originKind: 'remand' });
    const { status, body } = await refused({ stage: 'first_instance', originKind: 'remand' });
    expect({ status, code: body.errors[0].code }).toEqual({ status: 422, code: 'rule.proceeding_origin_has_a_kind' });
  });

  it('end as their stage can end, and the possible outcomes are named', async () => {
    const { status, body } = await refused({ stage: 'first_instance', closedOn: '2021', outcome: 'violation_found' });
    expect({ status, code: body.errors[0].code, pointer: body.errors[0].pointer }).toEqual({ status: 422, code: 'rule.outcome_of_the_stage', pointer: '/outcome' });
    expect(body.legalOutcomes.map((one: { outcome: string }) => one.outcome)).toEqual(outcomesOf('first_instance'));
    expect(body.legalOutcomes).toContainEqual({ outcome: 'acquittal', title: 'Acquittal' });
  });

  it('are not undone beneath what came of them', async () => {
    const first = await trial(judged);
    await open({ stage: 'sentence_execution', originId: first.id, originKind: 'execution' });
    for (const changes of [{ outcome: 'acquittal' }, { outcome: null, closedOn: null }]) {
      const { status, body } = await lawyer.patch(`/api/proceedings/${first.id}`, changes, seen(first));
      expect({ status, code: body.errors[0].code }).toEqual({ status: 422, code: 'rule.proceeding_bears_what_followed' });
    }
    expect((await lawyer.patch(`/api/proceedings/${first.id}`, { outcome: 'acquittal_in_part' }, seen(first))).status).toBe(200);
  });

  it('that were taken while a proceeding ran let it end as it does', async () => {
    const first = await trial();
    await open({ stage: 'first_instance', originId: first.id, originKind: 'continuation' });
    expect((await lawyer.patch(`/api/proceedings/${first.id}`, judged, seen(first))).status).toBe(200);
    const execution = await open({ stage: 'sentence_execution' });
    await open({ stage: 'parole', originId: execution.id, originKind: 'execution', closedOn: '2021', outcome: 'parole_denied' });
    expect((await lawyer.patch(`/api/proceedings/${execution.id}`, { closedOn: '2022', outcome: 'executed' }, seen(execution))).status).toBe(200);
  });

  it('from before there was this rule may end, though procedure knows no such step', async () => {
    const first = await trial(judged);
    const odd = randomUUID();
    await withClient(server.database.ownerUrl, async db => {
      await db.query('begin');
      await db.query('alter table proceedings disable trigger refuse_impossible');
      await db.query(`insert into proceedings (id, case_id, stage, opened_on, created_by, origin_id, origin_kind)
        select $2, case_id, 'state_observations', '2021', created_by, id, 'continuation' from proceedings where id = $1`, [first.id, odd]);
      await db.query('alter table proceedings enable trigger refuse_impossible');
      await db.query('commit');
    });
    const version = { 'if-match': '"1"' };
    expect((await lawyer.patch(`/api/proceedings/${odd}`, { closedOn: '2022', outcome: 'submitted' }, version)).status).toBe(200);
    const turned = await lawyer.patch(`/api/proceedings/${odd}`, { stage: 'merits' }, { 'if-match': '"2"' });
    expect([turned.status, turned.body.errors[0].code]).toEqual([422, 'rule.outcome_of_the_stage']);
  });

  it('do not come from what is not there, nor from another case', async () => {
    const other = await enterSampleCase(lawyer);
    for (const originId of [randomUUID(), other.proceedingId]) {
      const { status, body } = await refused({ stage: 'refusal_appeal', originId, originKind: 'appeal' });
      expect({ status, code: body.errors[0].code }).toEqual({ status: 422, code: 'rule.proceeding_origin_is_on_record' });
    }
  });

  it('go round in no circle and keep where they came from, even by direct SQL', async () => {
    const first = await trial(judged);
    const second = await open({ stage: 'appeal', originId: first.id, originKind: 'appeal', closedOn: '2021', outcome: 'remanded' });
    const asOwner = (sql: string, values: unknown[]) => withClient(server.database.ownerUrl, db => db.query(sql, values));
    const own = `insert into proceedings (id, case_id, stage, opened_on, created_by, origin_id, origin_kind)
      select v.id, c.case_id, 'refusal_appeal', '2020', c.created_by, v.origin, 'appeal' from proceedings c, (values ($2::uuid, $3::uuid), ($3, $2)) v (id, origin) where c.id = $1`;
    const [one, other] = [randomUUID(), randomUUID()];
    await expect(asOwner(own, [first.id, one, other])).rejects.toMatchObject({ constraint: 'proceeding_origin_is_on_record' });
    await expect(asOwner(own, [first.id, one, one])).rejects.toMatchObject({ constraint: 'proceeding_is_not_its_own_origin' });
    await expect(asOwner(`update proceedings set origin_id = $2, origin_kind = 'remand' where id = $1`, [first.id, second.id])).rejects.toMatchObject({ constraint: 'proceeding_keeps_its_origin' });
  });

  it('are not changed beneath what comes of them at the same moment', async () => {
    const first = await trial(judged);
    const appeal = { id: randomUUID(), stage: 'appeal', openedOn: '2021', originId: first.id, originKind: 'appeal' };
    const answers = await Promise.all([lawyer.post(path, appeal), lawyer.patch(`/api/proceedings/${first.id}`, { outcome: null, closedOn: null }, seen(first))]);
    expect(answers.map(({ status }) => status < 300).sort()).toEqual([false, true]);
  });

  it('are taken once, however often they are sent', async () => {
    const first = await trial(judged);
    const body = { id: randomUUID(), stage: 'appeal', openedOn: '2021', originId: first.id, originKind: 'appeal' };
    expect(await does.create(path, body)).toEqual(await does.create(path, body));
  });
});
