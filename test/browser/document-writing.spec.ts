import type { Browser, Page } from 'playwright-core';
import { openPage, signInAt, startBrowser } from '../support/browser';
import { clerk } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { until } from '../support/until';
import { signIn, type Visitor } from '../support/visitor';

/** An intern writes a document in the page; a colleague comes to the same draft; the network goes away. */
describe('writing a document', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let people: Organisation;
  let intern: Visitor;
  let sample: SampleCase;
  let id: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    const lawyer = await signIn(server, 'lawyer');
    sample = await enterSampleCase(lawyer);
    await clerk(lawyer).create(`/api/cases/${sample.caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    intern = await signIn(server, 'intern');
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale: 'en-GB' }));
    await signInAt(page, server, 'intern', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const words = (on: Page) => on.getByRole('textbox', { name: 'Text of the document' });
  const saved = (on: Page) => on.locator('[data-save=saved]').waitFor();
  const draft = async () => JSON.parse((await intern.get(`/api/documents/${id}/draft`)).body.content);
  const typesOf = (node: { type: string; content?: never[] }): string[] => [node.type, ...(node.content ?? []).flatMap(typesOf)];

  it('begins in the case', async () => {
    await page.goto(`${server.url}/cases/${sample.caseId}?tab=documents`);
    await page.getByText('No documents').waitFor();
    await page.getByRole('button', { name: 'New document' }).click();
    const dialog = page.getByRole('dialog', { name: 'New document' });
    await dialog.getByLabel('Title').fill('Жалоба на отказ');
    await dialog.getByLabel('File by').fill('2031-03-01');
    await expectFaultless(page, 'document-new');
    await dialog.getByRole('button', { name: 'Begin the document' }).click();
    await words(page).waitFor();
    id = page.url().split('/').at(-1)!;
  });

  it('has a heading, a list, a table and a footnote, by keyboard and by buttons', async () => {
    await words(page).click();
    await page.getByLabel('Style of the paragraph').selectOption({ label: 'Heading 1' });
    await page.keyboard.type('ЖАЛОБА');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Следователь отказал в возбуждении дела');
    await page.getByRole('button', { name: 'Footnote' }).click();
    await page.getByLabel('Text of the footnote').fill('Постановление от 3 марта, л. д. 12.');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('.');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Numbered list' }).click();
    await page.keyboard.type('Отменить постановление');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('Возбудить дело');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+F10');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Insert a table' }).click();
    await page.keyboard.type('Доказательство');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Лист');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Приложено');
    await saved(page);
    await expectFaultless(page, 'document-editor');
  });

  it('is there again after a reload, as it was', async () => {
    await until('everything is on the server', async () => typesOf(await draft()).includes('table'));
    await page.reload();
    await words(page).getByText('Возбудить дело').waitFor();
    expect([...new Set(typesOf(await draft()))].sort()).toEqual(
      ['doc', 'footnote', 'heading', 'listItem', 'orderedList', 'paragraph', 'table', 'tableCell', 'tableHeader', 'tableRow', 'text']);
    await page.getByRole('list', { name: 'Footnotes' }).getByText('л. д. 12.').waitFor();
  });

  it('makes the browser complain about nothing', () => {
    expect(complaints).toEqual([]);
  });
});
