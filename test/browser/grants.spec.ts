import type { Browser, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../apps/api/src/demo/demo-users';
import { inDays } from '../../apps/api/src/demo/matter';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { startTestServer, type TestServer } from '../support/test-server';

/** A director over the grants of the demo: which of them needs her, where its money went, and what is handed in. */
describe('grants in the browser', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  const dialog = () => page.getByRole('dialog');
  const typed = (day: string) => day.split('-').reverse().join('.');

  beforeAll(async () => {
    server = await startTestServer({ TIREK_DEMO: 'on' });
    browser = await startBrowser();
    ({ page } = await openPage(browser, { locale: 'en-GB' }));
    await signInAt(page, server, 'director', DEMO_PASSWORD, '/impact');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('are reached from the numbers, those that run first, with how far they are spent', async () => {
    await page.getByRole('link', { name: 'Grants' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Grants' }).waitFor();
    const running = page.getByRole('region', { name: 'Running' });
    await running.getByText('ends in 45 days').waitFor();
    await running.getByText('costs without a line').waitFor();
    await page.getByRole('region', { name: 'Over' }).getByRole('link', { name: 'Первая помощь' }).waitFor();
    await expectFaultless(page, 'grants');
    await running.getByRole('link', { name: 'Помощь семьям' }).click();
    await page.getByText('Some costs are assigned to no line.').waitFor();
    await page.getByRole('cell', { name: 'not told' }).first().waitFor();
    await expectFaultless(page, 'grant');
  });

  it('has costs that wait assigned to a line, and another cost entered', async () => {
    await page.getByRole('button', { name: 'Assign to a line' }).click();
    await dialog().getByLabel('To which line').selectOption({ label: 'Врачи и лекарства' });
    await expectFaultless(page, 'grant-assign');
    await dialog().getByRole('button', { name: 'Assign to a line' }).click();
    await page.getByText('Some costs are assigned to no line.').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Enter a cost' }).click();
    await dialog().getByLabel('Budget line').selectOption({ label: 'Офис в Оше' });
    await dialog().getByLabel('What for').selectOption({ label: 'Bank charges' });
    await dialog().getByLabel('Amount').fill('12,75');
    await expectFaultless(page, 'grant-cost');
    await dialog().getByRole('button', { name: 'Enter a cost' }).click();
    await page.getByText('Bank charges · 12.75\u00a0USD').waitFor();
  });

  it('closes what is handed in, and then takes no cost of those days', async () => {
    await page.getByRole('button', { name: 'Close a period' }).click();
    await dialog().getByLabel('Until which day, inclusive').fill(typed(inDays(-20)));
    await dialog().getByRole('button', { name: 'Close a period' }).click();
    await page.getByRole('button', { name: 'Open again' }).waitFor();
    await page.getByRole('button', { name: 'Enter a cost' }).click();
    await dialog().getByLabel('Amount').fill('1');
    await dialog().getByLabel('Day of the cost').fill(typed(inDays(-30)));
    await dialog().getByRole('button', { name: 'Enter a cost' }).click();
    await dialog().getByText(/The spending of those days was handed in to the donor/).waitFor();
  });

  it('fit a phone, for a specialist without what colleagues earn', async () => {
    const { page: phone } = await openPage(browser, { locale: 'ky-KG', viewport: PHONE, colorScheme: 'dark' });
    await signInAt(phone, server, 'specialist.osh', DEMO_PASSWORD, '/grants');
    await phone.getByRole('link', { name: 'Помощь семьям' }).click();
    await phone.getByText('Адамдарга жардам').waitFor();
    await phone.getByText('Психологическая помощь').first().waitFor();
    await expectFaultless(phone, 'grant-phone');
    expect(await phone.getByText('Сотрудники').count()).toBe(0);
  });
});
