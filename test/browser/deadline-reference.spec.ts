import type { Browser, Page } from 'playwright-core';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { startTestServer, type TestServer } from '../support/test-server';

const RULE = 'Appeal against a sentence';

/** An admin keeps the rules and the holidays. */
describe('rules of terms and holidays in the browser', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale: 'en-GB' }));
    await signInAt(page, server, 'admin', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const dialog = () => page.getByRole('dialog');
  const saved = async (button: string) => {
    await dialog().getByRole('button', { name: button, exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
  };
  const item = (name: string) => page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
  const faultless = (name: string) => expectFaultless(page, `reference-${name}`);

  it('says of each rule what it is, and who has compared it with its source', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Rules of terms' }).click();
    await item(RULE).getByText(/^Pronouncement of the judgment: 30 calendar days/).waitFor();
    await item(RULE).getByText('not verified').waitFor();
    await faultless('rules');
    await page.getByRole('button', { name: `Compared with its source: ${RULE}`, exact: true }).click();
    await item(RULE).getByText(/verified: The admin/).waitFor();
  });

  it('a change takes the verification back', async () => {
    await page.getByRole('button', { name: `Change: ${RULE}`, exact: true }).click();
    await dialog().getByLabel('Length').fill('15');
    await faultless('rule');
    await saved('Save');
    await item(RULE).getByText(/^Pronouncement of the judgment: 15 calendar days/).waitFor();
    await item(RULE).getByText('not verified').waitFor();
  });

  it('a new one is added, and one that is out of use stays on record with the reason', async () => {
    await page.getByRole('button', { name: 'New rule' }).click();
    await dialog().getByRole('textbox', { name: 'Code', exact: true }).fill('copy-of-minutes');
    await dialog().getByLabel('From which event').selectOption('judgment_pronounced');
    for (const language of ['Русский', 'Кыргызча', 'English']) await dialog().getByLabel(`What must be done (${language})`).fill(`Copy (${language})`);
    await dialog().getByLabel('Length').fill('3');
    await dialog().getByLabel('Counted in').selectOption('working_days');
    await dialog().getByLabel('Code and edition').fill('KG-CPC-2021');
    await dialog().getByLabel('Source').fill('To be checked');
    await faultless('new-rule');
    await saved('Add the rule');
    await page.getByRole('button', { name: 'Take out of use: Copy (English)' }).click();
    await dialog().getByLabel('Why').fill('There is no such term');
    await faultless('void');
    await saved('Take out of use');
    await item('Copy (English)').getByText('not used any more: There is no such term').waitFor();
    expect(await page.getByRole('button', { name: 'Change: Copy (English)' }).count()).toBe(0);
  });

  it('a year begins with the fixed holidays of the former one, and moved days are added', async () => {
    await page.getByRole('link', { name: 'Holidays and moved days' }).click();
    await page.goto(`${server.url}/special-days?year=2028`);
    await page.getByText('Nothing is on record for this year').waitFor();
    await page.getByRole('button', { name: 'Take the fixed holidays of 2027' }).click();
    await item('21 March 2028').getByText(/Nooruz/).waitFor();
    await page.getByRole('button', { name: 'Add a day' }).click();
    await dialog().locator('input[type=date]').fill('2028-03-11');
    await dialog().getByText('Working day', { exact: true }).click();
    await dialog().getByLabel('Source').fill('Decision of the Cabinet of Ministers');
    await faultless('day');
    await saved('Save');
    await item('11 March 2028').getByText(/Working day/).waitFor();
    await page.getByRole('button', { name: 'Take out of use: 11 March 2028' }).click();
    await dialog().getByLabel('Why').fill('Another Saturday');
    await saved('Take out of use');
    await item('11 March 2028').getByText(/Another Saturday/).waitFor();
    await faultless('days');
  });

  it('a lawyer and a director read them by the menu of their name, and change nothing', async () => {
    for (const who of ['lawyer', 'director']) {
      const reader = await openPage(browser, { locale: 'en-GB', viewport: PHONE });
      await signInAt(reader.page, server, who, PASSWORD);
      await reader.page.getByRole('button', { name: 'My account' }).click();
      await reader.page.getByRole('menuitem', { name: 'Rules of terms' }).click();
      await reader.page.getByText(RULE, { exact: true }).waitFor();
      expect(await reader.page.getByRole('button', { name: /^(Change|New rule|Take out)/ }).count()).toBe(0);
      await expectFaultless(reader.page, `reference-${who}`);
      expect(reader.complaints).toEqual([]);
    }
  });

  it('makes the browser complain about nothing', () => {
    expect(complaints).toEqual([]);
  });
});
