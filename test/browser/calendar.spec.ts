import type { Browser, Page } from 'playwright-core';
import { clerk } from '../support/clerk';
import { DESK, openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, stranger } from '../support/visitor';

describe('the calendar', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let sample: SampleCase;
  let code: string;
  let complaints: string[];

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    const lawyer = await signIn(server, 'lawyer');
    sample = await enterSampleCase(lawyer);
    const book = (startsAt: string, more: object = {}) => clerk(lawyer).create(`/api/cases/${sample.caseId}/hearings`, { proceedingId: sample.proceedingId, purpose: 'trial', startsAt, ...more });
    await book('2031-03-05T10:00:00+06:00', { courtroom: '4' });
    await book('2031-03-05T10:30:00+06:00', { clashIsMeant: true });
    await book('2031-03-07T15:00:00+06:00');
    await clerk(lawyer).create(`/api/cases/${sample.caseId}/deadlines`, { title: 'Answer to the prosecutor', dueOn: '2031-03-06' });
    const [past] = (await clerk(lawyer).read(`/api/cases/${sample.caseId}`)).hearings.filter(({ id }: { id: string }) => id === sample.hearingId);
    await clerk(lawyer).settle(past, { status: 'postponed', postponementReason: 'judge_absent', nextNotSet: true });
    ({ code } = await clerk(lawyer).read(`/api/cases/${sample.caseId}`));
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale: 'en-GB' }));
    await signInAt(page, server, 'lawyer', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const faultless = async (name: string) => {
    await expectFaultless(page, `calendar-${name}`);
    expect(await page.title()).not.toMatch(/Токтогулова|Отказ/);
  };

  it('shows the week with its clashes, and leads to the hearing', async () => {
    await page.getByRole('link', { name: 'Calendar' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Calendar' }).waitFor();
    await page.goto(`${server.url}/calendar?day=2031-03-05`);
    await page.getByText('Clash').nth(1).waitFor();
    expect(await page.getByText('Clash').count()).toBe(2);
    await faultless('week');
    expect(await page.getByRole('link', { name: `Deadline: ${code}` }).textContent()).toBe(`Deadline: ${code}`);
    await page.getByRole('link', { name: `15:00 ${code}` }).click();
    await page.getByRole('tab', { name: 'Hearings', selected: true }).waitFor();
    await page.goBack();
  });

  it('shows the month and the list, and keeps what is chosen in the address', async () => {
    await page.getByText('Month', { exact: true }).click();
    await page.getByRole('link', { name: `10:00 ${code}` }).waitFor();
    await page.getByRole('link', { name: `Deadline: ${code}` }).waitFor();
    await faultless('month');
    await page.getByText('List', { exact: true }).click();
    await page.getByRole('heading', { name: '5 March 2031, Wednesday' }).waitFor();
    await page.getByLabel('Person').selectOption({ label: 'The intern' });
    await page.getByText('No hearings or deadlines in this time').waitFor();
    expect(page.url()).toMatch(/view=list.*day=2031-03-05.*person=/);
    await page.reload();
    await page.getByText('No hearings or deadlines in this time').waitFor();
    await page.getByLabel('Person').selectOption('all');
    await page.getByRole('link', { name: `15:00 ${code}` }).waitFor();
    await page.keyboard.press('KeyJ');
    expect(await page.evaluate<string>('document.activeElement.textContent')).toContain('10:00');
  });

  it('is a list by day on a phone', async () => {
    await page.setViewportSize(PHONE);
    await page.goto(`${server.url}/calendar?day=2031-03-05`);
    await page.getByRole('heading', { name: '5 March 2031, Wednesday' }).waitFor();
    await faultless('phone');
  });

  it('makes a secret address, shown once, and revokes it', async () => {
    await page.getByRole('button', { name: 'In my calendar program' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Make an address' }).click();
    const address = await dialog.getByLabel('Secret address').inputValue();
    await faultless('feed');
    const path = new URL(address).pathname;
    expect((await stranger(server).get(path)).body).toContain(code);
    await dialog.getByRole('button', { name: 'I have it' }).click();
    await page.getByRole('button', { name: 'In my calendar program' }).click();
    await dialog.getByText(/^An address exists since/).waitFor();
    await dialog.getByRole('button', { name: 'Revoke the address' }).click();
    await dialog.getByText('There is no address yet.').waitFor();
    expect((await stranger(server).get(path)).status).toBe(404);
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  it('counts postponements for a director, who has no calendar', async () => {
    await page.setViewportSize(DESK);
    await signInAt(page, server, 'director', PASSWORD);
    expect(await page.getByRole('link', { name: 'Calendar' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Postponements' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Postponements' }).waitFor();
    await page.getByLabel('From').fill('2026-01-01');
    await page.getByRole('rowheader', { name: 'Judge absent' }).waitFor();
    await faultless('postponements');
    await page.setViewportSize(PHONE);
    await faultless('postponements-phone');
  });

  it('makes the browser complain about nothing', () => expect(complaints).toEqual([]));
});
