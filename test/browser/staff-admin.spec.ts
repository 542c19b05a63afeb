import type { Browser, Page } from 'playwright-core';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD, type Organisation } from '../support/organisation';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { giveLoginAndPassword, signIn, stranger } from '../support/visitor';

const OWN = 'four words of his own';

/** An admin with a new colleague: from the list to the rights of the first day. */
describe('the admin and the staff', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let people: Organisation;
  let complaints: string[];

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale: 'en-GB' }));
    await signInAt(page, server, 'admin', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const faultless = (on: Page, name: string) => expectFaultless(on, `staff-${name}`);
  const fill = async (label: string, text: string) => page.getByRole('dialog').getByLabel(label).fill(text);
  const send = async (button: string) => {
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  it('finds colleagues by name, office and role, the filters in the address and the name not', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Colleagues' }).click();
    await page.getByText('11 colleagues').waitFor();
    await faultless(page, 'users');
    await page.getByLabel('Role').selectOption('supervisor');
    await page.getByText('2 colleagues').waitFor();
    await page.getByLabel('Office').selectOption({ label: 'BIS' });
    await page.getByText('1 colleague', { exact: true }).waitFor();
    await page.getByRole('link', { name: /The farSupervisor/ }).waitFor();
    await page.reload();
    await page.getByText('1 colleague', { exact: true }).waitFor();
    await page.goto(`${server.url}/users`);
    await page.getByLabel('Name').fill('RECEPT');
    await page.getByText('1 colleague', { exact: true }).waitFor();
    expect(page.url()).not.toMatch(/recept/i);
  });

  it('adds a colleague, and hands him a link by which he chooses his password himself', async () => {
    await page.getByRole('link', { name: 'New colleague' }).click();
    await page.getByRole('heading', { level: 1, name: 'New colleague' }).waitFor();
    await page.getByLabel('Name').fill('Санжар Турдубаев');
    await page.getByLabel('Login').fill('sanjar');
    await page.getByLabel('Office').selectOption({ label: 'OSH' });
    await faultless(page, 'new-user');
    await page.getByRole('button', { name: 'Add the colleague' }).click();
    await page.getByRole('heading', { level: 1, name: 'Санжар Турдубаев' }).waitFor();
    expect(await page.title()).not.toContain('Санжар');
    await page.getByRole('button', { name: 'Invite' }).click();
    const dialog = page.getByRole('dialog', { name: 'Invitation link' });
    const link = await dialog.locator('pre').innerText();
    await faultless(page, 'invitation');
    await dialog.getByRole('button', { name: 'Close' }).click();
    const accepted = await stranger(server).post('/api/invitations/acceptance', { token: link.split('#')[1], password: OWN });
    expect({ link, status: accepted.status }).toEqual({ link: expect.stringMatching(/^http.*\/invitation#/), status: 201 });
  });

  /** As if the last proof of who he is were six minutes old. */
  const growStale = () => withClient(server.database.ownerUrl, db => db.query(`update sessions set confirmed_at = now() - interval '6 minutes'`));
  const confirmation = () => page.getByRole('dialog', { name: 'Confirm that it is you' });

  it('grants a role, names a supervisor, and it holds at once', async () => {
    await page.getByRole('button', { name: 'Grant a role' }).click();
    await page.getByRole('dialog').getByLabel('Role').selectOption('intern');
    await fill('First day', '2026-01-12');
    await growStale();
    await page.getByRole('dialog').getByRole('button', { name: 'Grant a role', exact: true }).click();
    await confirmation().locator('input[type=password]').fill(PASSWORD);
    await faultless(page, 'confirmation');
    await confirmation().getByRole('button', { name: 'Confirm' }).click();
    await page.getByRole('dialog').first().waitFor({ state: 'detached' });
    await page.getByText(/since 12 January 2026 · entered by The admin/).waitFor();
    await page.getByRole('button', { name: 'Name a supervisor' }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: 'Supervisor' }).click();
    await page.getByRole('option', { name: /The supervisor/ }).click();
    await send('Name a supervisor');
    await page.getByText('supervised by The supervisor').waitFor();
    const intern = await signIn(server, 'sanjar', OWN);
    expect((await intern.get('/api/sessions/current')).body.roles).toEqual(['intern']);
  });

  it('makes the intern a lawyer with a licence, and the history tells it', async () => {
    await page.getByRole('button', { name: 'From intern to lawyer' }).click();
    await fill('Licence number', 'ОШ-2026/7');
    await faultless(page, 'promotion');
    await send('Make a lawyer');
    await page.getByText('attorney, licence ОШ-2026/7').waitFor();
    await page.getByText(/12 January 2026 – .*ended/).waitFor();
    await faultless(page, 'user');
  });

  it('asks for the reset of lost factors, which a director confirms on his first page', async () => {
    await page.goto(`${server.url}/users/${people.intern.id}`);
    await page.getByRole('button', { name: 'Reset second factor' }).click();
    await page.getByText('Waits for another admin or a director to confirm.').waitFor();
    await page.goto(server.url);
    await page.getByRole('heading', { name: 'Reset of a second factor' }).waitFor();
    expect(await page.getByRole('button', { name: 'Confirm the reset' }).count()).toBe(0);
    await signInAt(page, server, 'director', PASSWORD);
    await page.getByText(/asked for by The admin/).waitFor();
    await faultless(page, 'reset');
    await growStale();
    await page.getByRole('button', { name: 'Confirm the reset' }).click();
    await confirmation().locator('input[type=password]').fill(PASSWORD);
    await confirmation().getByRole('button', { name: 'Confirm', exact: true }).click();
    await page.getByText('Second factor reset: The intern').waitFor();
    await page.getByRole('heading', { name: 'Reset of a second factor' }).waitFor({ state: 'detached' });
    expect((await giveLoginAndPassword(server, 'intern')).session.standing).toBe('enrolment_needed');
    await signInAt(page, server, 'admin', PASSWORD);
  });

  it('is told at the form why he may not raise himself', async () => {
    await page.goto(`${server.url}/users/${people.admin.id}`);
    await page.getByRole('button', { name: 'Grant a role' }).click();
    await page.getByRole('dialog').getByLabel('Role').selectOption('supervisor');
    await page.getByRole('dialog').getByRole('button', { name: 'Grant a role' }).click();
    await page.getByText(/are changed by another admin/).waitFor();
  });

  it('ends an employment, and finds the colleague among the former', async () => {
    await page.goto(`${server.url}/users/${people.otherLawyer.id}`);
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await fill('Last working day', '2026-01-31');
    await send('Save');
    await page.getByText('works here 1 January 2009 – 31 January 2026').waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Colleagues' }).click();
    await page.getByText('Former', { exact: true }).click();
    await page.getByRole('link', { name: /The otherLawyer/ }).waitFor();
    expect(page.url()).toContain('former=true');
  });

  it('renames an office, over what another admin has written meanwhile', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Offices' }).click();
    // the page before has links to colleagues of OSH
    await page.getByRole('heading', { level: 1, name: 'Offices' }).waitFor();
    await page.getByRole('link', { name: /OSH/ }).click();
    await page.getByLabel('Name (English)').fill('Osh office');
    const other = await signIn(server, 'admin');
    await other.patch(`/api/offices/${people.admin.officeId}`, { region: 'KG-O' }, { 'if-match': '"1"' });
    await page.getByRole('button', { name: 'Save' }).click();
    const conflict = page.getByRole('dialog', { name: /Somebody else/ });
    await conflict.getByText('KG-O', { exact: true }).waitFor();
    await faultless(page, 'office-conflict');
    await conflict.getByRole('button', { name: 'Keep mine' }).click();
    await page.getByRole('link', { name: /Osh office/ }).waitFor();
    await faultless(page, 'offices');
  });

  it('sees no case, client or search anywhere', async () => {
    const links = await page.getByRole('navigation').getByRole('link').allTextContents();
    expect(links).toEqual(['Today', 'Colleagues', 'Offices', 'Rules of terms']);
    expect(await page.getByRole('button', { name: /Search/ }).count()).toBe(0);
  });

  it.each(['ky-KG', 'ru-RU'])('works on a phone in %s', async locale => {
    const phone = await openPage(browser, { locale, viewport: PHONE, colorScheme: locale === 'ky-KG' ? 'dark' : 'light' });
    await signInAt(phone.page, server, 'admin', PASSWORD);
    for (const path of ['/users', '/users/new', `/users/${people.intern.id}`, '/offices', '/offices/new', `/offices/${people.admin.officeId}`]) {
      await phone.page.goto(server.url + path);
      await phone.page.waitForSelector('#content h1');
      await phone.page.waitForLoadState('networkidle');
      await faultless(phone.page, `phone-${locale.slice(0, 2)}${path.replaceAll('/', '-').replace(/[0-9a-f]{8}-.*/, 'one')}`);
    }
    expect(phone.complaints).toEqual([]);
  });

  it('makes the browser complain about nothing', () => {
    expect(complaints).toEqual([]);
  });
});
