import type { Browser, Page } from 'playwright-core';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { clerk, seen } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, type Organisation, PASSWORD } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

const text = (said: string) => ({ type: 'text', text: said });
const paragraph = (said: string) => ({ type: 'paragraph', content: [text(said)] });
const row = (cells: string[]) => ({ type: 'tableRow', content: cells.map(said => ({ type: 'tableCell', content: [paragraph(said)] })) });

/** A complaint with a heading, a list, a footnote and a table. */
const complaint = (refusal: string, claim: string, rows: string[][]) =>
  JSON.stringify({
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 1 }, content: [text('Жалоба')] },
      paragraph(refusal),
      { type: 'paragraph', content: [text('Показания свидетелей не исследованы'), { type: 'footnote', attrs: { text: 'Листы дела 12–15.' } }, text('.')] },
      { type: 'orderedList', content: ['Отменить постановление.', claim].map(said => ({ type: 'listItem', content: [paragraph(said)] })) },
      { type: 'table', content: rows.map(row) },
    ],
  });
const FIRST = complaint('Суд отказал в возбуждении дела без проверки.', 'Вернуть материал следователю.', [['Свидетель', 'Адрес'], ['Первый', 'Ош'], ['Второй', 'Узген, рынок']]);
const SECOND = complaint('Ошский городской суд отказал в возбуждении дела без проверки.', 'Вернуть материал следователю.', [['Свидетель', 'Адрес'], ['Второй', 'Узген, вокзал'], ['Первый', 'Ош']]);
const THIRD = SECOND.replace('Вернуть материал следователю.', 'Обязать следователя возбудить дело.');

/** A supervisor asks twice for changes, compares what came back, and approves. The author acts over HTTP. */
describe('a supervisor and a document that is given to him', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let people: Organisation;
  let intern: Visitor;
  let documentId: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    const lawyer = await signIn(server, 'lawyer');
    const sample = await enterSampleCase(lawyer);
    await clerk(lawyer).create(`/api/cases/${sample.caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    await clerk(await signIn(server, 'admin')).create(`/api/users/${people.otherLawyer.id}/role-grants`, { role: 'supervisor', startsOn: '2026-01-01' });
    intern = await signIn(server, 'intern');
    const body = { kind: 'complaint', language: 'ru', title: 'Жалоба на отказ', fileBy: '2031-03-01', content: FIRST };
    ({ id: documentId } = await clerk(intern).create(`/api/cases/${sample.caseId}/documents`, body));
    await clerk(intern).create(`/api/documents/${documentId}/submissions`, { note: 'Прошу проверить доводы' });
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale: 'en-GB' }));
    await signInAt(page, server, 'supervisor', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const faultless = (on: Page, name: string) => expectFaultless(on, `review-${name}`);
  const dialog = () => page.getByRole('dialog');
  const openReview = async () => {
    await page.getByRole('navigation').getByRole('link', { name: /^Reviews/ }).click();
    await page.getByRole('link', { name: /Жалоба на отказ/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Жалоба на отказ' }).waitFor();
  };
  /** Selects words of the sheet, as a mouse would. */
  const select = async (words: string) => {
    await page.locator('.version-sheet [data-at]', { hasText: words }).first().evaluate((piece, wanted) => {
      const node = (piece as never as { firstChild: { textContent: string } }).firstChild;
      const from = node.textContent.indexOf(wanted);
      (globalThis as never as { getSelection(): { setBaseAndExtent(...ends: unknown[]): void } }).getSelection().setBaseAndExtent(node, from, node, from + wanted.length);
    }, words);
    await page.getByText(`Selected: “${words}”`).waitFor();
  };
  const requestChanges = async (reason: string) => {
    await dialog().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Enter');
    await dialog().getByText('Request changes', { exact: true }).click();
    await dialog().getByLabel('What to work on').fill(reason);
  };
  const settleAll = async (body: object) => {
    for (const comment of (await clerk(intern).read(`/api/documents/${documentId}/comments`)).items.filter((one: { settlement: string | null }) => !one.settlement)) {
      expect((await intern.post(`/api/review-comments/${comment.id}/settlement`, body, seen(comment))).status).toBe(201);
    }
  };
  const resubmit = async (content: string, settlement: object) => {
    const draft = (await intern.get(`/api/documents/${documentId}/draft`)).body;
    expect((await intern.put(`/api/documents/${documentId}/draft`, { content }, seen(draft))).status).toBe(200);
    await settleAll(settlement);
    await clerk(intern).create(`/api/documents/${documentId}/submissions`, {});
  };

  it('finds it in his inbox, counted, and names who stands in for him', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Reviews1' }).click();
    await page.getByText(/File by 1 March 2031/).waitFor();
    await page.getByRole('button', { name: 'Name a deputy' }).click();
    await dialog().getByLabel('Who stands in').selectOption({ label: 'The otherLawyer' });
    await dialog().getByLabel('Last day').fill('2031-01-01');
    await dialog().getByRole('button', { name: 'Name a deputy' }).click();
    await page.getByText(/The otherLawyer: .* — 1 January 2031/).waitFor();
    await faultless(page, 'inbox');
  });

  it('comments on a passage, and sends it back with a reason', async () => {
    await openReview();
    await select('Суд отказал');
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await dialog().getByLabel('Comment').fill('Какой суд?');
    await page.keyboard.press('Control+Enter');
    await dialog().waitFor({ state: 'detached' });
    await page.locator('.version-sheet mark', { hasText: 'Суд отказал' }).waitFor();
    await dialog().waitFor({ state: 'detached' });
    await page.getByRole('list', { name: 'Comments' }).getByText('Какой суд?').waitFor();
    await faultless(page, 'commented');
    await page.keyboard.press('Control+Enter');
    expect(await dialog().getByRole('radio', { checked: true }).count()).toBe(0);
    await dialog().getByText('Approve', { exact: true }).click();
    await dialog().getByText(/cannot be approved yet/).waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Enter');
    await dialog().getByText('Approve', { exact: true }).waitFor();
    expect(await dialog().getByRole('radio', { checked: true }).count()).toBe(0);
    // Escape twice would lock the page
    await dialog().getByRole('button', { name: 'Close' }).click();
    await requestChanges('Назовите суд и адреса');
    await dialog().getByText('1 comment without an answer goes back with it').waitFor();
    await dialog().getByText('Names and dates').click();
    await faultless(page, 'verdict');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Nothing to review').waitFor();
  });

  it('is answered by the author, on a phone', async () => {
    const phone = await openPage(browser, { locale: 'ky-KG', viewport: PHONE });
    await signInAt(phone.page, server, 'intern', PASSWORD, `/documents/${documentId}/review`);
    await phone.page.getByRole('button', { name: 'Жооп берүү' }).click();
    await phone.page.getByLabel('Жооп').fill('Назван');
    await faultless(phone.page, 'answering');
    await phone.page.getByRole('button', { name: 'Жөнөтүү' }).click();
    await phone.page.getByText('Жооп: Назван').waitFor();
    expect(phone.complaints).toEqual([]);
    await phone.context.close();
  });

  it('is shown what changed since his last look, in text and table', async () => {
    await resubmit(SECOND, { settlement: 'answered', answer: 'Назван' });
    await page.goto(`${server.url}/reviews`);
    await openReview();
    await page.getByText('Answer: Назван').waitFor();
    await page.getByRole('tab', { name: 'Compare' }).click();
    await page.getByText(/Changed since your last look/).waitFor();
    await page.getByText('Inline', { exact: true }).click();
    expect(await page.locator('.compared ins').first().innerText()).toMatch(/Ошский городской суд/);
    await faultless(page, 'inline');
    await page.getByText('Side by side', { exact: true }).click();
    await page.locator('.compared-pair').first().waitFor();
    await faultless(page, 'side');
  });

  it('suggests other words without a mouse, and sends it back again', async () => {
    await page.getByRole('tab', { name: 'Read' }).click();
    await page.locator('.version-sheet').focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog().getByText('Вернуть материал следователю.').waitFor();
    await dialog().getByLabel('Comment').fill('Просите большего');
    await dialog().getByLabel('Other words').fill('Обязать следователя возбудить дело.');
    await page.keyboard.press('Control+Enter');
    await dialog().waitFor({ state: 'detached' });
    await page.getByText('Просите большего').waitFor();
    await requestChanges('Усильте просьбу');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Nothing to review').waitFor();
  });

  it('approves what came back the third time, the rounds beneath each other', async () => {
    await resubmit(THIRD, { settlement: 'accepted' });
    await page.goto(`${server.url}/reviews`);
    await openReview();
    await page.getByRole('tab', { name: 'Rounds' }).click();
    await page.getByText('Усильте просьбу').waitFor();
    await page.getByText('Recurring errors: Names and dates').waitFor();
    await faultless(page, 'rounds');
    await page.getByRole('button', { name: 'Decide' }).click();
    await dialog().getByText('Approve', { exact: true }).click();
    await dialog().getByRole('button', { name: 'Send the decision' }).click();
    await page.getByText('Nothing to review').waitFor();
    expect((await clerk(intern).read(`/api/documents/${documentId}`)).state).toBe('approved');
  });

  it('reads, compares and comments on a phone', async () => {
    await clerk(intern).create(`/api/documents/${documentId}/revisions`, { reason: 'Новое постановление' });
    await clerk(intern).create(`/api/documents/${documentId}/submissions`, {});
    const phone = await openPage(browser, { locale: 'ru-RU', viewport: PHONE, colorScheme: 'dark' });
    await signInAt(phone.page, server, 'supervisor', PASSWORD);
    const { versions } = await clerk(intern).read(`/api/documents/${documentId}`);
    const review = `/documents/${documentId}/review`;
    for (const [name, path] of Object.entries({ inbox: '/reviews', read: review, inline: `${review}?tab=compare&against=${versions[0].id}`, side: `${review}?tab=compare&view=side&against=${versions[0].id}` })) {
      await phone.page.goto(server.url + path);
      await phone.page.waitForSelector('#content h1');
      await phone.page.waitForLoadState('networkidle');
      await faultless(phone.page, `phone-${name}`);
    }
    expect(phone.complaints).toEqual([]);
  });

  it('makes the browser complain about nothing', () => {
    expect(complaints).toEqual([]);
  });
});
