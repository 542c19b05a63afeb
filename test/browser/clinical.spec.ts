import type { Browser, Page } from 'playwright-core';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { clerk } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

describe('a specialist with the clinical file of a client', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let client: string;

  beforeAll(async () => {
    server = await startTestServer();
    const people = await foundOrganisation(server);
    const does = clerk(await signIn(server, 'lawyer'));
    client = (await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2026', person: { names: [{ family: 'Выдуманная', given: 'Айгуль' }] } })).id;
    await does.create(`/api/clients/${client}/assignments`, { userId: people.specialist.id, role: 'care' });
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale: 'ru-RU' }));
    await signInAt(page, server, 'specialist', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const dialog = () => page.getByRole('dialog');

  it('finds the way there on the page of the client, and writes and corrects a note', async () => {
    await page.goto(`${server.url}/clients/${client}`);
    await page.getByRole('link', { name: 'Открыть клиническую карту' }).click();
    await page.getByRole('heading', { level: 1, name: 'Клиническая карта' }).waitFor();
    await page.getByText('Записей нет').waitFor();
    await page.getByRole('button', { name: 'Написать запись' }).click();
    await dialog().getByLabel('Текст').fill('Спит три часа');
    await dialog().getByLabel('Минут').fill('50');
    await dialog().getByRole('button', { name: 'Написать запись' }).click();
    await page.getByText('Спит три часа').waitFor();
    await page.getByRole('button', { name: 'Исправить' }).click();
    await dialog().getByLabel('Текст').fill('Спит пять часов');
    await dialog().getByRole('button', { name: 'Исправить' }).click();
    await page.getByText('Спит пять часов').waitFor();
    await page.getByRole('button', { name: 'Прежние версии' }).click();
    await dialog().getByText('Спит три часа').waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await expectFaultless(page, 'clinical-notes');
  });

  it('is told at once of thoughts of death, while he enters the answers and after it', async () => {
    await page.getByRole('tab', { name: 'Опросники' }).click();
    await page.getByText('Опросников ещё нет').waitFor();
    await page.getByRole('button', { name: 'Внести ответы' }).click();
    await dialog().getByLabel('Опросник').selectOption('phq_9');
    const answer = (item: number, value: string) => dialog().getByRole('radiogroup', { name: `Пункт ${item}` }).getByLabel(value, { exact: true }).check();
    await answer(9, '1');
    await dialog().getByRole('alert').getByText('не оставляйте человека одного').waitFor();
    expect(await dialog().getByText('итога нет').count()).toBe(1);
    for (let item = 1; item < 9; item++) await answer(item, '2');
    await dialog().getByText('17 · умеренно тяжёлая').waitFor();
    await expectFaultless(page, 'clinical-answers');
    await dialog().getByRole('button', { name: 'Внести ответы' }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByRole('alert').getByText('не оставляйте человека одного').waitFor();
  });

  it('sees the curve over time with the table beside it, in the dark and on a phone', async () => {
    const does = clerk(await signIn(server, 'specialist'));
    for (const [takenOn, given] of [['2026-02-10', 1], ['2026-05-12', 2], ['2026-09-01', 3]] as const) {
      await does.create(`/api/clients/${client}/assessments`, { instrument: 'who_5', takenOn, answers: [given, given, given, given, 1] });
    }
    await page.goto(`${server.url}/clients/${client}/clinical?tab=assessments`);
    const curve = page.getByRole('img', { name: 'WHO-5: итоги по времени' });
    await curve.waitFor();
    expect(await curve.evaluate(image => (image as never as { naturalWidth: number }).naturalWidth)).toBe(640);
    await page.getByText('20 → 52 (+32), стало лучше').waitFor();
    await expectFaultless(page, 'clinical-curve');
    expect(complaints).toEqual([]);
    const phone = await openPage(browser, { locale: 'ru-RU', viewport: PHONE, colorScheme: 'dark' });
    await signInAt(phone.page, server, 'specialist', PASSWORD, `/clients/${client}/clinical?tab=assessments`);
    await phone.page.getByRole('img', { name: 'WHO-5: итоги по времени' }).waitFor();
    await expectFaultless(phone.page, 'clinical-curve-phone');
    await phone.page.getByRole('tab', { name: 'Кто смотрел' }).click();
    await phone.page.getByText('клиническая запись').first().waitFor();
    await expectFaultless(phone.page, 'clinical-record-phone');
    expect(phone.complaints).toEqual([]);
  });
});
