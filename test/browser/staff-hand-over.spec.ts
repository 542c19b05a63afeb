import type { Browser, Page } from 'playwright-core';
import { inDays } from '../../apps/api/src/demo/matter';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { clerk } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

/** A lawyer leaves; his supervisor sees what he has open and passes it on. */
describe('a supervisor and the cases of a leaver', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let people: Organisation;
  let sample: SampleCase;
  let complaints: string[];

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    const lawyer = await signIn(server, 'lawyer');
    sample = await enterSampleCase(lawyer);
    const second = await clerk(lawyer).create('/api/cases', { clientId: sample.clientId, kind: 'compensation', openedOn: '2026', title: 'Иск о компенсации' });
    await clerk(lawyer).create(`/api/cases/${second.id}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
    await withClient(server.database.ownerUrl, async db => {
      await db.query('update assignments set starts_on = current_date - 100');
      await db.query('update users set employed_to = current_date + 20 where id = $1', [people.lawyer.id]);
    });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const faultless = (on: Page, name: string) => expectFaultless(on, `hand-over-${name}`);

  it('tells a director of the cases that will have no lead, by their headers', async () => {
    const director = await openPage(browser, { locale: 'en-GB' });
    await signInAt(director.page, server, 'director', PASSWORD);
    await director.page.getByRole('heading', { name: 'Cases without a lead' }).waitFor();
    await director.page.getByText(/The lawyer leads until/).nth(1).waitFor();
    expect(await director.page.getByText(/The lawyer leads until/).count()).toBe(2);
    expect(await director.page.getByText('Иск о компенсации').count()).toBe(0);
    await faultless(director.page, 'director');
  });

  it('shows his people with their open cases and who leaves', async () => {
    // opened now, for a page behind another one draws nothing
    ({ page, complaints } = await openPage(browser, { locale: 'en-GB' }));
    await signInAt(page, server, 'supervisor', PASSWORD);
    await page.getByRole('navigation').getByRole('link', { name: 'My people' }).click();
    await page.getByRole('heading', { level: 2, name: 'The lawyer' }).waitFor();
    await page.getByText('2 open cases').waitFor();
    await page.getByText(/last day:/).waitFor();
    await page.getByRole('link', { name: 'Отказ в возбуждении дела' }).waitFor();
    await faultless(page, 'my-people');
  });

  it('shows what would pass and what stands in the way, before anything is done', async () => {
    await page.getByRole('link', { name: 'Hand over the cases of The lawyer' }).click();
    await page.getByText('0 of 2 ready').waitFor();
    await page.getByRole('combobox', { name: 'To whom' }).click();
    await page.getByRole('option', { name: 'The intern · intern' }).click();
    await page.getByText(/is no lawyer or supervisor here/).first().waitFor();
    await faultless(page, 'obstacles');
    await page.getByRole('combobox', { name: 'To whom' }).click();
    await page.getByRole('option', { name: 'The otherLawyer · lawyer' }).click();
    await page.getByText('2 of 2 ready').waitFor();
    expect((await (await signIn(server, 'otherlawyer')).get(`/api/cases/${sample.caseId}`)).status).toBe(404);
  });

  it('passes the cases in one act, and those who go on read the note', async () => {
    await page.getByLabel('From which day').fill(inDays(0));
    await page.getByText('2 of 2 ready').waitFor();
    await page.getByLabel('A note for those who take over').fill('The mother is called before each hearing');
    await page.getByRole('button', { name: 'Hand over', exact: true }).click();
    await page.getByText('2 cases handed over').waitFor();
    await page.getByRole('heading', { level: 2, name: 'The otherLawyer' }).waitFor();
    const taker = await openPage(browser, { locale: 'en-GB' });
    await signInAt(taker.page, server, 'otherlawyer', PASSWORD, `/cases/${sample.caseId}?tab=team`);
    await taker.page.getByText('The mother is called before each hearing').waitFor();
    await faultless(taker.page, 'team');
    expect((await (await signIn(server, 'lawyer')).get(`/api/cases/${sample.caseId}`)).status).toBe(404);
  });

  it.each(['ky-KG', 'ru-RU'])('works on a phone in %s', async locale => {
    const phone = await openPage(browser, { locale, viewport: PHONE, colorScheme: locale === 'ky-KG' ? 'dark' : 'light' });
    await signInAt(phone.page, server, 'supervisor', PASSWORD);
    for (const path of ['/my-people', `/my-people/${people.otherLawyer.id}/hand-over`]) {
      await phone.page.goto(server.url + path);
      await phone.page.waitForSelector('#content h1');
      await phone.page.waitForLoadState('networkidle');
      await faultless(phone.page, `phone-${locale.slice(0, 2)}${path.includes('hand') ? '-form' : ''}`);
    }
    expect(phone.complaints).toEqual([]);
  });

  it('makes the browser complain about nothing', () => {
    expect(complaints).toEqual([]);
  });
});
