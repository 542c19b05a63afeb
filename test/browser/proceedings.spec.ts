import type { Browser, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../apps/api/src/demo/demo-users';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { startTestServer, type TestServer } from '../support/test-server';

/** The way of a case on the page: drawn, continued by possible steps only, charges reclassified. */
describe('proceedings and charges on the page', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    server = await startTestServer({ TIREK_DEMO: 'on' });
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser));
    await signInAt(page, server, 'lawyer.bis', DEMO_PASSWORD);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const faultless = (name: string) => expectFaultless(page, `proceedings-${name}`);
  const open = async (title: RegExp) => {
    await page.goto(`${server.url}/cases?scope=mine`);
    await page.getByText(title).first().click();
    await page.getByRole('tab', { name: 'Производства' }).click();
  };

  it('draws the way of a case as ladders side by side, sent back and reopened', async () => {
    await open(/^Дүйшөнов/);
    await page.getByRole('heading', { name: 'Путь дела' }).waitFor();
    for (const track of ['Уголовное', 'Гражданское', 'Международное']) await page.getByRole('list', { name: track }).waitFor();
    await page.getByText('после шага 3: возвращено').waitFor();
    await page.getByText('Государство нарушило права').waitFor();
    await faultless('ladder');
  });

  it('is readable on a phone', async () => {
    await page.setViewportSize(PHONE);
    await page.getByRole('list', { name: 'Уголовное' }).scrollIntoViewIfNeeded();
    await faultless('ladder-phone');
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it('offers the steps that are possible from where a proceeding stands, and no other', async () => {
    await page.getByRole('button', { name: 'Новое производство' }).first().click();
    const dialog = page.getByRole('dialog');
    const from = dialog.getByLabel('Из какого производства');
    const views = (await from.locator('option').allTextContents()).find(text => text.startsWith('Соображения ('))!;
    await from.selectOption({ label: views });
    const steps = await dialog.getByLabel('Что было дальше').locator('option').allTextContents();
    expect(steps).toContain('По новым обстоятельствам: Пересмотр по новым или вновь открывшимся обстоятельствам');
    expect(steps.some(step => step.startsWith('Обжаловать'))).toBe(false);
    await dialog.getByLabel('Что было дальше').selectOption('new_circumstances civil_new_circumstances_review');
    await faultless('step');
    await dialog.getByRole('button', { name: 'Новое производство' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Иск рассматривают снова: появилось новое').waitFor();
  });

  it('reclassifies a charge, which goes on as another', async () => {
    await open(/^Исаева/);
    await page.getByRole('button', { name: 'Переквалифицировать' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Новая статья').fill('122');
    await faultless('reclassify');
    await dialog.getByRole('button', { name: 'Переквалифицировать' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('было: ст. 130 ч. 1').waitFor();
    await page.getByText('1 обвинение из 1 не завершено').waitFor();
    await faultless('reclassified');
  });

  it('joins a proceeding with another case of mine, and severs it', async () => {
    await open(/^Керимкулова/);
    await page.getByRole('button', { name: 'Соединить с другим делом' }).click();
    const dialog = page.getByRole('dialog');
    const cases = dialog.getByRole('combobox').first();
    await cases.locator('option').filter({ hasText: 'Исаева' }).waitFor({ state: 'attached' });
    await cases.selectOption((await cases.locator('option').filter({ hasText: 'Исаева' }).getAttribute('value'))!);
    await dialog.getByLabel('Его производство на той же стадии').selectOption({ index: 1 });
    await faultless('join');
    await dialog.getByRole('button', { name: 'Соединить с другим делом' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/^Рассматривается вместе с BIS/).waitFor();
    await page.getByRole('button', { name: 'Выделить' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Выделить' }).click();
    await page.getByText(/выделено:/).waitFor();
    await faultless('severed');
  });

  it('tells the sentence for all charges together, once a court has imposed it', async () => {
    await open(/^Исаева/);
    await page.getByRole('button', { name: 'Изменить', exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Чем кончилось').selectOption({ label: 'Оправдательный приговор' });
    expect(await dialog.getByLabel('Наказание в целом').count()).toBe(0);
    await dialog.getByLabel('Чем кончилось').selectOption({ label: 'Обвинительный приговор' });
    await dialog.getByLabel('Наказание в целом').selectOption({ label: 'Лишение свободы' });
    await dialog.getByLabel('Срок, месяцев').fill('75');
    await faultless('sentence');
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Наказание в целом: Лишение свободы, 6 лет 3 месяца').waitFor();
    await faultless('sentenced');
  });

  it('complains of nothing', () => expect(complaints).toEqual([]));
});
