import type { Browser, Page } from 'playwright-core';
import { openPage, PHONE, picture, signInAt, startBrowser } from '../support/browser';
import { clerk } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, type Organisation, PASSWORD } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

/** A lawyer comes from court with a judgment: from the goal over the award to what is still owed, on a phone. */
describe('redress in the browser', () => {
  let server: TestServer;
  let people: Organisation;
  let browser: Browser;
  let page: Page;
  let sample: SampleCase;
  let does: ReturnType<typeof clerk>;
  let complaints: string[];

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    does = clerk(await signIn(server, 'lawyer'));
    sample = await enterSampleCase(await signIn(server, 'lawyer'));
    await does.create(`/api/cases/${sample.caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    const event = await does.create(`/api/cases/${sample.caseId}/events`, { happenedOn: '2023-01', placeKind: 'home' });
    for (const kind of ['torture', 'search']) await does.create(`/api/events/${event.id}/acts`, { victimId: sample.clientId, kind });
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale: 'en-GB', viewport: PHONE }));
    await signInAt(page, server, 'lawyer', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const dialog = () => page.getByRole('dialog');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  const field = (label: string) => dialog().getByLabel(label, { exact: false });
  const save = async (button = 'Save') => {
    await dialog().getByRole('button', { name: button, exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
  };
  const redress = () => does.read(`/api/cases/${sample.caseId}/redress`);

  it('states a goal, enters a claim, records the award, books a payment and plans the next step', async () => {
    await page.goto(`${server.url}/cases/${sample.caseId}?tab=redress`);
    await page.getByText('No claims', { exact: true }).waitFor();
    await press('State a goal');
    await field('Goal').selectOption({ label: 'Compensation' });
    await field('Since when').fill('2023');
    await save();
    await page.getByText('Compensation: Pursued').waitFor();
    await page.getByText('No compensation has been claimed.').waitFor();
    await press('Add a claim');
    await field('Sum claimed').fill('1 000 000,50');
    await dialog().getByText(/^Torture/).click();
    await field('When filed').fill('05.2023');
    await expectFaultless(page, 'redress-claim-phone', false);
    await save();
    const card = page.getByRole('article', { name: 'Compensation · Moral damage' });
    await card.getByText(/^For: Torture/).waitFor();
    await card.getByRole('button', { name: 'Record a decision' }).click();
    await field('Sum awarded').fill('300000');
    await field('When decided').fill('01.02.2024');
    await save();
    await card.getByText('outstanding 300 000 KGS').waitFor();
    await card.getByRole('button', { name: 'Book a payment' }).click();
    await field('Sum paid, KGS').fill('300000,01');
    await dialog().getByRole('button', { name: 'Save', exact: true }).click();
    await dialog().getByText('Payments together would exceed what was awarded on that day.').waitFor();
    await field('Sum paid, KGS').fill('100000');
    await field('Bank and account').fill('Bank, 123');
    await save();
    await card.getByText('outstanding 200 000 KGS').waitFor();
    await card.getByRole('button', { name: 'Step of enforcement' }).click();
    await field('By when').fill('2031-05-01');
    await save();
    await card.getByText(/1 May 2031/).waitFor();
    expect((await redress()).claims[0]).toMatchObject({ sought: '1000000.50', filedOn: '2023-05', standing: { paid: '100000.00', outstanding: '200000.00' } });
    await expectFaultless(page, 'redress-phone');
  });

  it('shows where money went when asked, and never to an intern', async () => {
    await page.getByRole('button', { name: 'Account of the payment of 100 000 KGS' }).click();
    await page.getByText('Bank, 123').waitFor();
    const { page: of } = await openPage(browser, { locale: 'en-GB' });
    await signInAt(of, server, 'intern', PASSWORD, `/cases/${sample.caseId}?tab=redress`);
    await of.getByText('outstanding 200 000 KGS').waitFor();
    expect(await of.getByRole('button', { name: /Account/ }).count()).toBe(0);
    expect(await of.getByRole('button', { name: 'Add a claim' }).count()).toBe(0);
    await expectFaultless(of, 'redress-desk-intern');
    await of.close();
  });

  it('books what went back, so that it is outstanding again', async () => {
    await page.getByRole('button', { name: 'Money went back: 100 000 KGS' }).click();
    await field('Sum that went back, KGS').fill('40000');
    await field('Why').fill('Bounced');
    await save();
    await page.getByText('outstanding 240 000 KGS').waitFor();
    await page.getByText(/^went back: .* · Bounced$/).waitFor();
    await page.getByRole('button', { name: 'Entered by mistake: went back: 40 000 KGS' }).click();
    await field('Reason').fill('Twice');
    await save('Void the repayment');
    await page.getByText('outstanding 200 000 KGS').waitFor();
  });

  it('takes back a payment with a reason, and it stays to be seen', async () => {
    await page.getByRole('button', { name: 'Entered by mistake: 100 000 KGS' }).click();
    await field('Reason').fill('Another client');
    await save('Void the payment');
    await page.getByText('outstanding 300 000 KGS').waitFor();
    await page.getByText(/Another client/).waitFor();
  });

  it('compares what courts award', async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.getByRole('link', { name: 'What courts award: comparable claims' }).click();
    await page.getByRole('heading', { name: 'Comparable claims' }).waitFor();
    await page.getByRole('table').getByText('300 000 KGS').waitFor();
    await expectFaultless(page, 'redress-comparables');
    await page.goto(`${server.url}/cases/${sample.caseId}?tab=redress`);
    await page.getByText('outstanding 300 000 KGS').waitFor();
    await picture(page, 'redress-desk');
    expect(complaints).toEqual([]);
  });
});
