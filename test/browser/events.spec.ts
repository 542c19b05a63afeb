import type { Browser } from 'playwright-core';
import { clerk } from '../support/clerk';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

describe('what happened, on the screen', () => {
  let server: TestServer;
  let browser: Browser;
  let sample: SampleCase;

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    sample = await enterSampleCase(await signIn(server, 'lawyer'));
    await clerk(await signIn(server, 'lawyer')).create(`/api/clients/${sample.clientId}/consents`, { purpose: 'forensic_examination', giver: 'client', givenOn: '2026-02-12', means: 'signed_form' });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('is entered from the event to the injury on the body, by keyboard where there is a drawing, and to the report', async () => {
    const { page, complaints } = await openPage(browser, { locale: 'en-GB' });
    await signInAt(page, server, 'lawyer', PASSWORD, `/cases/${sample.caseId}?tab=events`);
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Enter an event' }).click();
    await dialog.getByLabel('When it happened').fill('08.02.2026');
    await dialog.getByLabel('What happened').fill('Beaten for a confession');
    await dialog.getByRole('button', { name: 'Enter an event' }).click();
    await page.getByText('Beaten for a confession').waitFor();
    await page.getByText(/Days since the event/).waitFor();

    await page.getByRole('button', { name: 'Add an act' }).click();
    await dialog.getByText('Blows, blunt trauma').click();
    await dialog.getByText('Confession', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Add an act' }).click();
    await page.getByRole('heading', { name: 'Torture' }).waitFor();

    await page.getByRole('button', { name: 'Add an injury' }).click();
    const upper = dialog.getByRole('button', { name: 'Upper back' });
    await upper.focus();
    await page.keyboard.press('Space');
    expect(await upper.getAttribute('aria-pressed')).toBe('true');
    await dialog.getByRole('button', { name: 'Left thigh, front' }).click();
    await expectFaultless(page, 'events-body-map', false);
    await dialog.getByRole('button', { name: 'Add an injury' }).click();
    await page.getByText('Bruise · Upper back; Left thigh, front').waitFor();

    await page.getByRole('button', { name: 'Request an examination' }).click();
    await dialog.getByText('Physical', { exact: true }).click();
    await dialog.getByLabel('When it was requested').fill('11.02.2026');
    await dialog.getByRole('button', { name: 'Request an examination' }).click();
    await page.getByRole('button', { name: 'Enter the report' }).click();
    await dialog.getByLabel('When it was done').fill('15.02.2026');
    await dialog.getByText('Highly consistent', { exact: true }).first().click();
    await dialog.getByRole('button', { name: 'Enter the report' }).click();
    await dialog.getByText(/No examination without consent/).waitFor();
    await dialog.getByLabel('Ground').selectOption('consent');
    await dialog.getByLabel('Day of the consent or order').fill('12.02.2026');
    await dialog.getByRole('button', { name: 'Enter the report' }).click();
    await page.getByText('Done: 15 February 2026').waitFor();
    await expectFaultless(page, 'events-case');
    expect(complaints).toEqual([]);
  });

  it('is what a charge speaks of, and who is charged is one of those who did it; the event says so', async () => {
    const does = clerk(await signIn(server, 'lawyer'));
    await does.create(`/api/cases/${sample.caseId}/perpetrators`, { kind: 'person', service: 'internal_affairs', rank: 'major', name: { family: 'Асанов', given: 'Эрлан' } });
    const { page, complaints } = await openPage(browser, { locale: 'en-GB' });
    await signInAt(page, server, 'lawyer', PASSWORD);
    await page.goto(`${server.url}/cases/${sample.caseId}?tab=proceedings`);
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'New charge' }).click();
    await dialog.getByLabel('Article').fill('137');
    await dialog.getByLabel('Code', { exact: true }).selectOption('KG-CC-2021');
    await dialog.getByLabel('Which event').selectOption({ label: '8 February 2026 · Police station' });
    await dialog.getByRole('button', { name: 'New charge' }).click();
    await page.getByText('About the event: 8 February 2026').waitFor();
    await page.getByRole('button', { name: 'Event and perpetrator' }).click();
    await dialog.getByLabel('Against which perpetrator').selectOption({ label: 'Major, Асанов Эрлан' });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Against: Major, Асанов Эрлан').waitFor();
    await page.getByRole('link', { name: '8 February 2026 · Police station' }).click();
    await page.getByText(/Charged: .*137.* · Major, Асанов Эрлан · Pending/i).waitFor();
    expect(complaints).toEqual([]);
  });

  it('is corrected where it stands: an act changed, an injury and a part in it voided, a perpetrator proposed before he is entered twice', async () => {
    const { page, complaints } = await openPage(browser, { locale: 'en-GB' });
    await signInAt(page, server, 'lawyer', PASSWORD);
    await page.goto(`${server.url}/cases/${sample.caseId}?tab=events`);
    const dialog = page.getByRole('dialog');
    const act = page.locator('.part-of-event').filter({ has: page.getByRole('heading', { name: 'Torture' }) });
    await act.getByRole('button', { name: 'Change' }).last().click();
    await dialog.getByLabel('Act', { exact: true }).selectOption('ill_treatment');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Cruel, inhuman or degrading treatment' }).waitFor();

    const injury = page.getByRole('listitem').filter({ hasText: 'Bruise · Upper back' });
    await injury.getByRole('button', { name: 'Change' }).click();
    await dialog.getByLabel('Kind of injury').selectOption('scar');
    await dialog.getByRole('button', { name: 'Save' }).click();
    const scar = page.getByRole('listitem').filter({ hasText: 'Scar · Upper back' });
    await scar.getByRole('button', { name: 'Void' }).click();
    await dialog.getByLabel('Why the record does not stand').fill('Seen on another');
    await dialog.getByRole('button', { name: 'Void' }).click();
    await scar.getByText('Voided: Seen on another').waitFor();

    await page.getByRole('button', { name: 'Add an involvement' }).click();
    await dialog.getByLabel('Since').fill('10.02.2026');
    await dialog.getByRole('button', { name: 'Add an involvement' }).click();
    await page.getByText(/Асанов Эрлан · Carried it out/).waitFor();

    await page.getByRole('button', { name: 'Add a perpetrator' }).click();
    await dialog.getByLabel('Family name').fill('Asanov');
    await dialog.getByRole('button', { name: 'Yes, that is him' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('listitem').filter({ hasText: 'Person · Internal affairs' }).getByRole('button', { name: 'Change' }).click();
    await dialog.getByLabel('Rank').selectOption('colonel');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/Colonel, Асанов Эрлан · Carried it out/).waitFor();
    await expectFaultless(page, 'events-corrected');

    await page.keyboard.press('Control+k');
    await dialog.getByLabel('Name of a client, or number of a case').fill('Asanov');
    await page.getByRole('group', { name: 'Perpetrators' }).getByRole('link').waitFor();
    expect(complaints).toEqual([]);
  });

  it('that befell many stands in a list with its numbers, and is changed or voided there, on a phone too', async () => {
    const does = clerk(await signIn(server, 'lawyer'));
    await does.create('/api/mass-events', { title: 'Dispersal of 5 October', happenedOn: '2020-10-05', region: 'KG-GB', placeKind: 'street' });
    const { page, complaints } = await openPage(browser, { locale: 'en-GB', viewport: PHONE });
    await signInAt(page, server, 'lawyer', PASSWORD);
    await page.goto(`${server.url}/mass-events`);
    await page.getByRole('link', { name: 'Dispersal of 5 October' }).waitFor();
    await expectFaultless(page, 'mass-events-phone');
    await page.getByRole('link', { name: 'Dispersal of 5 October' }).click();
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Change' }).click();
    await dialog.getByLabel('Title').fill('Dispersal in Bishkek');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Dispersal in Bishkek' }).waitFor();
    await expectFaultless(page, 'mass-event-phone');
    await page.getByRole('button', { name: 'Void' }).click();
    await dialog.getByLabel('Why the record does not stand').fill('Entered twice');
    await dialog.getByRole('button', { name: 'Void' }).click();
    await page.getByText('No mass events').waitFor();
    expect(complaints).toEqual([]);
  });

  it('stands on one line of time on the page of the client, on a phone in the dark', async () => {
    const does = clerk(await signIn(server, 'lawyer'));
    const search = await does.create(`/api/clients/${sample.clientId}/events`, { happenedOn: '2012', placeKind: 'home', description: 'A search. Nothing found.' });
    await does.create(`/api/events/${search.id}/acts`, { victimId: sample.clientId, kind: 'search' });
    const { page } = await openPage(browser, { locale: 'en-GB', viewport: PHONE, colorScheme: 'dark' });
    await signInAt(page, server, 'lawyer', PASSWORD, `/clients/${sample.clientId}`);
    const line = page.getByRole('region', { name: 'Line of time' }).getByRole('listitem');
    await line.first().waitFor();
    expect(await line.allInnerTexts()).toEqual([expect.stringMatching(/2012 · Event · no case\s+Search\. A search/), expect.stringMatching(/February 2026 · Event/), expect.stringMatching(/10 February 2026 · Case/)]);
    await expectFaultless(page, 'events-client-phone');
    // on a phone the first of what may be done stands there, and the others in a menu
    await page.getByRole('article').getByRole('button', { name: 'More' }).last().click();
    await page.getByRole('menuitem', { name: 'Move into a case' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Move into a case' }).click();
    await page.getByRole('region', { name: 'Events without a case' }).getByText('No events yet').waitFor();
    await page.goto(`${server.url}/cases/${sample.caseId}?tab=events`);
    await page.getByText(/Moved from the file of the client/).waitFor();
    await expectFaultless(page, 'events-case-phone');
  });
});
