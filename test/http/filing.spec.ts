import { inDays } from '../../apps/api/src/demo/matter';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, type Visitor } from '../support/visitor';
import { words } from '../support/words';

/** What was handed in, under which number it was registered, and what begins with that. */
describe('a filed document', () => {
  let server: TestServer;
  let lawyer: Visitor;
  let does: ReturnType<typeof clerk>;
  let path: string;
  let rules: { id: string; code: string }[];

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    does = clerk(lawyer);
    path = `/api/cases/${(await enterSampleCase(lawyer)).caseId}`;
    rules = (await does.read('/api/deadline-rules')).items;
  });
  afterAll(() => server?.stop());

  const ruleOf = (wanted: string) => rules.find(({ code }) => code === wanted)!.id;
  const begin = (kind: string) => does.create(`${path}/documents`, { kind, language: 'ru', title: 'Жалоба', content: words('Прошу возбудить дело.') });
  const fileOne = async (body: object = {}, kind = 'complaint') => does.create(`/api/documents/${(await begin(kind)).id}/filings`, { filedOn: inDays(-3), ...body });
  const register = ({ id, filing }: { id: string; filing: { version: number } }, body: object) =>
    lawyer.post(`/api/documents/${id}/registration`, { registrationNumber: 'ЖУИ-118', registeredOn: inDays(-2), ...body }, seen(filing));
  const rule = ({ status, body }: Answer) => [status, body.errors?.[0].code];
  const due = async () => (await does.read(`${path}/deadlines`)).items as { ruleId: string; triggerOn: string }[];

  it('says which version was filed, when and by whom, and has no number before it was given one', async () => {
    const filed = await fileOne();
    expect(filed.filing).toMatchObject({ versionId: filed.versions[0].id, filedOn: inDays(-3), registrationNumber: null, registeredOn: null });
    expect((await does.read(`/api/documents/${(await begin('letter')).id}`)).filing).toBeNull();
  });

  it('begins the terms that run from the filing, and those that run from its registration, in one act each', async () => {
    const filed = await fileOne({ starts: { trigger: 'complaint_filed', ruleIds: [ruleOf('prosecutor-answer')] } });
    expect(await due()).toMatchObject([{ ruleId: ruleOf('prosecutor-answer'), triggerOn: inDays(-3) }]);
    const registered = await register(filed, { starts: { trigger: 'complaint_registered', ruleIds: [ruleOf('pre-trial-check')] } });
    expect(registered).toMatchObject({ status: 201, body: { state: 'filed', filing: { registrationNumber: 'ЖУИ-118', registeredOn: inDays(-2) } } });
    expect((await due()).map(({ triggerOn }) => triggerOn).sort()).toEqual([inDays(-3), inDays(-2)]);
  });

  it('begins nothing that does not run from it, and nothing is registered then', async () => {
    const before = (await due()).length;
    const filed = await fileOne({}, 'letter');
    expect(rule(await register(filed, { starts: { trigger: 'complaint_registered', ruleIds: [ruleOf('pre-trial-check')] } }))).toEqual([422, 'rule.filing_is_no_such_event']);
    expect((await does.read(`/api/documents/${filed.id}`)).filing.registrationNumber).toBeNull();
    expect(await due()).toHaveLength(before);
  });

  it('is registered neither before it was filed, nor tomorrow, nor over what another has just written', async () => {
    const filed = await fileOne();
    expect(rule(await register(filed, { registeredOn: inDays(-4) }))).toEqual([422, 'rule.registration_follows_filing']);
    expect(rule(await register(filed, { registeredOn: inDays(1) }))).toEqual([422, 'rule.registration_has_happened']);
    expect((await register(filed, {})).status).toBe(201);
    expect(await register(filed, { registrationNumber: '7' })).toMatchObject({ status: 412, body: { differences: [{ pointer: '/registrationNumber', current: 'ЖУИ-118' }] } });
  });
});
