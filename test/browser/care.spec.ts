import type { Browser, Page } from 'playwright-core';
import { at, inDays } from '../../apps/api/src/demo/matter';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { clerk } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

/** A day of the specialist who cares for clients, and the board of transport on his phone. */
describe('a specialist', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let client: string;
  let caseId: string;

  beforeAll(async () => {
    server = await startTestServer();
    const people = await foundOrganisation(server);
    const lawyer = await signIn(server, 'lawyer');
    ({ clientId: client, caseId } = await enterSampleCase(lawyer));
    await clerk(lawyer).create(`/api/clients/${client}/assignments`, { userId: people.specialist.id, role: 'care' });
    const specialist = clerk(await signIn(server, 'specialist'));
    await specialist.create(`/api/clients/${client}/services`, { type: 'psychological', dueOn: inDays(-1) });
    await specialist.create(`/api/clients/${client}/services`, { type: 'transport', trip: { leavesAt: at(1, '09:00'), fromPlace: 'Home', toPlace: 'Court', driverName: 'Bakyt' } });
    browser = await startBrowser();
    ({ page } = await openPage(browser, { locale: 'en-GB' }));
    await signInAt(page, server, 'specialist', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('sees what waits, goes to the care of the client, and says what became of a session', async () => {
    await page.getByText('Service without an outcome: Psychological care').waitFor();
    await page.getByText('Trip not confirmed: Transport').waitFor();
    await expectFaultless(page, 'care-today');
    await page.getByRole('link', { name: 'My clients' }).first().click();
    await page.getByText('1 without an outcome').waitFor();
    await expectFaultless(page, 'care-my-clients');
    await page.getByRole('link', { name: /Токтогулова/ }).click();
    await page.getByRole('button', { name: 'Outcome: Psychological care' }).click();
    expect(await page.getByRole('dialog').getByLabel('When').inputValue()).toBe(inDays(-1).split('-').reverse().join('.'));
    await page.getByRole('dialog').getByLabel('Amount').fill('1 200,50');
    await expectFaultless(page, 'care-outcome');
    await page.getByRole('dialog').getByRole('button', { name: 'Save the outcome' }).click();
    await page.getByText('1\u00a0200.50\u00a0KGS').first().waitFor();
  });

  it('takes a wrong cost and a wrong outcome back, and both stay to be seen', async () => {
    await page.getByRole('button', { name: /^Void: 1.200/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Void the cost' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Wrong amount').waitFor();
    await page.getByRole('button', { name: 'Take back the outcome: Psychological care' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take the outcome back' }).click();
    await page.getByRole('button', { name: 'Outcome: Psychological care' }).waitFor();
    await page.getByRole('button', { name: 'Change: Psychological care' }).click();
    await page.getByRole('dialog').getByLabel('Quantity').fill('2');
    await page.getByRole('dialog').getByLabel('Unit').selectOption('hour');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByText(/2 × hour/).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('begins a plan with its goals, and plans a service', async () => {
    await page.getByRole('button', { name: 'Begin a plan' }).click();
    await page.getByRole('dialog').getByLabel('Goals').fill('Sleep without medicine\nWalk to court alone');
    await page.getByRole('dialog').getByRole('button', { name: 'Begin a plan' }).click();
    await page.getByText('Walk to court alone').waitFor();
    await page.getByRole('button', { name: 'Change: Walk to court alone' }).click();
    await page.getByRole('dialog').getByLabel('Goal').fill('Walk to the market alone');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByText('Walk to the market alone').waitFor();
    await page.getByRole('button', { name: 'Plan a service' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Type of service').selectOption('social');
    await dialog.getByLabel('Day', { exact: true }).fill('07.01.2030');
    await dialog.getByLabel('Time').fill('10:00');
    await dialog.getByLabel('Repeats').selectOption('week');
    await dialog.getByLabel('Until').fill('04.02.2030');
    await dialog.getByText('5 services').waitFor();
    await dialog.getByLabel('Goal of the plan').selectOption({ label: 'Walk to the market alone' });
    await expectFaultless(page, 'care-plan-service');
    await dialog.getByRole('button', { name: 'Plan a service' }).click();
    await page.getByRole('button', { name: 'Outcome: Social support' }).waitFor();
    await page.getByText(/7 January 2030, 10:00 · Walk to the market alone/).waitFor();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Show 4 later ones' }).click();
    await page.getByRole('button', { name: 'Stop from 14 January 2030, 10:00: Social support' }).click();
    await dialog.getByRole('button', { name: 'Stop from a day on' }).click();
    await page.getByRole('button', { name: /^Stop from 14/ }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Stop from 7/ }).waitFor();
    await expectFaultless(page, 'care-page');
  });

  it('confirms the trip of tomorrow on the phone', async () => {
    await page.setViewportSize(PHONE);
    await page.goto(`${server.url}/transport`);
    await page.getByText('Not confirmed').waitFor();
    await expectFaultless(page, 'care-board-phone');
    await page.getByRole('button', { name: /^Confirm: OSH/ }).click();
    await page.getByRole('heading', { name: 'Confirmed', exact: true }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it('shares the board with the lawyer, who finds it in the menu', async () => {
    await page.context().close();
    ({ page } = await openPage(browser, { locale: 'en-GB' }));
    await signInAt(page, server, 'lawyer', PASSWORD);
    await page.getByRole('button', { name: 'My account' }).click();
    await page.getByRole('menuitem', { name: 'Transport' }).click();
    await page.getByRole('heading', { name: 'Confirmed', exact: true }).waitFor();
  });

  it('is who the lawyer tells from a hearing that somebody has to be brought', async () => {
    await page.goto(`${server.url}/cases/${caseId}?tab=hearings`);
    await page.getByRole('button', { name: 'Bring', exact: true }).click();
    await page.getByRole('dialog').getByLabel('From where').fill('Home');
    await page.getByRole('dialog').getByLabel('Where to').fill('Court');
    await expectFaultless(page, 'care-bring');
    await page.getByRole('dialog').getByRole('button', { name: 'Bring somebody to the hearing' }).click();
    await page.getByText('to be confirmed').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expectFaultless(page, 'care-brought');
  });
});
