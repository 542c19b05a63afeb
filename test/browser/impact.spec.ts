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

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    const does = clerk(await signIn(server, 'lawyer'));
    for (const [at, gender] of ['female', 'female', 'female', 'female', 'female', 'female', 'male', 'male'].entries())
      await does.create('/api/clients', { kind: 'direct_victim', takenOn: '2025-03', person: { names: [{ family: 'Счётова', given: `Ай${'абвгдежз'[at]}` }], gender, birthDate: '1990', region: 'KG-O' } });
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser));
    await signInAt(page, server, 'director', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('shows every number of a period beside that of the time before', async () => {
    await page.getByRole('link', { name: 'Результаты' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Результаты' }).waitFor();
    await page.goto(`${server.url}/impact?from=2025-01-01&until=2025-12-31`);
    const row = page.getByRole('row', { name: /Новые доверители/ });
    await row.getByRole('cell', { name: '8', exact: true }).waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual(['8', '0']);
    await expectFaultless(page, 'impact');
  });

  it('opens what a number counts, and breaks it down without telling of anybody', async () => {
    await page.getByRole('link', { name: 'Новые доверители' }).click();
    await page.getByText('Доверители, принятые в периоде;', { exact: false }).waitFor();
    await page.getByLabel('По признаку').selectOption({ label: 'Пол' });
    await page.getByRole('row', { name: /Женский|женский/ }).getByText('скрыто').waitFor();
    await page.getByText('Скрытые строки вместе: 8').waitFor();
    expect(page.url()).toContain('by=gender');
    await expectFaultless(page, 'impact-indicator');
    await page.getByLabel('По признаку').selectOption({ label: 'Область' });
    await page.getByRole('row', { name: /Ошская/ }).getByText('8', { exact: true }).waitFor();
  });

  it('works on a phone, and says that a person may stand in several rows', async () => {
    await page.setViewportSize(PHONE);
    await page.getByLabel('По признаку').selectOption({ label: 'Уязвимость' });
    await page.getByText('Один человек может быть в нескольких строках', { exact: false }).waitFor();
    await page.getByText('За этот период ничего нет').waitFor();
    await expectFaultless(page, 'impact-phone');
    await page.goto(`${server.url}/impact/nothing`);
    await page.getByText('Такой страницы нет').waitFor();
  });

  it('makes the browser complain about nothing', () => expect(complaints).toEqual([]));
});
