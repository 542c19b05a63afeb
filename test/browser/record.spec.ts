import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, type Organisation, PASSWORD } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

const DESK_AND_PHONE = [['desk', {}], ['phone', { viewport: PHONE, colorScheme: 'dark' as const }]] as const;

/** Who looked, on the screens of those who may know: in each language, and on both sizes of screen. */
describe.each([
  { locale: 'ru-RU', sizes: ['desk', 'phone'], tab: 'Кто смотрел', section: 'Кто смотрел и менял', looked: 'просмотр', entry: 'запись в журнале', title: 'Журнал действий', more: 'Ещё', act: 'Действие', exported: 'Выгрузить CSV', empty: 'Таких записей нет', from: 'С какого дня', close: 'Закрыть' },
  { locale: 'ky-KG', sizes: ['phone'], tab: 'Ким көрдү', section: 'Ким көрдү жана өзгөрттү', looked: 'көрүү', entry: 'журналдагы жазуу', title: 'Аракеттер журналы', more: 'Дагы', act: 'Аракет', exported: 'CSV жүктөп алуу', empty: 'Мындай жазуулар жок', from: 'Кайсы күндөн', close: 'Жабуу' },
  { locale: 'en-GB', sizes: ['desk'], tab: 'Who looked', section: 'Who looked and changed', looked: 'looked at', entry: 'log entry', title: 'Record of acts', more: 'More', act: 'Act', exported: 'Export CSV', empty: 'There are no such entries', from: 'From', close: 'Close' },
])('the record on a screen in $locale', ({ locale, sizes, ...words }) => {
  let server: TestServer;
  let browser: Browser;
  let people: Organisation;
  let sample: SampleCase;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    sample = await enterSampleCase(await signIn(server, 'lawyer'));
    const supervisor = await signIn(server, 'supervisor');
    await supervisor.get(`/api/cases/${sample.caseId}`);
    await supervisor.get(`/api/clients/${sample.clientId}`);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const surroundings = DESK_AND_PHONE.filter(([size]) => sizes.includes(size));
  const faultless = (page: Page, name: string) => expectFaultless(page, `record-${locale.slice(0, 2)}-${name}`);

  it.each(surroundings)('tells the lead who looked at the case and the client, on a %s', async (place, surroundings) => {
    const { page, complaints } = await openPage(browser, { locale, ...surroundings });
    await signInAt(page, server, 'lawyer', PASSWORD, `/cases/${sample.caseId}`);
    await page.getByRole('tab', { name: words.tab }).click();
    const panel = page.getByRole('tabpanel');
    await panel.getByText(`The supervisor · ${words.looked}`).first().waitFor();
    await panel.getByText(words.entry).first().waitFor();
    await faultless(page, `case-${place}`);
    await page.goto(`${server.url}/clients/${sample.clientId}`);
    await page.getByRole('region', { name: words.section }).getByText(`The supervisor · ${words.looked}`).first().waitFor();
    await faultless(page, `client-${place}`);
    expect(complaints).toEqual([]);
  });

  it('tells it to nobody else on the case', async () => {
    const { page } = await openPage(browser, { locale });
    await signInAt(page, server, 'supervisor', PASSWORD, `/cases/${sample.caseId}`);
    await page.getByRole('tab').first().waitFor();
    expect(await page.getByRole('tab', { name: words.tab }).count()).toBe(0);
  });

  it.each(surroundings)('shows a director the whole, filtered by what the address says, and hands it out as a file, on a %s', async (place, surroundings) => {
    const { page, complaints } = await openPage(browser, { locale, ...surroundings });
    await signInAt(page, server, 'director', PASSWORD);
    // the bar of a phone has room for five and the way to the others
    if (place === 'phone') {
      await page.getByRole('button', { name: words.more, exact: true }).click();
      await page.getByRole('menuitem', { name: words.title }).click();
    } else await page.getByRole('link', { name: words.title, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
    await page.getByText(words.entry).first().waitFor();
    await faultless(page, `overview-${place}`);
    await page.getByLabel(words.act).selectOption('read');
    await page.waitForURL(/act=read/);
    await page.getByText(words.entry).first().waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText(`The supervisor · ${words.looked}`).first().waitFor();
    expect(await page.getByLabel(words.act).inputValue()).toBe('read');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.exported }).click()]);
    await page.getByRole('alert').getByRole('button', { name: words.close }).waitFor();
    await faultless(page, `exported-${place}`);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text).toContain(`,supervisor,${words.looked},`);
    await page.goto(`${server.url}/record?userId=${people.farLawyer.id}&from=2026-01-01&act=nonsense`);
    await page.getByText(words.empty).waitFor();
    expect(await page.getByLabel(words.from, { exact: true }).inputValue()).toBe('2026-01-01');
    await faultless(page, `empty-${place}`);
    expect(complaints).toEqual([]);
  });
});
