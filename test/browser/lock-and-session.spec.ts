import type { Browser, Page } from 'playwright-core';
import { openPage, picture, signInOnPage, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { codeNow, forgetUsedCodes } from '../support/second-factor';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { until } from '../support/until';
import { signIn, type Visitor } from '../support/visitor';

/** What a page does when its user walks away, when the session ends, and when somebody else was quicker. */
describe('a page that is left, or overtaken', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let lawyer: Visitor;
  let sample: SampleCase;

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    sample = await enterSampleCase(lawyer);
    browser = await startBrowser();
    ({ page } = await openPage(browser, { locale: 'en-GB' }));
    await signInOnPage(page, server, 'lawyer', PASSWORD);
    await page.goto(`${server.url}/cases/${sample.caseId}`);
    await page.getByText('Рассказала о задержании').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const text = () => page.getByLabel('What happened');

  it('is blank at once after Esc Esc, and shows no name in its title', async () => {
    await text().fill('Half a sentence');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Screen locked' }).waitFor();
    expect(await page.getByText('Рассказала о задержании').isVisible()).toBe(false);
    expect(await page.title()).not.toMatch(/Токтогулова|Отказ/);
    await expectFaultless(page, 'locked');
  });

  it('stays locked after a reload, and for every other tab', async () => {
    await page.reload();
    await page.getByRole('heading', { name: 'Screen locked' }).waitFor();
    expect(await page.getByText('Рассказала о задержании').count()).toBe(0);
  });

  it('opens with the password only', async () => {
    await page.locator('input[type=password]').fill('not the password');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByText(/wrong|not correct|incorrect|does not fit/i).waitFor();
    await page.locator('input[type=password]').fill(PASSWORD);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByText('Рассказала о задержании').waitFor();
  });

  it('asks for sign-in over the form when the session has ended, and loses nothing', async () => {
    await text().fill('He was brought without his lawyer being told');
    await withClient(server.database.ownerUrl, db => db.query('update sessions set ended_at = now()'));
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: /session has ended/ });
    await dialog.waitFor();
    await picture(page, 'signed-out');
    await dialog.getByLabel('Login').fill('lawyer');
    await dialog.locator('input[type=password]').fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
    await forgetUsedCodes(server.database, 'lawyer');
    await dialog.getByLabel('Code from the app').fill(codeNow());
    await picture(page, 'signed-out-second-step');
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('article').getByText('He was brought without his lawyer being told').waitFor();
    lawyer = await signIn(server, 'lawyer');
    const log = await lawyer.get(`/api/cases/${sample.caseId}/log-entries`);
    expect(log.body.items.filter((entry: { text: string }) => entry.text.startsWith('He was brought'))).toHaveLength(1);
  });

  it('shows both versions when somebody else was quicker, and keeps both texts', async () => {
    await page.getByRole('button', { name: 'Change title and summary' }).click();
    const dialog = page.getByRole('dialog', { name: 'Change title and summary' });
    await dialog.getByLabel('Summary').fill('Mine');
    const { narrative } = (await lawyer.get(`/api/cases/${sample.caseId}`)).body;
    await lawyer.patch(`/api/cases/${sample.caseId}/narrative`, { summary: 'Theirs' }, { 'if-match': `"${narrative.version}"` });
    await dialog.getByRole('button', { name: 'Save' }).click();
    const conflict = page.getByRole('dialog', { name: /Somebody else/ });
    await conflict.getByText('Mine', { exact: true }).waitFor();
    await conflict.getByText('Theirs', { exact: true }).waitFor();
    await expectFaultless(page, 'conflict');
    await conflict.getByRole('button', { name: 'Keep mine' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await lawyer.get(`/api/cases/${sample.caseId}`)).body.narrative.summary).toBe('Mine');
  });

  it('is worked by keyboard, whatever the layout', async () => {
    await page.goto(`${server.url}/cases`);
    await page.getByText('Отказ в возбуждении дела').waitFor();
    await page.keyboard.press('KeyJ');
    await page.keyboard.press('Enter');
    await page.getByText('Рассказала о задержании').waitFor();
    await page.locator('body').click({ position: { x: 5, y: 500 } });
    await page.keyboard.press('Slash');
    await page.getByRole('dialog', { name: 'Search' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Search' }).waitFor({ state: 'detached' });
    const focused = () => text().evaluate(field => field.matches(':focus'));
    // the dialog may still be giving the focus back to where it was first
    await until('the new entry has the focus', async () => (await focused()) || (await page.keyboard.press('KeyN'), false));
    expect(await text().inputValue()).toBe('');
  });
});
