import { randomUUID } from 'node:crypto';
import { inDays } from '../../apps/api/src/demo/matter';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

interface Row { id: string; version: number }
interface Claim extends Row { awards: (Row & { effect: string })[]; payments: Row[]; steps: (Row & { ending: string | null })[]; standing: { awardId: string; outstanding: string } }

describe('redress over HTTP', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let supervisor: Visitor;
  let intern: Visitor;
  let does: ReturnType<typeof clerk>;
  let sample: SampleCase;
  let path: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    [lawyer, supervisor, intern] = [await signIn(server, 'lawyer'), await signIn(server, 'supervisor'), await signIn(server, 'intern')];
    does = clerk(lawyer);
  });
  beforeEach(async () => {
    sample = await enterSampleCase(lawyer);
    path = `/api/cases/${sample.caseId}`;
    await does.create(`${path}/assignments`, { userId: people.intern.id, role: 'intern' });
  });
  afterAll(() => server?.stop());

  const code = ({ status, body }: { status: number; body: { errors?: { code: string }[] } }) => [status, body.errors?.[0].code];
  const claims = (body: object = {}): Promise<Claim> =>
    does.create(`${path}/claims`, { clientId: sample.clientId, form: 'compensation', damage: 'moral', sought: '1000000', currency: 'KGS', filedOn: '2023-05', ...body });
  const last = ({ awards }: Claim) => awards.at(-1)!;
  const decides = (claim: Claim, body: object): Promise<Claim> =>
    does.create(`/api/claims/${claim.id}/awards`, { ...(claim.awards.length ? { followsId: last(claim).id } : {}), decidedOn: '2024', ...body });
  const granted = async (amount = '300000', claim?: Claim) => decides(claim ?? (await claims()), { effect: 'granted', amount, decidedOn: '2024-02-01' });
  const pay = (claim: Claim, body: object, by = lawyer) => by.post(`/api/awards/${claim.standing.awardId}/payments`, { currency: 'KGS', paidOn: '2024-09', ...body });
  const paid = async (claim: Claim, amount: string): Promise<Claim> => (await pay(claim, { amount })).body;
  const redress = () => does.read(`${path}/redress`);

  it('goes from a claim against the Ministry of Finance over an award and its cut to a part that is paid', async () => {
    let claim = await claims();
    expect(claim).toMatchObject({ sought: '1000000.00', currency: 'KGS', filedOn: '2023-05', bySuccessor: false, standing: { awardId: null, awarded: '0.00', outstanding: '0.00', sinceAward: null } });
    expect((await redress()).hindrances).toEqual([{ kind: 'claim_not_decided', claimId: claim.id }]);
    claim = await granted('300000.50', claim);
    expect(claim.standing).toMatchObject({ awarded: '300000.50', paid: '0.00', outstanding: '300000.50', sinceInForce: null });
    claim = await decides(claim, { effect: 'cut', amount: '100000', decidedOn: '2024-06-01', inForceOn: '2024-06-01' });
    claim = await paid(claim, '40000');
    expect(claim.standing).toMatchObject({ awardId: last(claim).id, currency: 'KGS', awarded: '100000.00', paid: '40000.00', outstanding: '60000.00', toReturn: [] });
    const days = (await redress()).claims[0].standing;
    expect(days.sinceAward.min - days.sinceInForce.min).toBe(121);
    expect((await redress()).hindrances.map(({ kind }: { kind: string }) => kind)).toEqual(['award_outstanding', 'no_step_ahead']);
    expect((claim = await paid(claim, '60000.00')).standing).toMatchObject({ outstanding: '0.00', sinceAward: { min: 213, max: 242 }, sinceInForce: { min: 92, max: 121 } });
    expect(await redress()).toMatchObject({ hindrances: [], sums: [{ currency: 'KGS', awarded: '100000.00', paid: '100000.00', outstanding: '0.00' }] });
    expect((await does.read(`/api/clients/${sample.clientId}/timeline`)).items.filter((one: { caseId: string; amount: string }) => one.caseId === sample.caseId && one.amount).map((one: Record<string, string>) => [one.on, one.kind, one.effect ?? '', one.amount].join(' '))).toEqual(['2023-05 claim  1000000.00', '2024-02-01 award granted 300000.50', '2024-06-01 award cut 100000.00', '2024-09 payment  40000.00', '2024-09 payment  60000.00']);
  });

  it('is for acts against its client in its case, which may be named while it is pursued', async () => {
    const act = async ({ caseId, clientId }: SampleCase) => {
      const event = await does.create(`/api/cases/${caseId}/events`, { happenedOn: '2023', placeKind: 'home' });
      return (await does.create(`/api/events/${event.id}/acts`, { victimId: clientId, kind: 'torture' })).id as string;
    };
    const [his, anothers] = [await act(sample), await act(await enterSampleCase(lawyer))];
    expect(await claims({ actIds: [his] })).toMatchObject({ actIds: [his] });
    const claim = await claims();
    const named = (actIds: string[] | null, of: Row = claim) => lawyer.patch(`/api/claims/${claim.id}`, { actIds }, seen(of));
    expect(code(await named([anothers]))).toEqual([422, 'rule.claim_is_for_acts_against_its_client']);
    expect((await named([])).status).toBe(400);
    expect((await named([his])).body).toMatchObject({ actIds: [his], version: claim.version + 1 });
    const abandoned = await lawyer.post(`/api/claims/${claim.id}/abandonment`, { reason: 'О' }, { 'if-match': `"${claim.version + 1}"` });
    expect(code(await named(null, abandoned.body))).toEqual([422, 'rule.ended_claim_stays_as_it_is']);
  });

  it('lets payments never exceed what stands, nor come in another currency, early or to a stranger (invariant 11)', async () => {
    const claim = await paid(await granted(), '299999.99');
    for (const [body, rule] of [
      [{ amount: '0.02' }, 'payments_within_the_award'],
      [{ amount: '0.01', currency: 'USD' }, 'payment_in_the_currency_of_its_award'],
      [{ amount: '0.01', paidOn: '2023' }, 'payment_after_its_award'],
      [{ amount: '0.01', paidOn: inDays(2) }, 'payment_is_not_ahead'],
      [{ amount: '0.01', payeePersonId: randomUUID() }, 'payment_to_the_claimant_or_for_him'],
      [{ amount: '0' }, 'payment_is_positive'],
    ] as const) expect(code(await pay(claim, body))).toEqual([422, `rule.${rule}`]);
    expect((await paid(claim, '0.01')).standing.outstanding).toBe('0.00');
  });

  it('books one of two payments that would exceed it together, sent at the same moment', async () => {
    const claim = await granted('100000');
    const both = await Promise.all([pay(claim, { amount: '60000' }), pay(claim, { amount: '60000' }, supervisor), pay(claim, { amount: '60000' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
    expect((await redress()).claims[0].standing).toMatchObject({ paid: '60000.00', outstanding: '40000.00' });
  });

  it('takes one of two decisions that follow the same one', async () => {
    const claim = await granted();
    const [one, other] = await Promise.all([1, 2].map(() => lawyer.post(`/api/claims/${claim.id}/awards`, { effect: 'raised', amount: '400000', followsId: last(claim).id, decidedOn: '2024-06' })));
    expect([one.status, other.status].sort()).toEqual([201, 422]);
    expect((await redress()).claims[0].awards).toHaveLength(2);
  });

  it('keeps the payments of an award that is overturned, to be returned, and counts a new round by itself (invariant 13)', async () => {
    const before = await paid(await granted(), '50000');
    const overturned = await decides(before, { effect: 'overturned', decidedOn: '2024-12' });
    expect(overturned).toMatchObject({ payments: [{ amount: '50000.00' }], standing: { awarded: '0.00', paid: '50000.00', outstanding: '0.00', toReturn: [{ amount: '50000.00', currency: 'KGS' }] } });
    expect(code(await pay(overturned, { amount: '1', paidOn: '2025' }))).toEqual([422, 'rule.payment_of_the_standing_award']);
    const anew = await decides(overturned, { effect: 'granted', amount: '70000', decidedOn: '2025' });
    expect(anew.standing).toMatchObject({ awarded: '70000.00', paid: '0.00', outstanding: '70000.00', toReturn: [{ amount: '50000.00' }] });
    // what was paid before belongs to the round of its day, whichever decision is named
    const late = await pay(anew, { amount: '1' });
    expect(late.body).toMatchObject({ payments: [{}, { awardId: before.standing.awardId }], standing: { paid: '0.00', outstanding: '70000.00', toReturn: [{ amount: '50001.00' }] } });
  });

  it('takes a payment from before a cut after it, within what stood on its day, and shows what is above as to be returned (invariant 12)', async () => {
    const cut = await decides(await granted('300000'), { effect: 'cut', amount: '100000', decidedOn: '2024-06-01' });
    const at = (paidOn: string, amount: string) => pay(cut, { paidOn, amount });
    expect(code(await at('2024-01-31', '1'))).toEqual([422, 'rule.payment_after_its_award']);
    expect(code(await at('2024-05', '300000.01'))).toEqual([422, 'rule.payments_within_the_award']);
    expect(code(await at('2024-06-02', '100000.01'))).toEqual([422, 'rule.payments_within_the_award']);
    expect((await at('2024-06-02', '40000')).body.standing).toMatchObject({ paid: '40000.00', outstanding: '60000.00', toReturn: [] });
    expect((await at('2024-05', '150000')).body).toMatchObject({
      payments: [{ awardId: cut.awards[1].id }, { awardId: cut.awards[0].id }], standing: { paid: '190000.00', outstanding: '0.00', toReturn: [{ amount: '90000.00', currency: 'KGS' }] },
    });
    // it fitted on its day, whatever came after the cut; but not twice on that day, nor anything more since
    for (const [paidOn, amount] of [['2024-05', '150000.01'], ['2024-07', '0.01']]) expect(code(await at(paidOn, amount))).toEqual([422, 'rule.payments_within_the_award']);
    expect((await at('2024-05', '150000')).body.standing).toMatchObject({ paid: '340000.00', outstanding: '0.00', toReturn: [{ amount: '240000.00', currency: 'KGS' }] });
  });

  it('books what went back, so that it is outstanding again or no longer to be returned', async () => {
    const cut = await decides(await paid(await granted('300000'), '200000'), { effect: 'cut', amount: '100000', decidedOn: '2024-12' });
    const [payment] = cut.payments;
    const back = (body: object, by = lawyer) => by.post(`/api/payments/${payment.id}/repayments`, { repaidOn: '2025', reason: 'Тайная причина', ...body });
    const first = await back({ amount: '100000' });
    expect(first).toMatchObject({ status: 201, body: { payments: [{ repayments: [{ amount: '100000.00', repaidOn: '2025', reason: 'Тайная причина' }] }], standing: { paid: '100000.00', outstanding: '0.00', toReturn: [] } } });
    for (const [body, rule] of [
      [{ amount: '100000.01' }, 'repayments_within_the_payment'], [{ amount: '0' }, 'repayment_is_positive'],
      [{ amount: '1', repaidOn: '2023' }, 'repayment_after_its_payment'], [{ amount: '1', repaidOn: inDays(2) }, 'repayment_is_not_ahead'],
    ] as const) expect(code(await back(body))).toEqual([422, `rule.${rule}`]);
    expect((await back({ amount: '1' }, intern)).status).toBe(403);
    const bounced = (await back({ amount: '30000', reason: 'Перевод вернулся' })).body;
    expect(bounced.standing).toMatchObject({ paid: '70000.00', outstanding: '30000.00' });
    const void_ = (what: string, row: Row) => lawyer.post(`/api/${what}/${row.id}/void`, { reason: 'О' }, seen(row));
    expect(code(await void_('payments', payment))).toEqual([422, 'rule.payment_with_repayments_is_not_voided']);
    const [returned, returnedAgain] = bounced.payments[0].repayments;
    expect((await pay(cut, { amount: '30000', paidOn: '2026' })).body.standing.outstanding).toBe('0.00');
    // that nothing went back would show that the last payment was too much
    expect(code(await void_('repayments', returnedAgain))).toEqual([422, 'rule.payments_within_the_award']);
    const again = (await redress()).claims[0].payments[1];
    await void_('payments', again);
    expect((await void_('repayments', returnedAgain)).body.standing).toMatchObject({ paid: '100000.00', outstanding: '0.00' });
    expect(code(await void_('repayments', (await redress()).claims[0].payments[0].repayments[1]))).toEqual([422, 'rule.voided_repayment_stays_as_it_is']);
    expect((await void_('repayments', returned)).body.standing.toReturn).toEqual([{ amount: '100000.00', currency: 'KGS' }]);
  });

  it('refuses a decision that does not fit what stands', async () => {
    const claim = await granted();
    const tries = (body: object) => lawyer.post(`/api/claims/${claim.id}/awards`, { followsId: last(claim).id, decidedOn: '2024-06', ...body }).then(code);
    expect(await tries({ effect: 'granted', amount: '1' })).toEqual([422, 'rule.award_effect_fits_what_stood']);
    for (const body of [{ effect: 'raised', amount: '300000' }, { effect: 'cut', amount: '300000.01' }, { effect: 'denied', amount: '5' }]) expect(await tries(body)).toEqual([422, 'rule.award_sum_fits_its_effect']);
    expect(await tries({ effect: 'cut', amount: '5', currency: 'USD' })).toEqual([422, 'rule.award_keeps_its_currency']);
    expect(await tries({ effect: 'confirmed', decidedOn: '2023' })).toEqual([422, 'rule.award_after_the_one_before']);
    expect(await tries({ effect: 'confirmed', followsId: undefined })).toEqual([422, 'rule.award_follows_the_last']);
    expect(await tries({ effect: 'confirmed', inForceOn: '2023' })).toEqual([422, 'rule.award_in_force_after_it_was_made']);
    const denied = await decides(await claims({ damage: 'material' }), { effect: 'denied' });
    expect(denied.awards).toMatchObject([{ effect: 'denied', amount: '0.00', currency: 'KGS' }]);
    expect((await decides(denied, { effect: 'raised', amount: '7', decidedOn: '2025' })).standing.outstanding).toBe('7.00');
  });

  it('corrects what was entered by mistake by voiding it with a reason, the last first (invariant 25)', async () => {
    const first = await granted('300000');
    const second = await decides(first, { effect: 'cut', amount: '3000', decidedOn: '2024-06' });
    const booked = await paid(second, '2000');
    const void_ = (what: string, row: Row, body: object = { reason: 'Ошибка при вводе' }) => lawyer.post(`/api/${what}/${row.id}/void`, body, seen(row));
    expect(code(await void_('awards', booked.awards[0]))).toEqual([422, 'rule.only_the_last_award_is_voided']);
    expect(code(await void_('awards', booked.awards[1]))).toEqual([422, 'rule.award_with_payments_is_not_voided']);
    expect(code(await void_('claims', booked))).toEqual([422, 'rule.claim_with_awards_is_not_voided']);
    expect((await void_('payments', booked.payments[0], {})).status).toBe(400);
    const unbooked = await void_('payments', booked.payments[0]);
    expect(unbooked).toMatchObject({ status: 201, body: { payments: [{ voidReason: 'Ошибка при вводе' }], standing: { paid: '0.00', outstanding: '3000.00' } } });
    expect(code(await void_('payments', unbooked.body.payments[0]))).toEqual([422, 'rule.voided_payment_stays_as_it_is']);
    const undone = await void_('awards', booked.awards[1]);
    expect(undone.body).toMatchObject({ awards: [{ voidedAt: null }, { voidReason: 'Ошибка при вводе' }], standing: { awarded: '300000.00' } });
    const again = await does.create(`/api/claims/${first.id}/awards`, { effect: 'cut', amount: '30000', followsId: first.awards[0].id, decidedOn: '2024-06' });
    expect(again.standing.awarded).toBe('30000.00');
  });

  it('is done once however often it is sent', async () => {
    const claim = await granted();
    const body = { id: randomUUID(), amount: '10' };
    expect((await pay(claim, body)).body).toEqual((await pay(claim, body)).body);
    expect(code(await pay(claim, { ...body, amount: '11' }))).toEqual([409, 'rule.id_is_taken']);
    expect((await redress()).claims[0].payments).toHaveLength(1);
  });

  it('shows an intern the money and not the account, and lets him write nothing', async () => {
    const claim = await granted();
    const { body } = await pay(claim, { amount: '10', account: 'Тайный счёт 1234567890' });
    const [payment] = body.payments;
    expect(JSON.stringify(body)).not.toContain('Тайный');
    expect((await lawyer.get(`/api/payments/${payment.id}/account`)).body).toEqual({ account: 'Тайный счёт 1234567890' });
    expect((await supervisor.get(`/api/payments/${payment.id}/account`)).status).toBe(200);
    expect((await clerk(intern).read(`${path}/redress`)).claims[0].standing.paid).toBe('10.00');
    expect((await intern.get(`/api/payments/${payment.id}/account`)).status).toBe(403);
    expect((await pay(claim, { amount: '1' }, intern)).status).toBe(403);
  });

  it('passes to the legal successor when the client dies, and to nobody before there is one', async () => {
    const client = await does.read(`/api/clients/${sample.clientId}`);
    const [father] = await does.create(`/api/clients/${sample.clientId}/relatives`, { kind: 'father', person: { names: [{ family: 'Токтогулов' }] } });
    const claim = await granted();
    await does.change(`/api/persons/${client.person.id}`, client.person, { diedOn: '2026-01-05' });
    expect((await redress()).claims[0]).toMatchObject({ claimantPersonId: null, bySuccessor: false });
    expect((await redress()).hindrances.map(({ kind }: { kind: string }) => kind)).toEqual(['no_claimant', 'award_not_in_force']);
    expect(code(await pay(claim, { amount: '10', paidOn: '2026' }))).toEqual([422, 'rule.payment_to_the_claimant_or_for_him']);
    await does.create(`/api/clients/${sample.clientId}/representations`, { personId: father.personId, basis: 'legal_successor', startsOn: '2026-02' });
    expect((await redress()).claims[0]).toMatchObject({ claimantPersonId: father.personId, bySuccessor: true });
    expect((await pay(claim, { amount: '10', paidOn: '2026' })).body.payments).toMatchObject([{ payeePersonId: father.personId }]);
    const [, brother] = await does.create(`/api/clients/${sample.clientId}/relatives`, { kind: 'brother', person: { names: [{ family: 'Токтогулов', given: 'Азат' }] } });
    await does.create(`/api/clients/${sample.clientId}/representations`, { personId: brother.personId, basis: 'power_of_attorney', startsOn: '2020', endsOn: '2026-01-05' });
    for (const payeePersonId of [client.person.id, brother.personId]) expect(code(await pay(claim, { amount: '10', paidOn: '2026-03', payeePersonId }))).toEqual([422, 'rule.payment_to_the_claimant_or_for_him']);
  });

  it('takes no decision that lies ahead, nor one about a claim that was given up, of which nothing is owed any more', async () => {
    const claim = await granted('5000');
    const award = (body: object) => lawyer.post(`/api/claims/${claim.id}/awards`, { effect: 'confirmed', decidedOn: '2026', followsId: claim.standing.awardId, ...body });
    expect(code(await award({ decidedOn: inDays(2) }))).toEqual([422, 'rule.award_is_not_ahead']);
    expect((await redress()).sums).toMatchObject([{ outstanding: '5000.00' }]);
    expect((await lawyer.post(`/api/claims/${claim.id}/abandonment`, { reason: 'О' }, { 'if-match': `"${claim.version}"` })).status).toBeLessThan(300);
    expect((await redress()).sums).toMatchObject([{ awarded: '5000.00', outstanding: '0.00' }]);
    expect(code(await award({}))).toEqual([422, 'rule.award_of_a_claim_that_is_pursued']);
  });

  it('keeps steps of enforcement until they are done or withdrawn', async () => {
    const claim = await granted();
    const add = (body: object) => lawyer.post(`/api/claims/${claim.id}/enforcement-steps`, body);
    expect(code(await add({ kind: 'writ' }))).toEqual([422, 'rule.open_step_has_a_date']);
    expect(code(await add({ kind: 'writ', doneOn: inDays(1) }))).toEqual([422, 'rule.step_is_not_done_ahead']);
    await add({ kind: 'writ', doneOn: '2024-06-20' });
    const { body } = await add({ kind: 'complaint', dueOn: inDays(3), note: 'Тайная жалоба' });
    expect(body.steps).toMatchObject([{ kind: 'complaint', ending: null }, { kind: 'writ', ending: 'done' }]);
    const moved = (await does.change(`/api/enforcement-steps/${body.steps[0].id}`, body.steps[0], { dueOn: inDays(5) })).steps[0];
    const done = await lawyer.post(`/api/enforcement-steps/${moved.id}/completion`, { note: 'Подана' }, seen(moved));
    expect(done.body.steps.find(({ id }: Row) => id === moved.id)).toMatchObject({ ending: 'done', doneOn: inDays(0), note: 'Подана' });
    expect(code(await lawyer.post(`/api/enforcement-steps/${moved.id}/withdrawal`, { reason: 'О' }, { 'if-match': `"${moved.version + 1}"` }))).toEqual([422, 'rule.ended_step_stays_as_it_is']);
  });

  it('holds a case open until all is paid or the claim is given up', async () => {
    await does.settle((await does.read(path)).hearings[0], { status: 'cancelled' });
    const [proceeding] = (await does.read(path)).proceedings;
    await does.change(`/api/proceedings/${proceeding.id}`, proceeding, { closedOn: '2026-05', outcome: 'refusal_upheld' });
    const claim = await paid(await granted(), '100');
    await does.create(`/api/claims/${claim.id}/enforcement-steps`, { kind: 'bailiff', dueOn: inDays(30) });
    const obstacles = async () => (await does.read(`${path}/closure/checklist`)).obstacles.map(({ kind, id }: { kind: string; id: string }) => [kind, id === claim.id]);
    expect(await obstacles()).toEqual([['open_enforcement_step', false], ['outstanding_award', true]]);
    const close = () => supervisor.post(`${path}/closure`, { reason: 'other' });
    expect(code(await close())[0]).toBe(422);
    const [step] = (await redress()).claims[0].steps;
    await lawyer.post(`/api/enforcement-steps/${step.id}/withdrawal`, { reason: 'Взыскать не с кого' }, seen(step));
    expect(code(await close())).toEqual([422, 'rule.closing_needs_no_outstanding_award']);
    const abandoned = await lawyer.post(`/api/claims/${claim.id}/abandonment`, { reason: 'Семья отказалась' }, seen(claim));
    expect(abandoned).toMatchObject({ status: 201, body: { abandonmentReason: 'Семья отказалась', standing: { outstanding: '299900.00' } } });
    expect((await close()).status).toBe(201);
    expect(code(await lawyer.post(`${path}/claims`, { clientId: sample.clientId, form: 'satisfaction' }))).toEqual([422, 'rule.redress_rests_in_a_closed_case']);
    // money that comes late is booked all the same
    expect((await pay(claim, { amount: '5' })).status).toBe(201);
  });

  it('keeps goals of justice with their dates and their history', async () => {
    const state = (goal: string, status: string, statedOn: string) => lawyer.post(`${path}/justice-goals`, { goal, status, statedOn });
    await state('exoneration', 'pursued', '2011');
    const { body: part } = await state('exoneration', 'achieved_in_part', '2013');
    await state('compensation', 'pursued', '2011-22');
    expect((await redress()).goals.map(({ goal, status, statedOn }: Record<string, string>) => [goal, status, statedOn])).toEqual([
      ['compensation', 'pursued', '2011-22'], ['exoneration', 'pursued', '2011'], ['exoneration', 'achieved_in_part', '2013'],
    ]);
    expect((await redress()).hindrances.map(({ kind }: { kind: string }) => kind)).toEqual(['exoneration_pending', 'no_claim']);
    expect(code(await state('exoneration', 'achieved', '2012'))).toEqual([422, 'rule.goal_after_its_last_state']);
    expect(code(await state('exoneration', 'achieved', '2090'))).toEqual([422, 'rule.goal_is_not_stated_ahead']);
    await lawyer.post(`/api/justice-goals/${part.id}/void`, { reason: 'Ошибка' }, seen(part));
    expect((await redress()).goals.at(-1)).toMatchObject({ status: 'achieved_in_part', voidReason: 'Ошибка' });
    expect((await state('exoneration', 'achieved', '2012')).status).toBe(201);
  });

  it('is refused in words where it is wrong, and takes no number for money', async () => {
    const wrong: [object, string][] = [[{ sought: 1000 }, '/sought'], [{ sought: '10.001' }, '/sought'], [{ sought: '-1' }, '/sought'], [{ currency: 'сом' }, '/currency'], [{ filedOn: 'давно' }, '/filedOn'], [{ keyId: randomUUID() }, '/keyId']];
    for (const [body, pointer] of wrong) {
      const { status, body: told } = await lawyer.post(`${path}/claims`, { clientId: sample.clientId, form: 'satisfaction', sought: '1', currency: 'KGS', ...body });
      expect([status, told.errors[0].pointer]).toEqual([400, pointer]);
    }
    expect(code(await lawyer.post(`${path}/claims`, { clientId: sample.clientId, form: 'rehabilitation', damage: 'moral' }))).toEqual([422, 'rule.compensation_names_its_damage']);
    expect(code(await lawyer.post(`${path}/claims`, { clientId: sample.clientId, form: 'satisfaction', sought: '1' }))).toEqual([422, 'rule.claim_sum_has_a_currency']);
    const other = await enterSampleCase(lawyer);
    expect(code(await lawyer.post(`${path}/claims`, { clientId: other.clientId, form: 'satisfaction' }))).toEqual([422, 'rule.claim_of_a_client_of_the_case']);
    expect(code(await lawyer.post(`${path}/claims`, { clientId: sample.clientId, form: 'satisfaction', proceedingId: other.proceedingId }))).toEqual([422, 'rule.unknown_reference']);
  });
});
