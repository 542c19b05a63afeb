import type { Browser, Page } from 'playwright-core';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { clerk } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { codeNow, forgetUsedCodes } from '../support/second-factor';
import { withClient } from '../support/test-database';
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
  const submitAgain = async () => {
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Submit for review' }).click();
    await page.getByText('waiting for an answer').waitFor();
  };
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
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
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

  it('says who writes to a colleague, who can take over; what the first had typed stays with him', async () => {
    const other = await openPage(browser, { locale: 'en-GB' });
    await signInAt(other.page, server, 'lawyer', PASSWORD);
    await other.page.goto(page.url());
    await other.page.getByText(/The intern is writing here since/).waitFor();
    await other.page.getByText('Возбудить дело').waitFor();
    await expectFaultless(other.page, 'document-locked');

    await page.context().setOffline(true);
    await words(page).getByText('Возбудить дело').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' немедленно');
    await page.getByText('Not saved: no connection').waitFor();
    await expectFaultless(page, 'document-offline');
    await other.page.getByRole('button', { name: 'Take over' }).click();
    await words(other.page).getByText('ЖАЛОБА').click();
    await other.page.keyboard.press('End');
    await other.page.keyboard.type(' по делу');
    await saved(other.page);
    await page.context().setOffline(false);
    await page.getByText(/The lawyer writes here now/).waitFor();
    await page.getByRole('document', { name: 'Your text that is not in the document' }).getByText('немедленно').waitFor();
    await page.getByRole('document', { name: 'Text of the document, to read only' }).getByText('ЖАЛОБА по делу').waitFor();
    await expectFaultless(page, 'document-overtaken');
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();

    // his turn again: both texts are shown, and he decides
    await page.getByRole('button', { name: 'Take over' }).click();
    const dialog = page.getByRole('dialog', { name: /saved from another page/ });
    await dialog.getByText('немедленно').waitFor();
    await dialog.getByText('ЖАЛОБА по делу').waitFor();
    await expectFaultless(page, 'document-conflict');
    await dialog.getByRole('button', { name: 'Keep mine' }).click();
    await saved(page);
    expect(JSON.stringify(await draft())).toMatch(/немедленно/);
    await other.page.close();
    expect(other.complaints).toEqual([]);
  });

  it('goes on after the network was away, and saves what was typed meanwhile', async () => {
    await page.context().setOffline(true);
    await words(page).getByText('ЖАЛОБА').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' в суд');
    await page.getByText('Not saved: no connection').waitFor();
    await page.context().setOffline(false);
    await saved(page);
    expect(JSON.stringify(await draft())).toMatch(/ЖАЛОБА в суд/);
  });

  it('has what could not be saved still, for who leaves it and comes back', async () => {
    await page.route('**/draft', route => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
    await page.keyboard.type(' города Ош');
    await page.getByText('Not saved: no connection').waitFor();
    await page.getByRole('link', { name: /^Case OSH/ }).click();
    await page.getByRole('link', { name: /Жалоба на отказ/ }).click();
    await words(page).getByText('ЖАЛОБА в суд города Ош').waitFor();
    await page.unroute('**/draft');
    await saved(page);
    expect(JSON.stringify(await draft())).toMatch(/в суд города Ош/);
    await words(page).getByText('ЖАЛОБА').click();
    await page.keyboard.press('End');
  });

  it('asks for sign-in over the page when the session has ended, and loses nothing', async () => {
    await withClient(server.database.ownerUrl, db => db.query('update sessions set ended_at = now()'));
    await page.keyboard.type(' первой инстанции');
    const dialog = page.getByRole('dialog', { name: /session has ended/ });
    await dialog.getByLabel('Login').fill('intern');
    await dialog.locator('input[type=password]').fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
    await forgetUsedCodes(server.database, 'intern');
    await dialog.getByLabel('Code from the app').fill(codeNow());
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await saved(page);
    intern = await signIn(server, 'intern');
    expect(JSON.stringify(await draft())).toMatch(/города Ош первой инстанции/);
  });

  it('goes to the supervisor with everything that was typed, and comes back', async () => {
    await words(page).getByText('ЖАЛОБА').click();
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await page.getByRole('button', { name: 'Submit for review' }).click();
    const dialog = page.getByRole('dialog', { name: 'Submit for review' });
    await dialog.getByLabel('What to look at').fill('Проверьте срок');
    await expectFaultless(page, 'document-submitting');
    await dialog.getByRole('button', { name: 'Submit for review' }).click();
    await page.getByRole('document', { name: 'Text of the document, to read only' }).getByText('ЖАЛОБА в суд города Ош первой инстанции!').waitFor();
    await page.getByText('waiting for an answer').waitFor();
    await expectFaultless(page, 'document-submitted');
  });

  it('is taken back by two presses, and given again', async () => {
    await page.getByRole('button', { name: 'Take back' }).click();
    await page.getByRole('button', { name: 'Take back' }).click();
    await words(page).getByText('ЖАЛОБА в суд города Ош первой инстанции!').waitFor();
    await page.getByText(/taken back on/).waitFor();
    await submitAgain();
    await clerk(await signIn(server, 'supervisor')).create(`/api/documents/${id}/reviews`, { verdict: 'changes_requested', reason: 'Назовите суд', errors: ['names_and_dates'] });
    await page.reload();
    await words(page).waitFor();
    await page.getByText('Назовите суд').waitFor();
  });

  it('has gaps of its template, found one after the other and filled', async () => {
    const gap = (field: string, label: string) => ({ type: 'placeholder', attrs: { field, label } });
    const content = JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [gap('body.name', 'Суд'), { type: 'text', text: ' от ' }, gap('client.name', 'Кто')] }] });
    const { id: other } = await clerk(intern).create(`/api/cases/${sample.caseId}/documents`, { kind: 'motion', language: 'ru', title: 'Ходатайство', content });
    await page.goto(`${server.url}/documents/${other}`);
    await page.getByRole('button', { name: 'Next gap · 2 left' }).click();
    await page.getByRole('dialog').getByLabel('Other words').fill('В Ошский городской суд');
    await expectFaultless(page, 'document-gap');
    await page.keyboard.press('Enter');
    await words(page).getByText('В Ошский городской суд от').waitFor();
    await page.getByRole('button', { name: 'Next gap · 1 left' }).click();
    await page.getByRole('dialog').getByLabel('Other words').fill('Токтогуловой А. Б.');
    await page.keyboard.press('Enter');
    await words(page).getByText('суд от Токтогуловой А. Б.').waitFor();
    expect(await page.getByRole('button', { name: /Next gap/ }).count()).toBe(0);
    await saved(page);
  });

  it('is called otherwise, and given up with a reason', async () => {
    await page.getByRole('button', { name: 'Change the details' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Title').fill('Ходатайство об экспертизе');
    await dialog.getByLabel('File by').fill('2020-01-01');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ходатайство об экспертизе' }).waitFor();
    await page.getByText('was to be filed by 1 January 2020').waitFor();
    await page.getByRole('button', { name: 'Give up the document' }).click();
    await dialog.getByRole('button', { name: 'Give up the document' }).click();
    await dialog.getByRole('alert').first().waitFor();
    await dialog.getByLabel('Why it is not needed any more').fill('Экспертиза назначена');
    await dialog.getByRole('button', { name: 'Give up the document' }).click();
    await page.getByRole('document', { name: 'Text of the document, to read only' }).getByText('суд от Токтогуловой А. Б.').waitFor();
    expect(await page.getByRole('button', { name: /Give up|Change|Submit/ }).count()).toBe(0);
  });

  it('works on a phone, in the dark', async () => {
    const phone = await openPage(browser, { locale: 'ky-KG', viewport: PHONE, colorScheme: 'dark' });
    await signInAt(phone.page, server, 'intern', PASSWORD);
    for (const [name, path] of [['tab', `/cases/${sample.caseId}?tab=documents`], ['editor', `/documents/${id}`]]) {
      await phone.page.goto(server.url + path);
      await phone.page.getByText(name === 'tab' ? 'Ходатайство' : 'ЖАЛОБА в суд города Ош первой инстанции!').waitFor();
      await phone.page.waitForLoadState('networkidle');
      await expectFaultless(phone.page, `document-phone-${name}`);
    }
    await phone.page.close();
    expect(phone.complaints).toEqual([]);
  });

  it('is taken up again after it was approved, with the reason', async () => {
    await clerk(intern).create(`/api/documents/${id}/submissions`, {});
    await clerk(await signIn(server, 'supervisor')).create(`/api/documents/${id}/reviews`, { verdict: 'approved' });
    await page.goto(`${server.url}/documents/${id}`);
    await page.getByRole('button', { name: 'Take up again' }).click();
    await page.getByRole('dialog').getByLabel('Why it is changed again').fill('Новое постановление');
    await page.getByRole('dialog').getByRole('button', { name: 'Take up again' }).click();
    await words(page).waitFor();
    await submitAgain();
  });

  it('is filed by the lawyer as it was approved', async () => {
    await clerk(await signIn(server, 'supervisor')).create(`/api/documents/${id}/reviews`, { verdict: 'approved' });
    const other = await openPage(browser, { locale: 'ru-RU' });
    await signInAt(other.page, server, 'lawyer', PASSWORD, `/documents/${id}`);
    await other.page.getByRole('button', { name: 'Отметить подачу' }).click();
    const dialog = other.page.getByRole('dialog', { name: 'Отметить подачу' });
    await dialog.getByLabel('Входящий номер').fill('КМ-17');
    await dialog.getByRole('button', { name: 'Отметить подачу' }).click();
    await dialog.waitFor({ state: 'detached' });
    await other.page.getByRole('button', { name: /^Версия \d$/ }).last().click();
    await other.page.getByRole('dialog', { name: /^Версия/ }).getByText('ЖАЛОБА в суд города Ош первой инстанции!').waitFor();
    await expectFaultless(other.page, 'document-version');
    await other.page.keyboard.press('Escape');
    await expectFaultless(other.page, 'document-filed');
    expect((await intern.get(`/api/documents/${id}`)).body.state).toBe('filed');
    await other.page.close();
    expect(other.complaints).toEqual([]);
  });

  it('makes the browser complain about nothing', () => {
    expect(complaints).toEqual([]);
  });
});
