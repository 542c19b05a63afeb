import type { Browser, Page } from 'playwright-core';
import { DEMO_PASSWORD, DEMO_USERS } from '../../apps/api/src/demo/demo-users';
import { openPage, PHONE, picture, signInAt, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { forgetUsedCodes } from '../support/second-factor';
import { startTestServer, type TestServer } from '../support/test-server';

const NAME = DEMO_USERS.find(({ login }) => login === 'intern.osh')!.displayName;

/** A sheet of paper less its margins, in pixels of CSS. */
const A4 = { width: 718, height: 1047 };

/** The months of the demo's intern, as his supervisor and he himself see them, on the screen and on paper. */
describe('the growth of an intern in the browser', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    server = await startTestServer({ TIREK_DEMO: 'on' });
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser));
    await signInAt(page, server, 'supervisor.osh', DEMO_PASSWORD);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('is one press away from his supervisor\'s people', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Мои люди' }).click();
    await page.getByRole('link', { name: `Стажировка: ${NAME}` }).click();
    await page.getByRole('heading', { level: 1, name: 'Стажировка' }).waitFor();
    await page.getByText('Проверок до одобрения становится меньше.').waitFor();
    await page.getByRole('img', { name: /^Часы по месяцам/ }).waitFor();
    await page.getByText('5 проверок').waitFor();
    await page.getByRole('link', { name: 'Апелляционная жалоба на постановление' }).waitFor();
    await page.getByText('После подписи есть изменения').waitFor();
    await expectFaultless(page, 'growth-supervisor');
    expect(await page.title()).not.toContain(NAME.split(' ')[1]);
    expect(decodeURIComponent(page.url())).not.toContain(NAME.split(' ')[1]);
  });

  it('is signed for a month that is over, in words that the intern reads', async () => {
    await page.getByRole('button', { name: 'Подписать месяц' }).click();
    await page.getByLabel('Ваш отзыв').fill('Пишет коротко и точно');
    await expectFaultless(page, 'growth-signing', false);
    await page.getByRole('dialog').getByRole('button', { name: 'Подписать месяц' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Пишет коротко и точно').waitFor();
  });

  it('is printed without bars and buttons, with places for two signatures', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(A4);
    await page.getByText('Руководитель', { exact: true }).waitFor();
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Напечатать' }).isVisible()).toBe(false);
    await picture(page, 'growth-printed');
    const narrower = await page.evaluate<boolean>('(table => table.scrollWidth <= table.parentElement.clientWidth)(document.querySelector(".growth-months"))');
    expect(narrower).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });

  it.each([['ky-KG', 'light'], ['en-GB', 'dark'], ['ru-RU', 'light']] as const)('is found by the intern himself on a phone in %s', async (locale, colorScheme) => {
    const phone = await openPage(browser, { locale, viewport: PHONE, colorScheme });
    await forgetUsedCodes(server.database, 'intern.osh');
    await signInAt(phone.page, server, 'intern.osh', DEMO_PASSWORD);
    await phone.page.getByRole('button', { name: { 'ky-KG': 'Менин каттоо жазуум', 'en-GB': 'My account', 'ru-RU': 'Моя учётная запись' }[locale] }).click();
    await phone.page.getByRole('menuitem', { name: locale === 'en-GB' ? 'Internship' : 'Стажировка' }).click();
    await phone.page.getByText('Пишет коротко и точно').waitFor();
    expect(await phone.page.getByRole('button', { name: /Подписать|Sign|кол коюу/i }).count()).toBe(0);
    await expectFaultless(phone.page, `growth-phone-${locale.slice(0, 2)}`);
    expect(phone.complaints).toEqual([]);
  });

  it('makes the browser complain about nothing', () => expect(complaints).toEqual([]));
});
