import type { Browser, Page } from 'playwright-core';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { clerk } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

/** A director the night before a donor's deadline. */
describe('impact in the browser', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  const takeOn = async (takenOn: string, genders: string[]) => {
    const does = clerk(await signIn(server, 'lawyer'));
    for (const [at, gender] of genders.entries())
      await does.create('/api/clients', { kind: 'direct_victim', takenOn, person: { names: [{ family: 'Счётова', given: `Ай${'абвгдежз'[at]}` }], gender, birthDate: '1990', region: 'KG-O' } });
  };
  const link = (name: string | RegExp) => page.getByRole('link', { name }).first();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    await takeOn('2025-03', ['female', 'female', 'female', 'female', 'female', 'female', 'male', 'male']);
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser));
    await signInAt(page, server, 'director', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('shows the year at a glance, as of a time that it tells', async () => {
    await link('Результаты').click();
    await page.getByLabel('Год', { exact: true }).selectOption('2025');
    await page.getByRole('heading', { level: 1, name: 'Результаты: 2025 год' }).waitFor();
    await press('Посчитать 2025 год');
    await page.getByText(/^Посчитано: /).waitFor();
    const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Новые доверители' }) });
    await card.getByText('8', { exact: true }).waitFor();
    await press('Посчитать 2024 год');
    await card.getByText('+8').waitFor();
    await expectFaultless(page, 'impact-year');
  });

  it('shows every number of a period beside that of the time before', async () => {
    await page.goto(`${server.url}/impact/indicators?from=2025-01-01&until=2025-12-31`);
    const row = page.getByRole('row', { name: /Новые доверители/ });
    await row.getByRole('cell', { name: '+8', exact: true }).waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual(['8', '0', '+8']);
  });

  it('opens what a number counts, and breaks it down without telling of anybody', async () => {
    await link('Новые доверители').click();
    await page.getByText('Доверители, принятые в периоде;', { exact: false }).waitFor();
    await page.getByLabel('По признаку').selectOption({ label: 'Пол' });
    await page.getByRole('row', { name: /Женский|женский/ }).getByText('не показано').waitFor();
    await page.getByText('Скрытые строки вместе: 8').waitFor();
    expect(page.url()).toContain('by=gender');
    await expectFaultless(page, 'impact-indicator');
    await page.getByLabel('По признаку').selectOption({ label: 'Область' });
    await page.getByRole('row', { name: /Ошская/ }).getByText('8', { exact: true }).waitFor();
  });

  it('makes a report in a minute, and shows how far it is counted', async () => {
    await page.goto(`${server.url}/reports`);
    await link('Новый отчёт').click();
    await page.getByLabel('Свой состав').check();
    await page.locator('summary', { hasText: 'Люди' }).click();
    await page.getByLabel('Новые доверители').check();
    const breakdowns = page.getByRole('group', { name: 'Разбивки: Новые доверители' });
    await breakdowns.locator('label', { hasText: /^Область$/ }).click();
    await page.getByLabel('Название').fill('Кого мы приняли');
    await expectFaultless(page, 'report-new');
    await press('Сохранить и посчитать');
    await page.getByRole('heading', { level: 1, name: 'Кого мы приняли' }).waitFor();
    await page.getByRole('row', { name: /Ошская/ }).getByText('8', { exact: true }).waitFor();
  });

  it('shows the draft as it will be printed, each number with what it counts', async () => {
    await page.getByText('Новые доверители', { exact: true }).first().click();
    await page.getByText('Доверители, принятые в периоде;', { exact: false }).first().waitFor();
    await expectFaultless(page, 'report-draft');
  });

  it('freezes it for good, by a fresh proof, and says that it holds', async () => {
    await press('Зафиксировать');
    await press('Зафиксировать отчёт');
    await page.getByText('контрольная сумма и подпись сходятся', { exact: false }).waitFor();
    await expectFaultless(page, 'report-frozen');
  });

  it('shows what would be another number today', async () => {
    await takeOn('2025-04', ['female', 'female']);
    await press('Посчитать заново');
    await page.getByText('Сегодня эти числа были бы другими', { exact: false }).waitFor();
    expect(await page.getByRole('row', { name: 'Новые доверители', exact: false }).filter({ hasText: '10' }).first().getByRole('cell').allTextContents()).toEqual(['8', '10']);
  });

  it('takes it out as a file that is made in the background', async () => {
    await press('Файл');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Вид файла').selectOption('xlsx');
    await dialog.getByLabel('Язык').selectOption({ label: 'кыргызский' });
    await dialog.getByRole('button', { name: 'Сделать файл' }).click();
    const fetching = dialog.getByRole('button', { name: 'Скачать: Excel (XLSX), кыргызский' });
    await fetching.waitFor();
    await expectFaultless(page, 'report-files', false);
    const [download] = await Promise.all([page.waitForEvent('download'), fetching.click()]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    await page.keyboard.press('Escape');
  });

  it('works on a phone', async () => {
    await page.setViewportSize(PHONE);
    await expectFaultless(page, 'report-frozen-phone');
    await page.goto(`${server.url}/impact?year=2025`);
    await page.getByText(/^Посчитано: /).waitFor();
    await expectFaultless(page, 'impact-year-phone');
    await page.goto(`${server.url}/impact/nothing`);
    await page.getByText('Такой страницы нет').waitFor();
  });

  it('shows a lawyer what is missing in her records, and leads to where it is mended', async () => {
    const lawyer = await openPage(browser, { viewport: PHONE });
    await signInAt(lawyer.page, server, 'lawyer', PASSWORD);
    await lawyer.page.getByRole('link', { name: 'Чего не хватает в записях' }).click();
    await lawyer.page.getByRole('link', { name: 'Исправить: Доверители без записанного согласия' }).click();
    await lawyer.page.getByText('Вам видно: 10').waitFor();
    await expectFaultless(lawyer.page, 'finding-phone');
    await lawyer.page.getByRole('region', { name: 'За этим числом' }).getByRole('link').first().click();
    await lawyer.page.waitForURL(/\/clients\//);
    expect(lawyer.complaints).toEqual([]);
  });

  it('makes the browser complain about nothing', () => expect(complaints).toEqual([]));
});
