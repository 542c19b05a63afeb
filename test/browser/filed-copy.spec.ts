import type { Browser, Page } from 'playwright-core';
import { parseDocument } from '#libs/documents/document-schema';
import { toDocx } from '#libs/documents/export/to-docx';
import { toPaper } from '#libs/documents/export/to-paper';
import { openPage, signInAt, startBrowser } from '../support/browser';
import { clerk } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { doc, heading, paragraph } from '../support/sample-document';
import { enterSampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { uploadFile } from '../support/upload';
import { signIn } from '../support/visitor';

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const contentOf = (how: string) => doc(heading(1, 'Жалоба'), paragraph(`Суд отказал в возбуждении дела без ${how} проверки доводов.`), paragraph('Прошу отменить постановление.'));

/** A lawyer attaches what the court got, and goes on with what was written in Word. */
describe('the copy of what was filed, in the pages', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let caseId: string;
  const filed: string[] = [];

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    const lawyer = await signIn(server, 'lawyer');
    ({ caseId } = await enterSampleCase(lawyer));
    for (const title of ['Жалоба первая', 'Жалоба вторая']) {
      const { id } = await clerk(lawyer).create(`/api/cases/${caseId}/documents`, { kind: 'complaint', language: 'ru', title, content: contentOf('надлежащей') });
      await clerk(lawyer).create(`/api/documents/${id}/filings`, {});
      filed.push(id);
    }
    const docx = await toDocx(toPaper(parseDocument(contentOf('всякой'))), { language: 'ru', title: 'Жалоба', mark: null });
    await uploadFile(lawyer, caseId, docx, { name: 'подано.docx', kind: 'filed_copy' });
    await uploadFile(lawyer, caseId, PIXEL, { name: 'скан.png', kind: 'filed_copy' });
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale: 'en-GB' }));
    await signInAt(page, server, 'lawyer', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const dialog = () => page.getByRole('dialog');
  const attach = async (id: string, name: string) => {
    await page.goto(`${server.url}/documents/${id}`);
    await page.getByRole('button', { name: 'Attach the copy' }).click();
    await dialog().getByRole('combobox', { name: 'File of the case' }).click();
    await page.getByRole('option', { name }).click();
    await dialog().getByRole('button', { name: 'Attach the copy' }).click();
    await dialog().waitFor({ state: 'detached' });
  };

  it('says by which words the file differs', async () => {
    await attach(filed[0], 'подано.docx');
    await page.getByText('Its words differ from the filed version.').waitFor();
    await page.getByRole('button', { name: 'Compare the copy' }).click();
    await dialog().locator('ins', { hasText: 'всякой' }).waitFor();
    await dialog().locator('del', { hasText: 'надлежащей' }).waitFor();
    await expectFaultless(page, 'filed-copy-differs', false);
    await page.keyboard.press('Escape');
  });

  it('shows a scan beside the filed version, and keeps what the lawyer says about it', async () => {
    await attach(filed[1], 'скан.png');
    await page.getByRole('button', { name: 'Compare the copy' }).click();
    await dialog().getByRole('img', { name: 'скан.png' }).waitFor();
    await dialog().getByText('Прошу отменить постановление.').waitFor();
    await dialog().getByLabel('You have read both. What did you see?').selectOption('seen_differing');
    await dialog().getByLabel('By what it differs').fill('Нет второй страницы');
    await expectFaultless(page, 'filed-copy-by-eye', false);
    await dialog().getByRole('button', { name: 'Put on record' }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText('Нет второй страницы').waitFor();
    await expectFaultless(page, 'filed-copy-said');
  });

  it('goes on with the words of a DOCX file', async () => {
    await page.goto(`${server.url}/cases/${caseId}?tab=documents`);
    await page.getByRole('button', { name: 'From a DOCX file' }).click();
    await dialog().getByRole('combobox', { name: 'DOCX file' }).click();
    await page.getByRole('option', { name: 'подано.docx' }).click();
    await dialog().getByLabel('Title').fill('Жалоба из файла');
    await expectFaultless(page, 'document-import', false);
    await dialog().getByRole('button', { name: 'Begin the document' }).click();
    await page.getByText('Суд отказал в возбуждении дела без всякой проверки доводов.').waitFor();
    expect(complaints).toEqual([]);
  });
});
