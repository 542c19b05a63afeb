import { randomUUID } from 'node:crypto';
import type { ChargeOutcome } from '#libs/law/charge-outcome';
import { chargesMessage, summariseCharges } from '#libs/law/charges-summary';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

describe('charges', () => {
  let server: TestServer;
  let lawyer: Visitor;
  let does: ReturnType<typeof clerk>;
  let path: string;
  let proceedingId: string;

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    does = clerk(lawyer);
  });
  beforeEach(async () => {
    path = `/api/cases/${(await enterSampleCase(lawyer)).caseId}`;
    proceedingId = (await does.create(`${path}/proceedings`, { stage: 'first_instance', openedOn: '2014', closedOn: '2014', outcome: 'conviction' })).id;
  });
  afterAll(() => server?.stop());

  const bring = (body: object = {}) => does.create(`${path}/charges`, { proceedingId, codeEdition: 'KG-CC-1997', article: '305', ...body });
  const decide = (charge: { id: string; version: number }, body: object) => does.change(`/api/charges/${charge.id}`, charge, body);
  const charges = async () => (await does.read(path)).charges;
  const code = ({ status, body }: { status: number; body: { errors: { code: string }[] } }) => ({ status, code: body.errors[0].code });
  const convicted = { outcome: 'convicted', decidedOn: '2014', imposedKind: 'imprisonment', imposedMonths: 72, servedFrom: '2014' };

  it('take the edition of the code from the date of the act, and ask where it settles nothing', async () => {
    expect((await bring({ codeEdition: undefined, allegedOn: '2010' })).codeEdition).toBe('KG-CC-1997');
    expect((await bring({ codeEdition: undefined, allegedOn: '2020-10-05' })).codeEdition).toBe('KG-CC-2017');
    const vague = await lawyer.post(`${path}/charges`, { proceedingId, article: '305', allegedOn: '2021' });
    expect(code(vague)).toEqual({ status: 422, code: 'rule.code_edition_follows_the_act' });
    expect(vague.body.errors[0].pointer).toBe('/codeEdition');
  });

  it('keep every former outcome, and have one current', async () => {
    const appeal = await does.create(`${path}/proceedings`, { stage: 'appeal', openedOn: '2015', originId: proceedingId, originKind: 'appeal' });
    const first = await decide(await bring(), convicted);
    const lessened = await decide(first, { decidedOn: '2015', decidedInId: appeal.id, imposedMonths: 36 });
    const cleared = await decide(lessened, { outcome: 'acquitted', decidedOn: '2016', imposedKind: null, imposedMonths: null });
    expect(cleared.formerOutcomes.map((one: Record<string, unknown>) => [one.outcome, one.decidedOn, one.imposedMonths, one.decidedInId])).toEqual([
      ['pending', null, null, null],
      ['convicted', '2014', 72, null],
      ['convicted', '2015', 36, appeal.id],
    ]);
    expect((await charges())[0].formerOutcomes).toHaveLength(3);
    const rows = await withClient(server.database.ownerUrl, db => db.query('select outcome from charge_outcomes where charge_id = $1 and superseded_at is null', [first.id]));
    expect(rows.rows).toEqual([{ outcome: 'acquitted' }]);
    const second = withClient(server.database.ownerUrl, db => db.query(`insert into charge_outcomes (case_id, charge_id, outcome, created_by) select case_id, id, 'convicted', created_by from charges where id = $1`, [first.id]));
    await expect(second).rejects.toMatchObject({ constraint: 'one_current_outcome_of_a_charge' });
  });

  it('are not served before they were first imposed, whatever a later court leaves of it', async () => {
    const first = await decide(await bring(), convicted);
    expect(code(await lawyer.patch(`/api/charges/${first.id}`, { servedFrom: '2013' }, seen(first)))).toEqual({ status: 422, code: 'rule.sentence_served_after_it_was_imposed' });
    const appeal = await does.create(`${path}/proceedings`, { stage: 'appeal', openedOn: '2016', originId: proceedingId, originKind: 'appeal' });
    const lessened = await decide(first, { decidedOn: '2016', decidedInId: appeal.id, imposedMonths: 36 });
    expect(lessened).toMatchObject({ servedFrom: '2014', decidedOn: '2016', imposedMonths: 36 });
    expect(code(await lawyer.patch(`/api/charges/${first.id}`, { servedFrom: '2013' }, seen(lessened)))).toEqual({ status: 422, code: 'rule.sentence_served_after_it_was_imposed' });
  });

  it.each([
    [{ servedUntil: '2012' }, 'sentence_ends_after_it_begins'],
    [{ paroledOn: '2013' }, 'parole_after_serving_begins'],
  ])('refuse %j', async (body, rule) => {
    const first = await decide(await bring(), convicted);
    expect(code(await lawyer.patch(`/api/charges/${first.id}`, body, seen(first)))).toEqual({ status: 422, code: `rule.${rule}` });
  });

  describe('that are reclassified', () => {
    const reclassify = (charge: { id: string; version: number }, body: object) => lawyer.post(`/api/charges/${charge.id}/reclassification`, body, seen(charge));

    it('go on as another, and are counted once', async () => {
      const [one, other] = [await decide(await bring({ particulars: 'Слова' }), convicted), await bring()];
      await decide(other, { outcome: 'acquitted' });
      const answer = await reclassify(one, { article: '305-1', decidedOn: '2017' });
      expect(answer).toMatchObject({ status: 201, body: { article: '305-1', codeEdition: 'KG-CC-1997', outcome: 'pending', reclassifiedFromId: one.id, particulars: 'Слова', servedFrom: '2014' } });
      await decide(answer.body, { outcome: 'convicted', decidedOn: '2018', imposedKind: 'imprisonment', imposedMonths: 24 });
      const all: { id: string; outcome: ChargeOutcome }[] = await charges();
      expect(all.find(({ id }) => id === one.id)).toMatchObject({ outcome: 'reclassified', decidedOn: '2017', imposedKind: null });
      expect(chargesMessage(summariseCharges(all.map(({ outcome }) => outcome)))).toEqual({ key: 'law:charges.acquitted', params: { count: 1, total: 2 } });
    });

    it('are so once, and stay so', async () => {
      const one = await bring();
      const body = { id: randomUUID(), article: '305-1' };
      const [first, again] = [await reclassify(one, body), await reclassify(one, body)];
      expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id]);
      const former = (await charges()).find(({ id }: { id: string }) => id === one.id);
      expect(code(await reclassify(former, { article: '143' }))).toEqual({ status: 409, code: 'rule.charge_reclassified_once' });
      expect(code(await lawyer.patch(`/api/charges/${one.id}`, { outcome: 'acquitted' }, seen(former)))).toEqual({ status: 422, code: 'rule.reclassified_charge_goes_on_as_another' });
      expect((await reclassify(await bring(), { article: '143' })).status).toBe(201);
    });

    it('are not said to be so without what they became', async () => {
      const one = await bring();
      expect(code(await lawyer.patch(`/api/charges/${one.id}`, { outcome: 'reclassified' }, seen(one)))).toEqual({ status: 422, code: 'rule.reclassified_charge_goes_on_as_another' });
      expect((await charges())[0].outcome).toBe('pending');
    });

    it('take no part in a circle, even by direct SQL', async () => {
      const sibling = await bring();
      const [one, other] = [randomUUID(), randomUUID()];
      const circle = withClient(server.database.ownerUrl, db => db.query(`
        insert into charges (id, case_id, proceeding_id, key_id, code_edition, article, outcome, created_by, reclassified_from_id)
          select v.id, c.case_id, c.proceeding_id, c.key_id, 'KG-CC-1997', '1', 'reclassified', c.created_by, v.origin
            from charges c, (values ($2::uuid, $3::uuid), ($3, $2)) v (id, origin) where c.id = $1`, [sibling.id, one, other]));
      await expect(circle).rejects.toMatchObject({ constraint: 'charge_origin_is_on_record' });
    });
  });
});
