import type { Browser, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../apps/api/src/demo/demo-users';
import { inDays } from '../../apps/api/src/demo/matter';
import { clerk } from '../support/clerk';
import { openPage, PHONE, signInOnPage, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { codeNow } from '../support/second-factor';
import { startServerProcess, type ServerProcess } from '../support/test-server';
import { giveLoginAndPassword, signIn } from '../support/visitor';

/** The demo as somebody meets it who has just cloned the project. */
describe('the demo organisation in the browser', () => {
  let server: ServerProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await startServerProcess({ TIREK_DEMO: 'on' });
    browser = await startBrowser();
    ({ page } = await openPage(browser));
    await signInOnPage(page, server, 'lawyer.osh', DEMO_PASSWORD);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const faultless = (on: Page, name: string) => expectFaultless(on, `demo-${name}`, false);

  it('prints how to sign in', () => {
    expect(server.output()).toContain('lawyer.osh');
  });

  it('has a Today that is alive', async () => {
    await page.getByText(/^Заседание без исхода/).first().waitFor();
    await page.getByText('Кочкаров: реабилитация').first().waitFor();
    await faultless(page, 'today');
  });

  it('finds Kochkarov however he is spelled', async () => {
    await page.keyboard.press('Control+k');
    for (const spelling of ['Кочкаров', 'Kochkarov', 'Кочкоров', 'кочк']) {
      await page.getByLabel('Имя доверителя или номер дела').fill(spelling);
      await page.getByRole('dialog').getByText('Кочкаров Шукурулло').waitFor();
    }
    await page.getByRole('dialog').getByText('Кочкаров: реабилитация, признание').click();
  });

  it('tells his case in one look: stage, charges, who represents him', async () => {
    await page.getByRole('heading', { level: 1, name: /^Кочкаров: реабилитация/ }).waitFor();
    await page.getByText('оправдан по 1 из 3').waitFor();
    await page.getByText(/Правопреемник.*: Кочкаров Саидазиз/).first().waitFor();
    await faultless(page, 'case');
    const tabs = { Производства: 'ст. 234 ч. 1', Заседания: 'Допрошен эксперт.', Люди: 'Все производства', Команда: 'Включить в команду' };
    for (const [tab, shown] of Object.entries(tabs)) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('tabpanel').getByText(shown).first().waitFor();
      await faultless(page, `case-${tab}`);
    }
  });

  it('shows his client page, and the case on a phone in the dark', async () => {
    await page.getByRole('link', { name: 'Кочкаров Шукурулло' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Кочкаров Шукурулло' }).waitFor();
    await faultless(page, 'client');
    const phone = await openPage(browser, { viewport: PHONE, colorScheme: 'dark' });
    await signInOnPage(phone.page, server, 'intern.osh', DEMO_PASSWORD);
    await phone.page.getByText('Кочкаров: реабилитация').first().click();
    await phone.page.getByText('оправдан по 1 из 3').waitFor();
    await phone.page.waitForLoadState('networkidle');
    await faultless(phone.page, 'case-phone');
  });

  it('has a leaver with cases to hand over, a lawyer who was an intern, and advice that was answered', async () => {
    const supervisor = clerk(await signIn(server, 'supervisor.osh', DEMO_PASSWORD));
    const [leaver] = (await supervisor.read('/api/supervisees')).items;
    expect(leaver).toMatchObject({ supervised: true, employedTo: inDays(21), places: [{ role: 'lead' }, { role: 'lead' }] });
    const lawyer = (await supervisor.read('/api/users')).items.find((user: { displayName: string }) => user.displayName === 'Санжар Турдубаев');
    const preview = await supervisor.create(`/api/users/${leaver.userId}/hand-over-previews`, { startsOn: inDays(1), toUserId: lawyer.id });
    expect(preview.items.map((place: { obstacle: unknown }) => place.obstacle)).toEqual([null, null]);
    expect(lawyer).toMatchObject({ roles: ['lawyer'], attorney: true });
    expect((await supervisor.read(`/api/users/${lawyer.id}/role-grants`)).items.map((grant: { role: string }) => grant.role)).toEqual(['intern', 'lawyer']);
    const { log } = await supervisor.read(`/api/cases/${leaver.places[0].caseId}`);
    expect(log.items.find((entry: { authorId: string }) => entry.authorId === lawyer.id).writtenAs).toBe('intern');
    const { items } = await clerk(await signIn(server, 'lawyer2.osh', DEMO_PASSWORD)).read('/api/consults');
    expect(items).toMatchObject([{ topic: 'expert_examination', answers: 1 }]);
  });

  it('shows a code at sign-in, but not to whoever has set up an app of his own', async () => {
    const mine = await signIn(server, 'intern2.osh', DEMO_PASSWORD);
    expect((await giveLoginAndPassword(server, 'intern2.osh', DEMO_PASSWORD)).session.demoCode).toMatch(/^[0-9]{6}$/);
    const { secret } = (await mine.post('/api/factors/totp')).body;
    expect((await mine.post('/api/factors/totp/confirmation', { code: codeNow(0, secret) })).status).toBe(200);
    expect((await giveLoginAndPassword(server, 'intern2.osh', DEMO_PASSWORD)).session).not.toHaveProperty('demoCode');
  });

  it.each(['supervisor.osh', 'director', 'specialist.osh', 'reception.osh', 'admin'])('greets %s with what he may see, and no fault', async login => {
    const other = await openPage(browser, { locale: 'en-GB' });
    await signInOnPage(other.page, server, login, DEMO_PASSWORD);
    await other.page.waitForLoadState('networkidle');
    await faultless(other.page, `today-${login}`);
    expect(other.complaints).toEqual([]);
  });
});
