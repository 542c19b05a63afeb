import type { Browser, Locator, Page } from 'playwright-core';
import { inDays } from '../../apps/api/src/demo/matter';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { clerk } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { uploadFile } from '../support/upload';
import { signIn, type Visitor } from '../support/visitor';

const COMPLAINT = 'Complaint to the investigating judge against a refusal';
const ANSWER = 'Answer of the prosecutor to a complaint';

/** A lawyer in the corridor has just been handed a refusal: from the rule to the last day, and to what follows. */
describe('deadlines on a phone', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let sample: SampleCase;
  let does: ReturnType<typeof clerk>;
  let keeps: ReturnType<typeof clerk>;
  let complaints: string[];
  let lawyer: Visitor;
  let taps = 0;

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    does = clerk(lawyer);
    keeps = clerk(await signIn(server, 'admin'));
    sample = await enterSampleCase(lawyer);
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale: 'en-GB', viewport: PHONE }));
    await signInAt(page, server, 'lawyer', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const tap = async (what: Locator) => {
    taps += 1;
    await what.click();
  };
  const dialog = () => page.getByRole('dialog');
  const saved = async (button: string) => {
    await tap(dialog().getByRole('button', { name: button, exact: true }));
    await dialog().waitFor({ state: 'detached' });
  };
  const tab = async () => {
    await page.goto(`${server.url}/cases/${sample.caseId}?tab=deadlines`);
    await page.getByRole('button', { name: 'Add a deadline' }).waitFor();
  };
  const item = (name: string) => page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
  const faultless = (name: string) => expectFaultless(page, `deadlines-${name}`);
  const stored = async () => (await does.read(`/api/cases/${sample.caseId}/deadlines`)).items;

  it('is added by a rule in four taps, its last day and how it was computed seen before it is saved', async () => {
    await tab();
    await faultless('none');
    await tap(page.getByRole('button', { name: 'Add a deadline' }));
    taps += 1;
    await dialog().getByRole('combobox', { name: 'Rule' }).selectOption({ label: `${COMPLAINT} (not verified)` });
    await dialog().getByLabel('Receipt of the refusal: the day').fill('2026-10-28');
    const status = dialog().getByRole('status');
    await status.getByText('Last day: 9 November 2026, Monday').waitFor();
    const told = await status.getByRole('listitem').allInnerTexts();
    expect(told).toEqual([
      'Receipt of the refusal: 28 October 2026. That day is not counted; counting begins on 29 October 2026.',
      '10 calendar days: until 7 November 2026.',
      'The end fell on 7 November 2026 (Days of History and Commemoration of Ancestors), 8 November 2026 (Days of History and Commemoration of Ancestors), so it was moved to 9 November 2026.',
    ]);
    await status.getByText(/УПК КР/).waitFor();
    expect(await stored()).toEqual([]);
    await tap(dialog().getByRole('button', { name: 'Today' }));
    await faultless('add');
    await saved('Save the deadline');
    expect(taps).toBeLessThanOrEqual(4);
    await item(COMPLAINT).getByText(/days left/).waitFor();
    await item(COMPLAINT).getByText('How it was computed').click();
    await item(COMPLAINT).getByText(/That day is not counted/).waitFor();
    await faultless('tab');
  });

  it('stands beside the case as its next step, and in Today, where it is met and starts what follows', async () => {
    await page.getByRole('region', { name: 'Next step' }).getByText(COMPLAINT).waitFor();
    await page.goto(server.url);
    await page.getByRole('region', { name: 'What needs you' }).getByText(`Deadline: ${COMPLAINT}`).waitFor();
    await faultless('today');
    taps = 0;
    await tap(page.getByRole('button', { name: `Met: ${COMPLAINT}` }));
    const offered = dialog().getByRole('checkbox', { name: ANSWER });
    await offered.waitFor();
    expect(await offered.isChecked()).toBe(true);
    await dialog().getByLabel('What met it: an entry of the log').selectOption({ index: 1 });
    await faultless('met');
    await saved('Save the outcome');
    expect(taps).toBe(2);
    await page.getByRole('region', { name: 'What needs you' }).getByText(`Deadline: ${ANSWER}`).waitFor();
    expect(await page.getByText(`Deadline: ${COMPLAINT}`).count()).toBe(0);
    const [met, follows] = await stored().then(all => [all.find((one: { outcome: string }) => one.outcome), all.find((one: { outcome: string }) => !one.outcome)]);
    expect(met).toMatchObject({ outcome: 'met', outcomeOn: inDays(0), logEntryId: expect.any(String) });
    expect(follows).toMatchObject({ followsId: met.id, triggerOn: inDays(0) });
    await tab();
    await item(ANSWER).getByText(`Follows: ${COMPLAINT}`).waitFor();
  });

  it('is set by hand, missed with a reason, and stays to be seen', async () => {
    await does.create(`/api/cases/${sample.caseId}/deadlines`, { title: 'Подать замечания на протокол', dueOn: inDays(-2) });
    await tab();
    await item('Подать замечания на протокол').getByText('2 days overdue').waitFor();
    await page.getByRole('button', { name: 'Outcome: Подать замечания на протокол' }).click();
    await dialog().getByText('missed').click();
    await dialog().getByRole('button', { name: 'Save the outcome' }).click();
    await dialog().getByText('Say why').first().waitFor();
    await dialog().getByLabel('Why it was missed').fill('Протокол выдали через неделю');
    await faultless('missed');
    await saved('Save the outcome');
    await item('Подать замечания на протокол').getByText('Протокол выдали через неделю').waitFor();
    await page.getByRole('button', { name: 'Add a deadline' }).click();
    await dialog().getByText('By hand').click();
    await dialog().getByLabel('What must be done').fill('Забрать копию');
    await dialog().getByLabel('Last day').fill(inDays(9));
    await faultless('by-hand');
    await saved('Save the deadline');
    await item('Забрать копию').getByText('9 days left').waitFor();
  });

  it('begins with what has happened: all terms of a judgment, those of the proceeding chosen already', async () => {
    await page.getByRole('button', { name: 'Something happened' }).click();
    await dialog().getByLabel('What happened').selectOption('judgment_in_force');
    await dialog().getByRole('button', { name: 'Yesterday' }).click();
    await dialog().getByRole('checkbox', { name: /Cassation complaint against a sentence/ }).waitFor();
    expect(await dialog().getByRole('checkbox', { name: /against a sentence/ }).isChecked()).toBe(true);
    expect(await dialog().getByRole('checkbox', { name: /against a judgment/ }).isChecked()).toBe(false);
    await faultless('event');
    await saved('Start the terms');
    await item('Cassation complaint against a sentence').waitFor();
  });

  it('is asked for by a decision in the log, with its day', async () => {
    await does.create(`/api/cases/${sample.caseId}/log-entries`, { kind: 'decision_received', occurredOn: inDays(-1), text: 'Вручили приговор' });
    await page.goto(`${server.url}/cases/${sample.caseId}`);
    await page.getByRole('link', { name: 'Which terms does this start?' }).click();
    await dialog().getByLabel('What happened').selectOption('judgment_received');
    expect(await dialog().getByLabel('When').inputValue()).toBe(inDays(-1));
    await dialog().getByRole('checkbox', { name: /Appeal against a judgment/ }).waitFor();
    await dialog().getByRole('button', { name: 'Start the terms' }).click();
    await dialog().getByText('Please fill this in.').waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
  });

  it('shows what an edited rule would make of it, and takes that over when told', async () => {
    const { items } = await does.read('/api/deadline-rules');
    const rule = items.find((one: { code: string }) => one.code === 'sentence-cassation');
    await keeps.change(`/api/deadline-rules/${rule.id}`, rule, { length: 6 });
    await tab();
    const cassation = item('Cassation complaint against a sentence');
    await cassation.getByText(/By the rules of today the last day is another/).waitFor();
    await cassation.getByText('How it was computed').click();
    await cassation.getByText(/^12 months/).waitFor();
    await cassation.getByRole('button', { name: 'Recompute' }).click();
    await dialog().getByText(/^6 months/).waitFor();
    await faultless('recomputed');
    await saved('Take it over');
    await cassation.getByText(/By the rules of today/).waitFor({ state: 'detached' });
  });

  it('keeps the case open, and the checklist leads to it', async () => {
    await page.goto(`${server.url}/cases/${sample.caseId}`);
    await page.getByRole('button', { name: 'Close the case' }).click();
    const line = dialog().getByRole('listitem').filter({ hasText: 'Every deadline has an outcome' });
    await line.getByText('3 open').waitFor();
    await line.getByRole('link', { name: 'Go there' }).click();
    await page.getByRole('tab', { name: 'Deadlines', selected: true }).waitFor();
  });

  it.each(['ky-KG', 'ru-RU'])('works in %s', async locale => {
    const phone = await openPage(browser, { locale, viewport: PHONE, colorScheme: locale === 'ky-KG' ? 'dark' : 'light' });
    await signInAt(phone.page, server, 'lawyer', PASSWORD);
    for (const [path, name] of [[`/cases/${sample.caseId}?tab=deadlines`, 'tab'], ['/deadline-rules', 'rules'], ['/special-days?year=2026', 'days']]) {
      await phone.page.goto(server.url + path);
      await phone.page.waitForSelector('#content h1');
      await phone.page.waitForLoadState('networkidle');
      for (const how of await phone.page.locator('details > summary').all()) await how.click();
      await expectFaultless(phone.page, `deadlines-${locale.slice(0, 2)}-${name}`);
    }
    expect(phone.complaints).toEqual([]);
  });

  it('makes the browser complain about nothing', () => {
    expect(complaints).toEqual([]);
  });

  it('are proposed on the page of a decision that has come, and begin when they are taken, each by itself', async () => {
    await uploadFile(lawyer, sample.caseId, Buffer.from('refused'), { name: 'refusal.bin', kind: 'decision', receivedOn: '2026-03-02' });
    await uploadFile(lawyer, sample.caseId, Buffer.from('other'), { name: 'photo.bin' });
    await page.goto(`${server.url}/cases/${sample.caseId}?tab=files`);
    await page.getByRole('button', { name: 'Deadlines of the decision: refusal.bin' }).click();
    expect(await page.getByRole('button', { name: /^Deadlines of the decision/ }).count()).toBe(1);
    await dialog().getByText(COMPLAINT).waitFor();
    await dialog().getByText(/2 March 2026/).first().waitFor();
    await faultless('of-a-decision');
    const before = (await stored()).length;
    await dialog().getByRole('button', { name: `Take: ${COMPLAINT}` }).click();
    await dialog().getByText('among the deadlines').waitFor();
    expect((await stored()).length).toBe(before + 1);
    expect(await stored()).toContainEqual(expect.objectContaining({ triggerOn: '2026-03-02', dueOn: '2026-03-12' }));
  });
});
