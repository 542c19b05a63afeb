import type { Browser } from 'playwright-core';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

describe('the erasure of a client on the screen', () => {
  let server: TestServer;
  let browser: Browser;
  let sample: SampleCase;

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    sample = await enterSampleCase(await signIn(server, 'lawyer'));
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('is asked for on his page by a supervisor', async () => {
    const { page } = await openPage(browser, { locale: 'en-GB' });
    await signInAt(page, server, 'supervisor', PASSWORD, `/clients/${sample.clientId}`);
    await page.getByRole('button', { name: 'Ask for erasure' }).click();
    const dialog = page.getByRole('dialog', { name: 'Erasing the client' });
    await dialog.getByLabel('Reason').selectOption('client_request');
    await expectFaultless(page, 'erasure-ask');
    await dialog.getByRole('button', { name: 'Ask for erasure' }).click();
    await page.getByText(/Asked for by The supervisor/).waitFor();
    await page.goto(`${server.url}/erasures`);
    await page.getByText('request of the client').waitFor();
    // not by himself
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
  });

  it('is approved by a director, on a phone, who sees a code and no name', async () => {
    const { page } = await openPage(browser, { locale: 'en-GB', viewport: PHONE });
    await signInAt(page, server, 'director', PASSWORD);
    await page.getByRole('button', { name: 'My account' }).click();
    await page.getByRole('menuitem', { name: 'Erasures' }).click();
    await page.getByRole('heading', { name: 'OSH-2026-0001' }).waitFor();
    expect(await page.getByText('Токтогулова').count()).toBe(0);
    await page.getByRole('button', { name: 'Approve' }).click();
    await expectFaultless(page, 'erasure-approve-phone');
    await page.getByRole('button', { name: /For ever/ }).click();
    await page.getByText(/the data is destroyed/).waitFor();
  });

  it('leaves pages that say so', async () => {
    const { page, complaints } = await openPage(browser, { locale: 'en-GB' });
    await signInAt(page, server, 'lawyer', PASSWORD, `/clients/${sample.clientId}`);
    await page.getByRole('heading', { level: 1, name: '(erased for good)' }).waitFor();
    for (const name of ['Change', 'Add a relative']) expect(await page.getByRole('button', { name }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'New case' }).count()).toBe(0);
    await expectFaultless(page, 'erased-client');
    await page.goto(`${server.url}/cases/${sample.caseId}`);
    await page.getByRole('article').getByText('(erased for good)').first().waitFor();
    expect(await page.getByLabel('What happened').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
