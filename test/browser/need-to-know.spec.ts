import type { Browser, Page } from 'playwright-core';
import { clerk } from '../support/clerk';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

const WORDS = 'Рассказала о задержании';

describe('who sees a case', () => {
  let server: TestServer;
  let browser: Browser;
  let lawyer: Visitor;
  let sample: SampleCase;
  let code: string;
  const complaints: string[][] = [];

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    sample = await enterSampleCase(lawyer);
    ({ code } = await clerk(lawyer).read(`/api/cases/${sample.caseId}`));
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** The contexts of this browser share their cookies: whoever signed in last is whom all its pages belong to. */
  const at = async (login: string, surroundings: Parameters<typeof openPage>[1] = {}) => {
    const opened = await openPage(browser, { locale: 'en-GB', ...surroundings });
    complaints.push(opened.complaints);
    await signInAt(opened.page, server, login, PASSWORD);
    return opened.page;
  };
  const faultless = async (page: Page, name: string) => {
    await expectFaultless(page, name);
    expect(await page.title()).not.toMatch(/Токтогулова|Отказ/);
  };

  describe('in an emergency', () => {
    let page: Page;
    beforeAll(async () => {
      page = await at('farlawyer');
    });

    it('a lawyer who types the code of a case that is closed to him is offered to open it, with a reason', async () => {
      await page.keyboard.press('Control+KeyK');
      await page.getByRole('dialog', { name: 'Search' }).getByRole('textbox').fill(code.toLowerCase());
      await page.getByRole('button', { name: `Emergency access: ${code}` }).click();
      const dialog = page.getByRole('dialog', { name: 'Emergency access' });
      await dialog.getByLabel('Why it is needed now').fill('now');
      await dialog.getByRole('button', { name: 'Open the case for four hours' }).click();
      await dialog.getByText('Write the reason in a few words at least.').waitFor();
      await faultless(page, 'emergency-dialog');
      await dialog.getByLabel('Why it is needed now').fill('She is being questioned without a lawyer');
      await page.keyboard.press('Control+Enter');
      await page.getByText(WORDS).waitFor();
    });

    it('he reads the case under a banner that says until when, and is offered no change', async () => {
      await page.getByText(/Emergency access until \d\d:\d\d, to read only/).waitFor();
      await page.getByText(/(239|240) minutes left/).waitFor();
      expect(await page.getByLabel('What happened').count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Change title and summary' }).count()).toBe(0);
      await faultless(page, 'emergency-case');
    });

    it('the lead is told by a bell, sees who looks and why, and ends it', async () => {
      const of = await at('lawyer');
      await of.getByRole('link', { name: 'Notifications: 1 new' }).click();
      await of.getByText(`${code}: the case was opened in an emergency`).waitFor();
      await faultless(of, 'notifications');
      await of.getByText(`${code}: the case was opened in an emergency`).click();
      await of.getByText('She is being questioned without a lawyer').waitFor();
      await of.getByText(/emergency access · until \d\d:\d\d/).waitFor();
      await of.getByRole('link', { name: 'Notifications', exact: true }).waitFor();
      await faultless(of, 'case-access');
      await of.getByRole('button', { name: 'End now' }).click();
      await of.getByText(/ended by The lawyer/).waitFor();
      await signInAt(page, server, 'farlawyer', PASSWORD, `/cases/${sample.caseId}`);
      await page.getByText('There is no such page').waitFor();
      expect(await page.getByText(WORDS).count()).toBe(0);
    });

    it('a director opens one from his menu on the phone, ends it himself, and has all of them in a list', async () => {
      const of = await at('director', { viewport: PHONE });
      await of.getByRole('button', { name: 'My account' }).click();
      await of.getByRole('menuitem', { name: 'Emergency access', exact: true }).click();
      const dialog = of.getByRole('dialog', { name: 'Emergency access' });
      await dialog.getByLabel('Code of the case').fill('OSH-1999-D0001');
      await dialog.getByLabel('Why it is needed now').fill('Her lawyer was arrested an hour ago');
      await dialog.getByRole('button', { name: 'Open the case for four hours' }).click();
      await dialog.getByText('Not found').waitFor();
      await dialog.getByLabel('Code of the case').fill(code);
      await dialog.getByRole('button', { name: 'Open the case for four hours' }).click();
      await of.getByText(WORDS).waitFor();
      await faultless(of, 'emergency-case-phone');
      await of.getByRole('button', { name: 'End now' }).click();
      await of.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
      await of.goto(`${server.url}/emergencies`);
      await of.getByText('Her lawyer was arrested an hour ago').waitFor();
      await of.getByText('She is being questioned without a lawyer').waitFor();
      await faultless(of, 'emergencies-phone');
      await of.goto(`${server.url}/cases/${sample.caseId}`);
      await of.getByText('There is no such page').waitFor();
    });

    it('a page that is open when the time is over closes by itself', async () => {
      await clerk(await signIn(server, 'farlawyer')).create('/api/emergency-accesses', { caseCode: code, reason: 'She is still being questioned' });
      await withClient(server.database.ownerUrl, db =>
        db.query(`update emergency_accesses set created_at = now() - interval '4 hours' + interval '10 seconds', until = now() + interval '10 seconds' where ended_at is null`),
      );
      await signInAt(page, server, 'farlawyer', PASSWORD, `/cases/${sample.caseId}`);
      await page.getByText(WORDS).waitFor();
      await page.getByText('There is no such page').waitFor({ timeout: 30_000 });
      expect(await page.getByText(WORDS).count()).toBe(0);
    });
  });

  it('the lead walls a colleague off, lifts that, and restricts the case to its team', async () => {
    const page = await at('lawyer');
    const supervisor = await signIn(server, 'supervisor');
    const seen = async () => (await supervisor.get(`/api/cases/${sample.caseId}`)).status;
    await page.goto(`${server.url}/cases/${sample.caseId}?tab=access`);
    await page.getByRole('button', { name: 'Wall somebody off' }).click();
    const dialog = page.getByRole('dialog', { name: 'Wall somebody off' });
    await dialog.getByLabel('Who must not see the case').click();
    await page.getByRole('option', { name: /The supervisor/ }).click();
    await dialog.getByLabel('Reason').fill('He has defended the accused');
    await faultless(page, 'wall');
    await dialog.getByRole('button', { name: 'Wall somebody off' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('He has defended the accused').waitFor();
    expect(await seen()).toBe(404);

    await page.getByRole('button', { name: 'Lift', exact: true }).click();
    const lifting = page.getByRole('dialog', { name: 'Lift the wall' });
    await lifting.getByLabel('Reason').fill('That trial is over');
    await lifting.getByRole('button', { name: 'Lift', exact: true }).click();
    await lifting.waitFor({ state: 'detached' });
    await page.getByText('That trial is over').waitFor();
    expect(await seen()).toBe(200);

    await page.getByRole('switch', { name: 'For the team only' }).click({ force: true });
    await page.getByText(/Only the team sees the case/).waitFor();
    expect(await seen()).toBe(404);
    await faultless(page, 'case-access-restricted');
  });

  it('makes the browser complain about nothing', () => {
    expect(complaints.flat()).toEqual([]);
  });
});
