import type { Browser, Page } from 'playwright-core';
import { at, inDays } from '../../apps/api/src/demo/matter';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { clerk } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

/** What waits for a lawyer is finished where he sees it; a supervisor closes what nothing keeps open. */
describe('today, tasks and closing in the browser', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let people: Organisation;
  let sample: SampleCase;
  let complaints: string[];

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    const does = clerk(await signIn(server, 'lawyer'));
    sample = await enterSampleCase(await signIn(server, 'lawyer'));
    const path = `/api/cases/${sample.caseId}`;
    await does.create(`${path}/assignments`, { userId: people.intern.id, role: 'intern' });
    await does.create(`${path}/hearings`, { proceedingId: sample.proceedingId, purpose: 'trial', startsAt: at(1, '10:00') });
    await does.create(`${path}/tasks`, { text: 'Запросить карту из поликлиники', dueOn: inDays(-2) });
    await does.create(`${path}/tasks`, { text: 'Позвонить матери', dueOn: inDays(0) });
    await does.create('/api/cases', { clientId: sample.clientId, kind: 'compensation', openedOn: '2026', title: 'Иск о компенсации' });
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale: 'en-GB' }));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const rows = () => page.getByRole('region', { name: 'What needs you' }).getByRole('listitem');

  it('shows by risk what needs him', async () => {
    await signInAt(page, server, 'lawyer', PASSWORD);
    await rows().first().waitFor();
    const told = await rows().allInnerTexts();
    const expected = [/Hearing without an outcome/, /Запросить карту/, /Позвонить матери/, /^Hearing: Trial/, /No next step/];
    expect(told.map((text, place) => expected[place]?.test(text))).toEqual(expected.map(() => true));
    await expectFaultless(page, 'today-waits');
  });

  it('lets him tick off a task by the keyboard alone', async () => {
    await page.getByRole('button', { name: 'Done: Запросить карту из поликлиники' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Запросить карту из поликлиники').waitFor({ state: 'detached' });
    expect(await rows().count()).toBe(4);
  });

  it('lets him add a next step where there is none', async () => {
    await page.getByRole('button', { name: 'Add a next step' }).click();
    await page.getByLabel('What has to be done').fill('Подать иск');
    await page.getByLabel('Until').fill(inDays(2));
    await expectFaultless(page, 'today-next-step');
    await page.getByRole('button', { name: 'Set the task' }).click();
    await page.getByText('No next step').waitFor({ state: 'detached' });
    await rows().filter({ hasText: 'Подать иск' }).waitFor();
  });

  it('keeps the tasks of a case on its page: set, passed on, withdrawn', async () => {
    await page.goto(`${server.url}/cases/${sample.caseId}?tab=tasks`);
    await page.getByRole('button', { name: 'Add a task' }).click();
    await page.getByLabel('What has to be done').fill('Найти врача');
    await page.getByRole('combobox', { name: 'Who', exact: true }).selectOption({ label: 'The intern' });
    await page.getByRole('button', { name: 'Set the task' }).click();
    // while the form closes, the words stand in it too
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Найти врача').waitFor();
    await page.getByRole('button', { name: 'Change: Найти врача' }).click();
    await page.getByRole('button', { name: 'Not needed any more' }).click();
    await page.getByLabel('Why it is not needed').fill('Врач нашёлся');
    await page.getByRole('button', { name: 'Not needed any more' }).click();
    await page.getByText(/withdrawn · The lawyer/).waitFor();
    await page.getByText(/done · The lawyer/).waitFor();
    await expectFaultless(page, 'today-tab');
  });

  it('says what stands between the case and its closing, and leads to where it is mended', async () => {
    await page.getByRole('button', { name: 'Close the case' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('2 open').waitFor();
    await expectFaultless(page, 'today-closing');
    await dialog.getByRole('link', { name: 'Go there' }).nth(1).click();
    await page.getByRole('dialog', { name: 'Write the outcome' }).waitFor();
  });

  it('shows a supervisor the cases in his sight in which nothing is ahead, and lets him close one', async () => {
    const does = clerk(await signIn(server, 'lawyer'));
    const quiet = await does.create('/api/cases', { clientId: sample.clientId, kind: 'other', openedOn: '2026', title: 'Тихое дело' });
    const supervisor = await openPage(browser, { locale: 'en-GB' });
    await signInAt(supervisor.page, server, 'supervisor', PASSWORD, '/my-people');
    await supervisor.page.getByRole('heading', { name: 'Open cases without a next step' }).waitFor();
    await expectFaultless(supervisor.page, 'today-without-next-step');
    await supervisor.page.goto(`${server.url}/cases/${quiet.id}`);
    await supervisor.page.getByRole('button', { name: 'Close the case' }).click();
    await supervisor.page.getByText('Nothing stands open. The case can be closed.').waitFor();
    await supervisor.page.getByLabel('Reason').selectOption('client_request');
    await expectFaultless(supervisor.page, 'today-closes');
    await supervisor.page.getByRole('dialog').getByRole('button', { name: 'Close the case' }).click();
    await supervisor.page.getByText('Case closed').first().waitFor();
    expect(supervisor.complaints).toEqual([]);
  });

  it.each(['ky-KG', 'ru-RU'])('works on a phone in %s', async locale => {
    const phone = await openPage(browser, { locale, viewport: PHONE, colorScheme: locale === 'ky-KG' ? 'dark' : 'light' });
    await signInAt(phone.page, server, 'lawyer', PASSWORD);
    for (const [path, name] of [['/', 'today'], [`/cases/${sample.caseId}?tab=tasks`, 'tasks']]) {
      await phone.page.goto(server.url + path);
      await phone.page.waitForSelector('#content h1');
      await phone.page.waitForLoadState('networkidle');
      await expectFaultless(phone.page, `today-phone-${locale.slice(0, 2)}-${name}`);
    }
    expect(phone.complaints).toEqual([]);
  });

  it('makes the browser complain about nothing', () => {
    expect(complaints).toEqual([]);
  });
});
