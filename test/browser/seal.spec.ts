import type { Browser, Page } from 'playwright-core';
import { runAdmin } from '../support/admin-command';
import { openPage, PHONE, picture, signInOnPage, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

const PASSPHRASE = 'nine lanterns on the way to school';

/** Somebody is at the door: two presses, and nobody's screen shows anything any more. */
describe('a server that is sealed from a page', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let other: Page;

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    const sample = await enterSampleCase(await signIn(server, 'lawyer'));
    await runAdmin(server, 'key-holder add keeper', [PASSPHRASE]);
    browser = await startBrowser();
    ({ page } = await openPage(browser, { locale: 'en-GB' }));
    ({ page: other } = await openPage(browser, { locale: 'ru-RU', viewport: PHONE }));
    await signInOnPage(page, server, 'lawyer', PASSWORD);
    await signInOnPage(other, server, 'supervisor', PASSWORD);
    await other.goto(`${server.url}/cases/${sample.caseId}`);
    await other.getByText('Рассказала о задержании').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('asks once more before it does it', async () => {
    await page.getByRole('button', { name: 'My account' }).click();
    await page.getByRole('menuitem', { name: 'Seal the server' }).click();
    await page.getByRole('menuitem', { name: /Press again/ }).waitFor();
    await picture(page, 'seal-menu');
    expect(page.url()).not.toContain('/unseal');
    await page.getByRole('menuitem', { name: /Press again/ }).press('Enter');
    await page.waitForURL('**/unseal');
  });

  it('leaves nothing on any screen, also on one that nobody touches', async () => {
    await other.waitForURL('**/unseal', { timeout: 20_000 });
    await other.getByRole('heading', { name: 'Сервер запечатан' }).waitFor();
    expect(await other.getByText('Рассказала о задержании').count()).toBe(0);
    await other.getByLabel('Парольная фраза').waitFor();
    await expectFaultless(other, 'unseal-phone');
  });

  it('leads everybody to the page that opens it', async () => {
    await page.goto(`${server.url}/sign-in`);
    await page.waitForURL('**/unseal');
    await page.goto(`${server.url}/cases`);
    await page.waitForURL('**/unseal');
  });

  it('opens with the passphrase of a key holder, for everybody', async () => {
    await page.getByLabel('Passphrase').fill('nine lanterns on the way to nowhere');
    await page.getByRole('button', { name: 'Open the server' }).click();
    await page.getByText(`no key holder's passphrase`).waitFor();
    await expectFaultless(page, 'unseal');
    await page.getByLabel('Passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sign-in');
    await other.waitForURL('**/sign-in');
    await page.goto(`${server.url}/unseal`);
    await page.waitForURL('**/sign-in');
  });

  it('can be sealed from behind the lock as well', async () => {
    await signInOnPage(page, server, 'lawyer', PASSWORD);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Screen locked' }).waitFor();
    await page.getByRole('button', { name: 'Seal the server' }).click();
    const again = page.getByRole('button', { name: /Press again/ });
    await again.waitFor();
    await expectFaultless(page, 'seal-locked');
    await again.click();
    await page.waitForURL('**/unseal');
  });
});
