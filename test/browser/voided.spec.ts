import type { Browser, Page } from 'playwright-core';
import { clerk } from '../support/clerk';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

/** Somebody entered a whole instance by mistake, and takes it back from its leaves to its root, on a phone. */
describe('court work entered by mistake', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale: 'en-GB', viewport: PHONE }));
    await signInAt(page, server, 'lawyer', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('is voided with a reason once nothing came from it, and stays struck through', async () => {
    const lawyer = await signIn(server, 'lawyer');
    const { caseId, proceedingId } = await enterSampleCase(lawyer);
    await clerk(lawyer).create(`/api/cases/${caseId}/charges`, { proceedingId, codeEdition: 'KG-CC-2021', article: '137' });
    const dialog = page.getByRole('dialog');
    const say = async (label: string, reason: string) => {
      await dialog.getByLabel(label).fill(reason);
      await dialog.getByRole('button', { name: /^Void/ }).click();
    };

    await page.goto(`${server.url}/cases/${caseId}?tab=hearings`);
    await page.getByRole('button', { name: 'Void', exact: true }).click();
    await say('Why the hearing is void', 'Of another case');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Of another case').waitFor();
    await expectFaultless(page, 'voided-hearing');

    await page.goto(`${server.url}/cases/${caseId}?tab=proceedings`);
    const [ofCharge, ofProceeding] = [page.getByRole('button', { name: 'Void', exact: true }).first(), page.getByRole('button', { name: 'Void', exact: true }).last()];
    await ofProceeding.click();
    await say('Why it is void', 'Of another case');
    await dialog.getByText('Charges stand in it: void them first.').waitFor();
    await expectFaultless(page, 'voided-refused');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await ofCharge.click();
    await say('Why it is void', 'Entered twice');
    await page.getByText('Entered twice').waitFor();
    await ofProceeding.click();
    await say('Why it is void', 'Of another case');
    await page.getByText('No proceedings yet').waitFor();
    await page.getByText('Entered twice').waitFor();
    await expectFaultless(page, 'voided-proceeding');
    expect(complaints).toEqual([]);
  }, 120_000);
});
