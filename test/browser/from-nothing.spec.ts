import type { Browser, Page } from 'playwright-core';
import { openPage, signInOnPage, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { startTestServer, type TestServer } from '../support/test-server';

/** A lawyer in Russian: from a person at the door to a case with a team, a hearing and its outcome. */
describe('a client and a case from nothing', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser));
    await signInOnPage(page, server, 'lawyer', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const faultless = (name: string) => expectFaultless(page, `from-nothing-${name}`);

  it('looks for the person before anything is created', async () => {
    await page.keyboard.press('n');
    await page.waitForURL('**/clients/new');
    await page.getByLabel('Фамилия').fill('Асанбеков');
    await page.getByLabel('Имя', { exact: true }).fill('Марат');
    await page.getByRole('button', { name: 'Проверить, нет ли в базе' }).click();
    await page.getByText('В доступных вам записях такого человека нет.').waitFor();
    await faultless('new-client');
  });

  it('takes the client on, with a partial date of birth', async () => {
    await page.getByLabel('Дата рождения').fill('около 1984');
    await page.getByText('около 1984', { exact: true }).waitFor();
    await page.getByLabel('Телефоны').fill('+996 700 000 001');
    await page.getByRole('button', { name: 'Принять доверителя' }).click();
    await page.getByText('За последние сутки вы не проверяли это имя').waitFor();
    await page.getByRole('button', { name: 'Проверить на конфликт интересов' }).click();
    await page.getByText('Конфликта не найдено').waitFor();
    await page.getByRole('button', { name: 'Принять доверителя' }).click();
    await page.getByRole('heading', { level: 1, name: 'Асанбеков Марат' }).waitFor();
    expect(await page.title()).toMatch(/^OSH-\d{4}-\d+ · Tirek$/);
    await faultless('client');
  });

  it('opens a case for him', async () => {
    await page.getByRole('link', { name: 'Новое дело' }).click();
    await page.getByText('Асанбеков Марат').waitFor();
    await page.getByLabel('Название').fill('Жалоба на пытки в отделении');
    await page.getByLabel('Принято в работу').fill('лето 2025');
    await page.getByText('лето 2025', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Открыть дело' }).click();
    await page.getByText(/Имена противной стороны не проверены/).waitFor();
    const opposing = page.getByRole('group', { name: 'Противная сторона' });
    await opposing.getByLabel('Фамилия').fill('Обидчиков');
    await opposing.getByLabel('Имя', { exact: true }).fill('Нурлан');
    await opposing.getByRole('button', { name: 'Проверить на конфликт интересов' }).click();
    await opposing.getByRole('checkbox', { name: 'Обидчиков Нурлан · никого не найдено', checked: true }).waitFor();
    await faultless('new-case');
    await page.getByRole('button', { name: 'Открыть дело' }).click();
    await page.getByRole('heading', { level: 1, name: 'Жалоба на пытки в отделении' }).waitFor();
    await page.getByRole('tab', { name: 'Люди' }).click();
    await page.getByRole('region', { name: 'Противная сторона' }).getByText('Обидчиков Нурлан').waitFor();
    await faultless('case-people');
    await page.getByRole('tab', { name: 'Хронология' }).click();
  });

  it('says at the field what is wrong', async () => {
    await page.getByRole('tab', { name: 'Производства' }).click();
    await page.getByRole('button', { name: 'Новое производство' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Стадия').selectOption('first_instance');
    await dialog.getByLabel('Начато').fill('когда-то');
    await dialog.getByRole('button', { name: 'Новое производство' }).click();
    await dialog.locator('[id$=-error]').first().waitFor();
    await faultless('refused');
    await dialog.getByLabel('Начато').fill('03.2026');
    await dialog.getByRole('button', { name: 'Новое производство' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('март 2026 – настоящее время').first().waitFor();
  });

  it('brings a charge', async () => {
    await page.getByRole('button', { name: 'Новое обвинение' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Статья').fill('137');
    await dialog.getByRole('button', { name: 'Новое обвинение' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('ст. 137').waitFor();
    await faultless('proceedings');
  });

  it('books a hearing, writes its outcome and the next date, and sees both at once', async () => {
    await page.getByRole('tab', { name: 'Заседания' }).click();
    await page.getByRole('button', { name: 'Назначить заседание' }).click();
    await page.getByRole('dialog').getByLabel('Дата').fill('2026-05-12');
    await page.getByRole('dialog').getByRole('button', { name: 'Назначить заседание' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Исход' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Отложено', { exact: true }).click();
    await dialog.getByText('Отсутствие судьи', { exact: true }).click();
    await dialog.getByText('The lawyer').waitFor();
    await dialog.getByLabel('Дата', { exact: true }).fill('2031-06-16');
    await faultless('outcome');
    // what else is fetched anew takes its time: the form is sent only after that, when the dialog is gone already
    await page.route('**/api/transport-trips?*', async route => setTimeout(() => void route.continue(), 1_000));
    const fetched = page.waitForResponse('**/api/transport-trips?*');
    await dialog.getByRole('button', { name: 'Сохранить исход' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('16 июня 2031').first().waitFor();
    await page.getByRole('tab', { name: 'Хронология' }).click();
    await fetched;
    await page.getByRole('tab', { name: 'Хронология', selected: true }).waitFor();
    await page.getByText(/^Отложено: /).waitFor();
  });

  it('keeps what is typed when the page is left', async () => {
    const kept = page.waitForResponse(response => response.url().includes('/api/drafts/log-entry') && response.request().method() === 'PUT');
    await page.getByLabel('Что произошло').fill('Посетил в СИЗО, следы побоев на спине');
    await kept;
    await page.reload();
    await page.getByText('Восстановлен ваш черновик').waitFor();
    expect(await page.getByLabel('Что произошло').inputValue()).toBe('Посетил в СИЗО, следы побоев на спине');
  });

  it('writes the entry by keyboard and shows it at once', async () => {
    await page.getByLabel('Вид').selectOption('detention_visit');
    await page.getByLabel('Что произошло').press('Control+Enter');
    await page.getByRole('article').getByText('Посетил в СИЗО').waitFor();
    expect(await page.getByLabel('Что произошло').inputValue()).toBe('');
    await faultless('case');
  });

  it('pins an entry and takes it back', async () => {
    await page.getByRole('button', { name: 'Закрепить' }).click();
    await page.getByRole('button', { name: 'Отменить' }).click();
    await page.getByRole('button', { name: 'Закрепить' }).waitFor();
  });

  it('assigns an intern, who sees the case, while another does not know it exists', async () => {
    const address = page.url();
    await page.getByRole('tab', { name: 'Команда' }).click();
    await page.getByRole('button', { name: 'Включить в команду' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Кто').click();
    await page.getByRole('option', { name: /The intern/ }).click();
    await dialog.getByLabel('В качестве').selectOption('intern');
    await dialog.getByRole('button', { name: 'Включить в команду' }).click();
    await dialog.waitFor({ state: 'detached' });
    await faultless('team');

    const assigned = await openPage(browser);
    await signInOnPage(assigned.page, server, 'intern', PASSWORD);
    await assigned.page.getByText('Жалоба на пытки в отделении').first().waitFor();
    const other = await openPage(browser);
    await signInOnPage(other.page, server, 'otherintern', PASSWORD);
    await other.page.goto(address);
    await other.page.getByText('Такой страницы нет').waitFor();
    expect(await other.page.content()).not.toContain('Жалоба на пытки');
  });

  it('finds everything again after a restart of the server', async () => {
    const path = new URL(page.url()).pathname;
    await server.restart();
    await signInOnPage(page, server, 'lawyer', PASSWORD);
    await page.goto(server.url + path);
    await page.getByText('Посетил в СИЗО').waitFor();
    await page.getByText('16 июня 2031').first().waitFor();
  });

  it('finds the client by a name spelled otherwise', async () => {
    await page.keyboard.press('Control+k');
    for (const spelling of ['Асанбеков', 'Asanbekov', 'Асанбекав', 'асан']) {
      await page.getByLabel('Имя доверителя или номер дела').fill(spelling);
      await page.getByRole('dialog').getByText('Асанбеков Марат').waitFor();
    }
    expect(page.url()).not.toContain('сан');
    await faultless('search');
  });

  it('makes the browser complain about nothing', () => {
    expect(complaints).toEqual([]);
  });
});
