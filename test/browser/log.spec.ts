import type { Browser, Page } from 'playwright-core';
import { inDays } from '../../apps/api/src/demo/matter';
import { DESK, openPage, PHONE, picture, signInAt, startBrowser } from '../support/browser';
import { clerk } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { plantLogEntries } from '../support/many-log-entries';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { until } from '../support/until';
import { signIn } from '../support/visitor';

const COUNT = 5_000;
const MONTHS = 50;

/** A case with years of work in it, at a desk and on a phone. */
describe.each([
  { device: 'desk', locale: 'en-GB', viewport: DESK, search: 'Search the log', filter: 'Filter', kind: 'Kind of entry', earlier: '', later: 'Later', edit: 'Change the entry', save: 'Save', corrected: 'corrected once: show', text: 'What happened', write: 'Write', july: 'July 2022', goTo: '', leave: 'Back to the timeline', pin: 'Pin', pinned: 'Pinned', signOut: 'Sign out' },
  { device: 'phone', locale: 'ru-RU', viewport: PHONE, search: 'Поиск в записях', filter: 'Фильтр', kind: 'Вид записи', earlier: 'Более ранние', later: 'Позже', edit: 'Изменить запись', save: 'Сохранить', corrected: 'исправлена 1 раз: показать', text: 'Что произошло', write: 'Записать', july: 'июль 2022', goTo: 'К месяцу', leave: 'К хронологии', pin: 'Закрепить', pinned: 'Закреплено', signOut: 'Выйти' },
])('the log of 5,000 entries at a $device', ({ device, locale, viewport, ...words }) => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let sample: SampleCase;

  beforeAll(async () => {
    server = await startTestServer();
    const people = await foundOrganisation(server);
    const lawyer = await signIn(server, 'lawyer');
    sample = await enterSampleCase(lawyer);
    const days = Array.from({ length: COUNT }, (_, n) => new Date(Date.UTC(2020, n % MONTHS, 1 + (n % 28))).toISOString().slice(0, 10));
    await plantLogEntries(server, sample.caseId, people.lawyer.id, days.map((occurredOn, n) => ({ occurredOn, text: `Встреча с доверителем, запись ${n}` })));
    await clerk(lawyer).create(`/api/cases/${sample.caseId}/log-entries`, { kind: 'call', occurredOn: '2026-05-04', text: 'Звонил следователь: судебно-медицинскую экспертизу перенесли на неделю, күбөлөр келген жок.' });
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale, viewport, colorScheme: device === 'phone' ? 'dark' : 'light' }));
    await signInAt(page, server, 'lawyer', PASSWORD, `/cases/${sample.caseId}`);
    await page.getByText('Рассказала о задержании').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const faultless = (name: string) => expectFaultless(page, `log-${device}-${name}`);
  const entries = () => page.getByRole('article').count();

  it('shows the latest at once, and earlier ones as one goes on', async () => {
    await page.getByLabel(words.search).waitFor();
    await faultless('timeline');
    const before = await entries();
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 100_000);
    if (words.earlier) await page.getByRole('button', { name: words.earlier }).click();
    await until('earlier ones have come', async () => (await entries()) >= before + 50);
  });

  it('jumps to a month, which then stands in the address, and goes both ways from there', async () => {
    if (words.goTo) await page.getByLabel(words.goTo).selectOption('2022-07');
    else await page.getByRole('link', { name: words.july }).click();
    await page.waitForURL(/month=2022-07/);
    await page.getByRole('heading', { name: words.july }).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).filter({ hasText: '2022' }).first().innerText()).toBe(words.july);
    await faultless('month');
    await page.getByRole('button', { name: words.later, exact: true }).click();
    await page.getByRole('heading', { name: /2022/ }).filter({ hasNotText: words.july }).first().waitFor();
    await page.reload();
    await page.getByRole('heading', { name: words.july }).waitFor();
    await page.goBack();
  });

  it('finds words in any form, marks them, and leads to their month', async () => {
    await page.goto(`${server.url}/cases/${sample.caseId}`);
    await page.getByLabel(words.search).fill('экспертизы следователю');
    await page.locator('mark', { hasText: 'следователь' }).waitFor();
    expect(await page.locator('mark').allInnerTexts()).toEqual(['следователь', 'экспертизу']);
    await faultless('found');
    expect(page.url()).not.toMatch(/\?.*=|%/);
    await page.locator('mark').first().click();
    await page.waitForURL(/month=2026-05/);
    await page.getByRole('article').filter({ hasText: 'Звонил следователь' }).waitFor();
  });

  it('says so when there is nothing, and goes back to the timeline', async () => {
    await page.getByLabel(words.search).fill('велосипед');
    await page.getByRole('button', { name: words.leave }).waitFor();
    await faultless('nothing-found');
    await page.getByRole('button', { name: words.leave }).click();
    await page.getByRole('article').first().waitFor();
  });

  it('keeps to a kind, in the address too', async () => {
    await page.getByRole('button', { name: words.filter }).click();
    await page.getByLabel(words.kind).selectOption('call');
    await page.waitForURL(/kind=call/);
    await until('calls are shown alone', async () => (await entries()) === 1);
    await faultless('filtered');
  });

  it('pins an entry above the timeline', async () => {
    await page.goto(`${server.url}/cases/${sample.caseId}`);
    await page.getByRole('article').filter({ hasText: 'Звонил следователь' }).getByRole('button', { name: words.pin, exact: true }).click();
    await page.getByRole('region', { name: words.pinned }).getByText('Звонил следователь').waitFor();
    await faultless('pinned');
  });

  it('shows what a corrected entry said before', async () => {
    await page.reload();
    const entry = page.locator('.log').getByRole('article').filter({ hasText: 'Звонил следователь' });
    await entry.getByRole('button', { name: words.edit }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.text).fill('Звонил прокурор.');
    await dialog.getByRole('button', { name: words.save }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.log').getByRole('button', { name: words.corrected }).click();
    await page.getByRole('dialog').getByText('Звонил следователь').waitFor();
    await faultless('versions');
    await page.keyboard.press('Escape');
  });

  it('finds it from everywhere, when asked for', async () => {
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.goto(server.url);
    await page.getByRole('link', { name: /Отказ в возбуждении/ }).first().waitFor();
    await page.keyboard.press('Slash');
    await page.getByRole('dialog').getByRole('textbox').fill('прокурору');
    await page.getByRole('dialog').locator('[data-stop]').click();
    await page.getByRole('dialog').locator('mark').waitFor();
    await faultless('everywhere');
    await page.getByRole('dialog').locator('mark').click();
    await page.waitForURL(/month=2026-05/);
  });

  it('keeps a half-written entry through signing out', async () => {
    await page.getByLabel(words.text).fill('Половина предложения, которую');
    // at once, before the pause after which a draft is kept
    await page.locator('header button[aria-haspopup=menu]').last().click();
    await page.getByRole('menuitem', { name: words.signOut }).click();
    await page.waitForURL(/sign-in/);
    await signInAt(page, server, 'lawyer', PASSWORD, `/cases/${sample.caseId}`);
    await until('the text is back', async () => (await page.getByLabel(words.text).inputValue()) === 'Половина предложения, которую');
    await picture(page, `log-${device}-draft`);
  });

  it('writes an entry down in two taps: where it is typed, and the button', async () => {
    await page.getByLabel(words.text).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' дописали');
    await page.getByRole('button', { name: words.write, exact: true }).click();
    await until('the form is empty', async () => (await page.getByLabel(words.text).inputValue()) === '');
    await page.getByText('Половина предложения, которую дописали').waitFor();
    await faultless('written');
    const { items: [latest] } = await clerk(await signIn(server, 'lawyer')).read(`/api/cases/${sample.caseId}/log-entries`);
    expect(latest).toMatchObject({ kind: 'note', text: 'Половина предложения, которую дописали', occurredOn: inDays(0) });
  });

  it('makes the browser complain about nothing', () => {
    expect(complaints).toEqual([]);
  });
});
