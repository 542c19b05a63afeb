import type { Browser, Page } from 'playwright-core';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

/** A lawyer asks for advice without names, and lets the colleague who answers into the case for a time. */
describe('a lawyer and the advice of colleagues', () => {
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
    ({ page, complaints } = await openPage(browser, { locale: 'en-GB' }));
    await signInAt(page, server, 'lawyer', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const faultless = (on: Page, name: string) => expectFaultless(on, `consult-${name}`);

  it('is warned of a client’s name before the question is sent', async () => {
    await page.goto(`${server.url}/cases/${sample.caseId}?tab=team`);
    await page.getByRole('link', { name: 'Ask colleagues' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ask colleagues' }).waitFor();
    await page.getByLabel('Topic').selectOption('appeal');
    await page.getByLabel('Question').fill('What can be done for Токтогуловой?');
    await page.getByText('These look like names from your cases: Токтогуловой').waitFor();
    await faultless(page, 'names');
    await page.getByRole('button', { name: 'Send the question' }).click();
    await page.getByText(/holds the name of a client of yours/).waitFor();
    await page.getByLabel('Question').fill('Can a refusal be appealed before the examination?');
    await page.getByText('These look like names').waitFor({ state: 'detached' });
  });

  it('asks a chosen colleague, who answers', async () => {
    await page.getByLabel('Whom to ask').selectOption('colleagues');
    await page.getByLabel('The otherLawyer').check();
    await faultless(page, 'asking');
    await page.getByRole('button', { name: 'Send the question' }).click();
    await page.getByText('No answers yet').waitFor();
    await faultless(page, 'asked');
    const other = await signIn(server, 'otherlawyer');
    const { items } = (await other.get('/api/consults')).body;
    expect((await other.post(`/api/consults/${items[0].id}/answers`, { text: 'Yes, to the investigating judge.' })).status).toBe(201);
    await page.reload();
    await page.getByText('Yes, to the investigating judge.').waitFor();
  });

  it('lets the colleague into the case until a day', async () => {
    const other = await signIn(server, 'otherlawyer');
    expect((await other.get(`/api/cases/${sample.caseId}`)).status).toBe(404);
    await page.getByRole('button', { name: 'Let into the case' }).click();
    await faultless(page, 'grant');
    await page.getByRole('dialog').getByRole('button', { name: 'Let into the case' }).click();
    await page.getByText(/The otherLawyer reads the case until/).waitFor();
    expect((await other.get(`/api/cases/${sample.caseId}`)).status).toBe(200);
  });

  it('finds the precedent by its topic and its words, the words not in the address', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Advice' }).click();
    await page.getByRole('link', { name: /Can a refusal be appealed/ }).waitFor();
    await page.getByLabel('Words of the question').fill('nowhere');
    await page.getByText('There are no such questions').waitFor();
    await page.getByLabel('Words of the question').fill('REFUSAL');
    await page.getByLabel('Topic').selectOption('appeal');
    await page.getByRole('link', { name: /Can a refusal be appealed/ }).waitFor();
    expect(page.url()).toMatch(/consults\?topic=appeal$/);
    await faultless(page, 'list');
  });

  it.each(['ky-KG', 'ru-RU'])('works on a phone in %s', async locale => {
    const phone = await openPage(browser, { locale, viewport: PHONE, colorScheme: locale === 'ky-KG' ? 'dark' : 'light' });
    await signInAt(phone.page, server, 'otherlawyer', PASSWORD);
    const { items } = (await (await signIn(server, 'otherlawyer')).get('/api/consults')).body;
    for (const path of ['/consults', '/consults/new', `/consults/${items[0].id}`]) {
      await phone.page.goto(server.url + path);
      await phone.page.waitForSelector('#content h1');
      await phone.page.waitForLoadState('networkidle');
      await faultless(phone.page, `phone-${locale.slice(0, 2)}${path.replaceAll('/', '-').replace(/[0-9a-f]{8}-.*/, 'one')}`);
    }
    expect(phone.complaints).toEqual([]);
  });

  it('makes the browser complain about nothing', () => {
    expect(complaints).toEqual([]);
  });
});
