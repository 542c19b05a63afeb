import type { Browser, Page } from 'playwright-core';
import { openPage, PHONE, signInOnPage, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

/** A lawyer in the corridor of a court, in each language. */
describe.each([
  { locale: 'ky-KG', today: 'Бүгүн', write: 'Жыйынтыгын жазуу', postponed: 'Кийинкиге калтырылды', reason: 'Иштин материалдары келген жок', notSet: 'Күнү азырынча дайындала элек', save: 'Жыйынтыкты сактоо' },
  { locale: 'ru-RU', today: 'Сегодня', write: 'Записать исход', postponed: 'Отложено', reason: 'Материалы дела не поступили', notSet: 'Дата пока не назначена', save: 'Сохранить исход' },
  { locale: 'en-GB', today: 'Today', write: 'Write the outcome', postponed: 'Postponed', reason: 'Case file not received', notSet: 'The date is not set yet', save: 'Save the outcome' },
])('the outcome of a hearing on a phone in $locale', ({ locale, ...words }) => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let sample: SampleCase;
  let complaints: string[];

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    sample = await enterSampleCase(await signIn(server, 'lawyer'));
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale, viewport: PHONE, colorScheme: locale === 'en-GB' ? 'dark' : 'light' }));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const faultless = (name: string) => expectFaultless(page, `phone-${locale.slice(0, 2)}-${name}`);

  it('signs in, in the language of the device', async () => {
    await page.goto(`${server.url}/sign-in`);
    await faultless('sign-in');
    await signInOnPage(page, server, 'lawyer', PASSWORD);
    await page.getByRole('heading', { level: 1, name: words.today }).waitFor();
    await page.getByRole('link', { name: words.write }).waitFor();
    await faultless('today');
  });

  it('finishes the hearing from Today', async () => {
    await page.getByRole('link', { name: words.write }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(words.postponed, { exact: true }).click();
    await dialog.getByText(words.reason, { exact: true }).click();
    await dialog.getByText(words.notSet).click();
    await faultless('outcome');
    await dialog.getByRole('button', { name: words.save }).click();
    await dialog.waitFor({ state: 'detached' });
    const stored = await (await signIn(server, 'lawyer')).get(`/api/cases/${sample.caseId}`);
    expect(stored.body.hearings[0]).toMatchObject({ status: 'postponed', postponementReason: 'case_file_not_received', nextNotSet: true });
    await faultless('case');
  });

  it('makes the browser complain about nothing', () => {
    expect(complaints).toEqual([]);
  });
});
