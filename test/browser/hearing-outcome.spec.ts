import type { Browser, Locator, Page } from 'playwright-core';
import { clerk } from '../support/clerk';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, type Organisation, PASSWORD } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

/** A lawyer in the corridor: what he touches, from Today until it is stored. */
describe('the outcome of a hearing on a phone', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let people: Organisation;
  let lawyer: Visitor;
  let complaints: string[];
  let taps = 0;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale: 'en-GB', viewport: PHONE }));
    await signInAt(page, server, 'lawyer', PASSWORD);
  });
  beforeEach(() => {
    taps = 0;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const tap = async (what: Locator) => {
    taps += 1;
    await what.click();
  };
  const faultless = (name: string) => expectFaultless(page, `phone-outcome-${name}`);
  /** A case with one hearing that waits for its outcome, and Today. */
  const waiting = async () => {
    const sample = await enterSampleCase(lawyer);
    await clerk(lawyer).create(`/api/cases/${sample.caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    await page.goto(server.url);
    const link = page.getByRole('link', { name: 'Write the outcome' });
    await link.first().waitFor();
    return { sample, link, dialog: page.getByRole('dialog'), stored: async () => (await clerk(lawyer).read(`/api/cases/${sample.caseId}`)).hearings };
  };
  const save = async (dialog: Locator) => {
    await tap(dialog.getByRole('button', { name: 'Save the outcome' }));
    await dialog.waitFor({ state: 'detached' });
  };

  it('held takes four touches, an intern who came among them, and what is to be done is typed', async () => {
    const { sample, link, dialog, stored } = await waiting();
    await tap(link);
    await tap(dialog.getByText('Continues', { exact: true }));
    await tap(dialog.getByText('The intern'));
    await dialog.getByLabel('What to do').fill('Ask for the minutes');
    await faultless('held');
    await save(dialog);
    expect(taps).toBeLessThanOrEqual(5);
    const [hearing] = await stored();
    expect(hearing).toMatchObject({ status: 'held', outcome: 'continued' });
    expect(hearing.attendances.map(({ userId, role }: { userId: string; role: string }) => [userId, role])).toEqual(
      expect.arrayContaining([[people.lawyer.id, 'counsel'], [people.intern.id, 'intern']]));
    expect((await clerk(lawyer).read(`/api/cases/${sample.caseId}`)).tasks).toMatchObject([{ text: 'Ask for the minutes', assigneeId: people.lawyer.id }]);
  });

  it('postponed, with its reason and the next date, takes five', async () => {
    const { link, dialog, stored } = await waiting();
    await tap(link);
    await tap(dialog.getByText('Postponed', { exact: true }));
    await tap(dialog.getByText('Judge absent', { exact: true }));
    await tap(dialog.getByRole('button', { name: /^In 2 weeks/ }));
    await faultless('postponed');
    await save(dialog);
    expect(taps).toBe(5);
    const hearings = await stored();
    expect(hearings.map(({ status }: { status: string }) => status)).toEqual(['scheduled', 'postponed']);
    expect(hearings[0].startsAt).toMatch(/T10:30:00\+06:00/);
  });

  it('cancelled takes three', async () => {
    const { link, dialog, stored } = await waiting();
    await tap(link);
    await tap(dialog.getByText('Cancelled', { exact: true }));
    await save(dialog);
    expect(taps).toBe(3);
    expect((await stored())[0].status).toBe('cancelled');
  });

  it('asks before it books a next date at which somebody is busy', async () => {
    const { link, dialog, stored } = await waiting();
    await link.click();
    await dialog.getByText('Continues', { exact: true }).click();
    await dialog.getByRole('button', { name: /^In 2 weeks/ }).click();
    await dialog.getByRole('button', { name: 'Save the outcome' }).click();
    await dialog.getByText(/^The lawyer is at another hearing: /).waitFor();
    await faultless('clash');
    await dialog.getByLabel('I know, it is meant').click();
    await save(dialog);
    expect((await stored()).map(({ status }: { status: string }) => status)).toEqual(['scheduled', 'held']);
  });

  it('a hearing to come is moved where it stands', async () => {
    await page.getByRole('button', { name: 'Move', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Day/).fill('2031-03-05');
    await dialog.getByLabel('Courtroom').fill('12');
    await faultless('move');
    await dialog.getByRole('button', { name: 'Move the hearing' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('5 March 2031').first().waitFor();
  });

  it('makes the browser complain about nothing', () => expect(complaints).toEqual([]));
});
