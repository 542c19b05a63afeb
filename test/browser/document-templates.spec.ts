import type { Browser, Page } from 'playwright-core';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { clerk } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';
import { words } from '../support/words';

const COMPLAINT = 'Заявление о пытках прокурору';

/** A supervisor reads the templates, verifies them, and makes one from a document. */
describe('templates in the browser', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let letter: { id: string };

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    const lawyer = await signIn(server, 'lawyer');
    const sample = await enterSampleCase(lawyer);
    letter = await clerk(lawyer).create(`/api/cases/${sample.caseId}/documents`, { kind: 'letter', language: 'ru', title: 'Запрос', content: words('Прошу сообщить о ходе проверки по жалобе Токтогуловой Айсулуу Бакытовны.') });
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale: 'en-GB' }));
    await signInAt(page, server, 'supervisor', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const dialog = () => page.getByRole('dialog');
  const item = (name: string) => page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
  const openFromMenu = async (where: Page) => {
    await where.getByRole('button', { name: 'My account' }).click();
    await where.getByRole('menuitem', { name: 'Templates of documents' }).click();
  };

  it('stand by kind, each with whether a lawyer has checked it', async () => {
    await openFromMenu(page);
    await item(COMPLAINT).getByText('not verified').waitFor();
    await expectFaultless(page, 'templates');
    await page.getByText('Кыргызча', { exact: true }).first().click();
    await page.waitForURL(/language=ky/);
    await item('Прокурорго кыйноо тууралуу арыз').waitFor();
    expect(await item(COMPLAINT).count()).toBe(0);
  });

  it('are read as text, with their gaps', async () => {
    await page.goto(`${server.url}/document-templates`);
    await page.getByRole('link', { name: 'Исковое заявление о компенсации морального вреда' }).click();
    await page.getByRole('heading', { name: 'Размер компенсации' }).waitFor();
    await page.getByText('[ШАБЛОН НЕ ПРОВЕРЕН: юрист сверяет каждую ссылку на закон и удаляет эту строку]').waitFor();
    await expectFaultless(page, 'template');
    await page.getByRole('link', { name: 'All templates' }).click();
  });

  it('are verified, renamed, which takes that back, and taken out of use', async () => {
    await page.getByRole('button', { name: `Compared with its source: ${COMPLAINT}`, exact: true }).click();
    await item(COMPLAINT).getByText(/verified: The supervisor/).waitFor();
    await page.getByRole('button', { name: `Rename: ${COMPLAINT}`, exact: true }).click();
    await dialog().getByLabel('Title').fill('Заявление о преступлении');
    await expectFaultless(page, 'template-rename');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await item('Заявление о преступлении').getByText('not verified').waitFor();
    await page.getByRole('button', { name: 'Take out of use: Заявление о преступлении' }).click();
    await dialog().getByLabel('Why').fill('Есть другой');
    await dialog().getByRole('button', { name: 'Take out of use', exact: true }).click();
    await item('Заявление о преступлении').getByText('not used any more: Есть другой').waitFor();
    expect(await page.getByRole('button', { name: 'Rename: Заявление о преступлении' }).count()).toBe(0);
  });

  it('a new one is made of a document, once somebody has said that nothing of a client is in it', async () => {
    await page.goto(`${server.url}/document-templates?from=${letter.id}`);
    await dialog().getByText('Прошу сообщить о ходе проверки по жалобе [доверитель].').waitFor();
    expect(await dialog().getByLabel('Title').count()).toBe(0);
    await dialog().getByLabel('I have read this text: it says nothing about a client').check();
    await dialog().getByLabel('Title').fill('Запрос о ходе проверки');
    await expectFaultless(page, 'template-new');
    await dialog().getByRole('button', { name: 'Add the template' }).click();
    await item('Запрос о ходе проверки').getByText('not verified').waitFor();
  });

  it('a lawyer reads them on a phone and changes none', async () => {
    const reader = await openPage(browser, { locale: 'ky-KG', viewport: PHONE });
    await signInAt(reader.page, server, 'lawyer', PASSWORD, '/document-templates');
    await reader.page.getByRole('link', { name: 'Өкүлчүлүк үчүн ишеним кат' }).click();
    await reader.page.getByRole('heading', { name: 'ИШЕНИМ КАТ', exact: true }).waitFor();
    await expectFaultless(reader.page, 'template-phone');
    await reader.page.goBack();
    await reader.page.getByRole('heading', { level: 1 }).waitFor();
    await expectFaultless(reader.page, 'templates-phone');
    expect(await reader.page.getByRole('button', { name: /Өкүлчүлүк/ }).count()).toBe(0);
    expect(reader.complaints).toEqual([]);
  });

  it('makes the browser complain about nothing', () => {
    expect(complaints).toEqual([]);
  });
});
