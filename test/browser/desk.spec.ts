import type { Browser, Page } from 'playwright-core';
import writeXlsxFile from 'write-excel-file/node';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { clerk } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, type Organisation, PASSWORD } from '../support/organisation';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

/** A morning at the reception, by keyboard: search, card, a visitor who comes back, a table of the mobile team. */
describe('the reception desk', () => {
  let server: TestServer;
  let people: Organisation;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale: 'en-GB' }));
    await signInAt(page, server, 'reception', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const faultless = (on: Page, name: string) => expectFaultless(on, `desk-${name}`);
  const search = () => page.getByLabel('Name or phone');
  const registered = () => page.getByText('The enquiry is registered').first().waitFor();

  it('registers a card with nothing but the keyboard', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Desk' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Reception desk' }).waitFor();
    await page.getByText('Nobody waits today').waitFor();
    await page.locator('#content').getByRole('link', { name: 'Mass events' }).waitFor();
    await search().pressSequentially('Жумабекова Айгүл');
    await page.getByText('Nobody like that is known').waitFor();
    await faultless(page, 'search');
    await page.keyboard.press('Enter');
    // the name came along, and the topic is where typing goes on
    await page.locator('select:focus').waitFor();
    await page.keyboard.type('Torture');
    for (let tabs = 0; tabs < 2; tabs++) await page.keyboard.press('Tab');
    await page.keyboard.type('Beaten at the station');
    await faultless(page, 'card');
    await page.keyboard.press('Control+Enter');
    await registered();
    await page.getByRole('link', { name: /Жумабекова Айгүл.*Torture/ }).waitFor();
    await page.getByText('Enquiries: 1, people: 1, minutes: 0').waitFor();
  });

  it('recognises who comes back in another spelling, and asks before somebody is entered twice', async () => {
    await search().fill('Jumabekova Aygul');
    await page.getByText(/came .*Torture · Waits/).waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('Topic').selectOption('health');
    await page.getByRole('button', { name: 'Register' }).click();
    await page.getByText('This person seems to be known').waitFor();
    await faultless(page, 'duplicate');
    await page.getByRole('button', { name: /^The same person/ }).click();
    await page.getByText('Registered: it is visit number 2').first().waitFor();
    await page.getByText('Enquiries: 2, people: 1, minutes: 0').waitFor();
  });

  it('hands one to a lawyer, who takes the visitor on as a client', async () => {
    await page.getByRole('link', { name: /Жумабекова Айгүл.*Torture/ }).click();
    await page.getByRole('button', { name: 'Record the outcome' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Outcome').selectOption('client');
    await dialog.getByRole('combobox', { name: /Who takes the client on/ }).click();
    await page.getByRole('option', { name: 'The lawyer · lawyer' }).click();
    await faultless(page, 'outcome');
    await dialog.getByRole('button', { name: 'Record' }).click();
    await page.getByText(/Becomes a client · The lawyer/).waitFor();
    await faultless(page, 'enquiry');

    const trainer = clerk(await signIn(server, 'lawyer'));
    const training = await trainer.create('/api/trainings', { title: 'Rights', kind: 'seminar', topic: 'torture_prevention', language: 'ru', region: 'KG-O', heldOn: '2026-06-26' });
    await trainer.create(`/api/trainings/${training.id}/trainers`, { userId: people.lawyer.id });
    const { page: lawyers } = await openPage(browser, { locale: 'en-GB', viewport: PHONE });
    await signInAt(lawyers, server, 'lawyer', PASSWORD, '/enquiries');
    await lawyers.getByRole('link', { name: /Жумабекова Айгүл/ }).click();
    await lawyers.getByText('Beaten at the station').waitFor();
    await lawyers.getByRole('button', { name: 'Check for a conflict of interest' }).click();
    await lawyers.getByText('No conflict was found').waitFor();
    await lawyers.getByRole('combobox', { name: 'Through whom he came' }).click();
    const kept = lawyers.waitForResponse(answer => answer.request().method() !== 'GET' && answer.url().includes('/trainer'));
    await lawyers.getByRole('option', { name: 'The lawyer' }).click();
    await kept;
    await lawyers.reload();
    await lawyers.locator('input[value="The lawyer"]').waitFor();
    await faultless(lawyers, 'enquiry-phone');
    await lawyers.getByRole('button', { name: 'Take on as a client' }).click();
    await lawyers.getByRole('dialog').locator('button[type=submit]').click();
    await lawyers.getByText(/OSH-2026-0001/).waitFor();
    await lawyers.getByRole('region', { name: 'Enquiries' }).getByRole('link', { name: /Torture/ }).waitFor();
    await lawyers.close();
  });

  it('takes a table in, and shows what needs a look', async () => {
    await page.goto(`${server.url}/desk/import`);
    await page.getByRole('table', { name: 'Columns' }).getByRole('row', { name: /Name needed in every row/ }).waitFor();
    const rows = [['Name', 'Topic'], ['Асанов Бакыт', 'Torture'], ['Джумабекова Айгуль', 'Torture'], ['Орозов', 'Weather']];
    const buffer = await writeXlsxFile(rows.map(row => row.map(value => ({ value })))).toBuffer();
    await page.locator('input[type=file]').setInputFiles({ name: 'mobile-team.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer });
    await page.getByRole('button', { name: 'Take in' }).click();
    await page.getByText('Taken in: 1').waitFor();
    await page.getByText(/Topic: Only these are possible/).waitFor();
    await faultless(page, 'import');
    // a long one goes on while somebody looks elsewhere, and stops between rows
    const many = [['Name', 'Topic'], ...Array.from({ length: 60 }, (_, at) => [`Долгий ${at}`, 'Weather'])];
    const long = await writeXlsxFile(many.map(row => row.map(value => ({ value })))).toBuffer();
    let asked = 0;
    await page.route('**/api/enquiry-imports', async route => {
      // the second is answered once it was stopped
      if (++asked === 2) await page.getByText('Stopped.').waitFor();
      await route.continue();
    });
    await page.locator('input[type=file]').setInputFiles({ name: 'long.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: long });
    await page.getByRole('button', { name: 'Take in' }).click();
    await page.getByText('long.xlsx: Rows looked at: 20 of 60').waitFor();
    await page.getByRole('link', { name: 'Enquiries' }).last().click();
    await page.goBack();
    await page.getByText('Rows looked at: 20 of 60').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText(/Stopped. Rows looked at: 40 of 60/).waitFor();
    expect(asked).toBe(2);
    expect((await (await signIn(server, 'reception')).get('/api/enquiries?state=waiting')).body.items.map(({ displayName }: { displayName: string }) => displayName)).toContain('Асанов Бакыт');
    await page.goto(`${server.url}/enquiries?state=waiting`);
    await page.getByRole('button', { name: 'Choose several' }).click();
    await page.getByRole('checkbox', { name: 'Асанов Бакыт' }).check();
    await page.getByText('Chosen: 1').waitFor();
    await faultless(page, 'several');
    await page.getByRole('button', { name: 'Give to a colleague' }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: /To whom/ }).click();
    await page.getByRole('option', { name: 'The lawyer · lawyer' }).click();
    await page.getByRole('dialog').locator('button[type=submit]').click();
    await page.getByText(/Torture .* The lawyer/).first().waitFor();
  });

  it('counts for the director, and works on a phone', async () => {
    const { page: phone } = await openPage(browser, { locale: 'en-GB', viewport: PHONE });
    await signInAt(phone, server, 'reception', PASSWORD, '/desk');
    await phone.getByLabel('Name or phone').waitFor();
    await faultless(phone, 'phone');
    await phone.close();
    const { page: director } = await openPage(browser, { locale: 'en-GB' });
    await signInAt(director, server, 'director', PASSWORD, '/desk/tally');
    await director.getByText(/Enquiries: 3, people: 2/).waitFor();
    await faultless(director, 'tally');
    await director.close();
    expect(people.director.officeId).toBe(people.reception.officeId);
  });

  it('takes a consent back for whoever stands there, by two presses', async () => {
    const lawyer = clerk(await signIn(server, 'lawyer'));
    const client = await lawyer.create('/api/clients', { kind: 'direct_victim', takenOn: '2026', person: { names: [{ family: 'Отзывова', given: 'Сыргак' }] } });
    await lawyer.create(`/api/clients/${client.id}/consents`, { purpose: 'photo', giver: 'client', givenOn: '2026-02', means: 'signed_form' });
    const visit = await clerk(await signIn(server, 'reception')).create('/api/enquiries', { channel: 'visit', topic: 'other', name: { family: 'Отзывова', given: 'Сыргак' }, personId: client.person.id });
    await page.goto(`${server.url}/enquiries/${visit.id}`);
    const consents = page.getByRole('region', { name: 'Consents' });
    await consents.getByText('given February 2026').waitFor();
    await faultless(page, 'desk-consents');
    await consents.getByRole('button', { name: /^Withdraw: / }).click();
    await consents.getByRole('button', { name: /^Press again/ }).click();
    await consents.waitFor({ state: 'detached' });
    expect((await lawyer.read(`/api/clients/${client.id}/consents`)).items).toMatchObject([{ purpose: 'photo', state: 'withdrawn' }]);
    expect(complaints).toEqual([]);
  });
});
