import { clerk, seen } from '../support/clerk';
import { foundOrganisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

describe('rules of terms and holidays', () => {
  let server: TestServer;
  let admin: Visitor;
  let lawyer: Visitor;
  let keeps: ReturnType<typeof clerk>;
  let does: ReturnType<typeof clerk>;
  let sample: SampleCase;

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    [admin, lawyer] = [await signIn(server, 'admin'), await signIn(server, 'lawyer')];
    [keeps, does] = [clerk(admin), clerk(lawyer)];
    sample = await enterSampleCase(lawyer);
  });
  afterAll(() => server?.stop());

  const code = ({ status, body }: { status: number; body: any }) => body.errors?.[0].code ?? status;
  const ruleBy = async (name: string) => (await does.read('/api/deadline-rules')).items.find((rule: { code: string }) => rule.code === name);
  const days = async (year: number): Promise<{ day: string; id: string; version: number; voidedAt: string | null }[]> => (await does.read(`/api/special-days?year=${year}`)).items;
  const path = () => `/api/cases/${sample.caseId}/deadlines`;

  it('are read by the director as well', async () => {
    const director = await signIn(server, 'director');
    expect((await director.get('/api/deadline-rules')).status).toBe(200);
    expect((await director.get('/api/special-days?year=2026')).status).toBe(200);
    expect((await director.post('/api/special-days/years', { year: 2028 })).status).toBe(403);
  });

  it('a rule that was voided computes nothing new and is offered no more, but what was computed by it stays', async () => {
    const rule = await ruleBy('civil-appeal');
    const deadline = await does.create(path(), { ruleId: rule.id, triggerOn: '2026-11-02' });
    expect((await lawyer.post(`/api/deadline-rules/${rule.id}/void`, { reason: 'О' }, seen(rule))).status).toBe(403);
    expect(code(await admin.post(`/api/deadline-rules/${rule.id}/void`, {}, seen(rule)))).toBe('field.text');
    const voided = (await admin.post(`/api/deadline-rules/${rule.id}/void`, { reason: 'Новый кодекс' }, seen(rule))).body;
    expect(voided).toMatchObject({ voidReason: 'Новый кодекс', voidedAt: expect.any(String) });
    expect(code(await lawyer.post(path(), { ruleId: rule.id, triggerOn: '2026-11-02' }))).toBe('rule.voided_rule_computes_nothing_new');
    expect(code(await lawyer.post(`/api/cases/${sample.caseId}/triggers`, { trigger: rule.trigger, day: '2026-11-02', ruleIds: [rule.id] }))).toBe('rule.rule_runs_from_another_event');
    expect((await does.read(`/api/cases/${sample.caseId}/triggers?trigger=${rule.trigger}&day=2026-11-02`)).items).toEqual([]);
    expect((await does.read(path())).items).toContainEqual(deadline);
    expect(code(await admin.patch(`/api/deadline-rules/${rule.id}`, { length: 9 }, seen(voided)))).toBe('rule.voided_reference_stays_as_it_is');
  });

  it('an edited rule leaves its deadlines as they were computed, and says that they would be others now', async () => {
    const rule = await ruleBy('sentence-appeal');
    const deadline = await does.create(path(), { ruleId: rule.id, triggerOn: '2026-09-01' });
    expect([deadline.dueOn, deadline.dueOnByNow]).toEqual(['2026-10-01', null]);
    await keeps.change(`/api/deadline-rules/${rule.id}`, rule, { length: 15, metStarts: 'other' });
    expect((await does.read(path())).items.find((one: { id: string }) => one.id === deadline.id)).toEqual({ ...deadline, dueOnByNow: '2026-09-16' });
    expect(await ruleBy('sentence-appeal')).toMatchObject({ length: 15, metStarts: 'other', verifiedAt: null });
    expect((await keeps.change(`/api/deadline-rules/${rule.id}`, await ruleBy('sentence-appeal'), { metStarts: null })).metStarts).toBeNull();
  });

  it('a voided day counts no more, stays on record, and can be entered anew', async () => {
    const rule = await ruleBy('prosecutor-answer');
    const due = async () => (await does.read(`/api/deadline-rules/${rule.id}/due-date?triggerOn=2026-05-04`)).dueOn;
    expect(await due()).toBe('2026-05-12');
    const constitution = (await days(2026)).find(({ day }) => day === '2026-05-05')!;
    const voided = (await admin.post(`/api/special-days/${constitution.id}/void`, { reason: 'О' }, seen(constitution))).body;
    expect(await due()).toBe('2026-05-11');
    expect(code(await admin.patch(`/api/special-days/${constitution.id}`, { kind: 'working' }, seen(voided)))).toBe('rule.voided_reference_stays_as_it_is');
    await keeps.create('/api/special-days', { day: '2026-05-05', kind: 'non_working', occasion: 'constitution_day', source: 'О' });
    expect(await due()).toBe('2026-05-12');
    expect((await days(2026)).filter(({ day }) => day === '2026-05-05').map(({ voidedAt }) => voidedAt !== null).sort()).toEqual([false, true]);
  });

  it('a year takes over the fixed holidays of the former one, once, without those of the moon and those that were voided', async () => {
    const labour = (await days(2027)).find(({ day }) => day === '2027-05-01')!;
    await admin.post(`/api/special-days/${labour.id}/void`, { reason: 'О' }, seen(labour));
    await keeps.create('/api/special-days', { day: '2028-03-08', kind: 'working', occasion: 'moved', source: 'О' });
    expect(await days(2028)).toHaveLength(1);
    const copied = (await keeps.create('/api/special-days/years', { year: 2028 })).items;
    const expected = ['01-01', '01-07', '02-23', '03-08', '03-21', '05-05', '05-09', '08-31', '11-07', '11-08'].map(at => `2028-${at}`);
    expect(copied.map(({ day }: { day: string }) => day)).toEqual(expected);
    expect(copied.filter(({ kind }: { kind: string }) => kind === 'working').map(({ day }: { day: string }) => day)).toEqual(['2028-03-08']);
    expect(copied.every(({ verifiedAt }: { verifiedAt: unknown }) => verifiedAt === null)).toBe(true);
    expect((await keeps.create('/api/special-days/years', { year: 2028 })).items).toHaveLength(10);
    expect((await admin.post('/api/special-days/years', { year: 1 })).status).toBe(400);
  });
});
