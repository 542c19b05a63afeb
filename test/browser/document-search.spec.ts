import type { Browser, Page } from 'playwright-core';
import { DESK, openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { clerk } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';
import { words } from '../support/words';

/** Words of documents, looked for from anywhere, at a desk and on a phone. */
describe.each([
  { device: 'desk', locale: 'en-GB', viewport: DESK, inLogs: 'In the logs of cases', inDocuments: 'In documents of cases', draft: 'draft', nothing: 'No document has all of these words' },
  { device: 'phone', locale: 'ru-RU', viewport: PHONE, inLogs: 'В записях дел', inDocuments: 'В документах дел', draft: 'черновик', nothing: 'Нет документа со всеми этими словами' },
])('the search in documents at a $device', ({ device, locale, viewport, ...texts }) => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let documentId: string;

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    const lawyer = await signIn(server, 'lawyer');
    const { caseId } = await enterSampleCase(lawyer);
    const content = words('В возбуждении дела отказано.', 'Следователь не назначил судебную экспертизу, о которой просила потерпевшая.');
    documentId = (await clerk(lawyer).create(`/api/cases/${caseId}/documents`, { kind: 'complaint', language: 'ru', title: 'Жалоба на отказ', content })).id;
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale, viewport, colorScheme: device === 'phone' ? 'dark' : 'light' }));
    await signInAt(page, server, 'lawyer', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const ask = async (text: string) => {
    await page.goto(server.url);
    await page.getByRole('link', { name: /Отказ в возбуждении/ }).first().waitFor();
    await page.keyboard.press('Slash');
    await page.getByRole('dialog').getByRole('textbox').fill(text);
    await page.getByRole('dialog').locator('[data-stop]').click();
  };

  it('finds them beside entries of the log, marks the words, and leads to the document without them in the address', async () => {
    await ask('экспертизы следователей');
    const found = page.getByRole('group', { name: texts.inDocuments });
    await found.getByText('Жалоба на отказ').waitFor();
    await page.getByRole('group', { name: texts.inLogs }).waitFor();
    expect(await found.locator('mark').allInnerTexts()).toEqual(['Следователь', 'экспертизу']);
    expect(await found.getByRole('link').innerText()).toMatch(new RegExp(`OSH-.* · ${texts.draft}`));
    await expectFaultless(page, `document-search-${device}`);
    expect(await found.getByRole('link').getAttribute('href')).toBe(`/documents/${documentId}`);
    // by the arrow keys, as among all that was found
    await page.getByRole('dialog').getByRole('textbox').press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${server.url}/documents/${documentId}`);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('says so when there are none', async () => {
    await ask('велосипед');
    await page.getByRole('group', { name: texts.inDocuments }).getByText(texts.nothing).waitFor();
    expect(complaints).toEqual([]);
  });
});
