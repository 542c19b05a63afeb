import type { Browser, Page } from 'playwright-core';
import writeXlsxFile from 'write-excel-file/node';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { clerk } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

/** A training is entered, people come to it, one of them leads another: the tree shows both. */
describe('trainings on the screen', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale: 'en-GB' }));
    await signInAt(page, server, 'lawyer', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const enterTraining = async (title: string, kind: string, heldOn: string) => {
    await page.goto(`${server.url}/trainings/new`);
    await page.getByLabel('Title').fill(title);
    await page.getByLabel('Kind').selectOption(kind);
    await page.getByLabel('When').fill(heldOn);
    await page.getByRole('button', { name: 'Enter', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  };
  const enterPerson = async (name: string, gender: string) => {
    await page.getByLabel('Name, as on the list').fill(name);
    await page.getByLabel('Gender').selectOption(gender);
    await page.getByRole('button', { name: 'Add the participant' }).click();
    // he may be proposed for a moment as somebody known already, which is a list too
    await page.locator('ol').getByText(name).waitFor();
  };

  it('are entered with who came', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Trainings' }).click();
    await page.getByText('There are no such trainings').waitFor();
    await expectFaultless(page, 'trainings-none');
    await enterTraining('Training of trainers', 'tot', '02.2024');
    await enterPerson('Айгүл Амадалиева', 'female');
    await enterPerson('Нурлан Осмонов', 'male');
    await page.getByText('2 participants').waitFor();
  });

  it('know somebody who came before', async () => {
    await enterTraining('Seminar at home', 'seminar', '04.2024');
    await page.getByLabel('Name, as on the list').fill('Aigul Amadalieva');
    const alike = page.getByRole('status').filter({ hasText: 'Perhaps somebody who is known already' });
    await alike.getByText('1 training').waitFor();
    await expectFaultless(page, 'trainings-alike');
    await page.getByLabel('Name, as on the list').fill('');
    await enterPerson('Бермет Третья', 'female');
  });

  it('name as a trainer who was trained there', async () => {
    await page.getByRole('button', { name: 'Name a trainer' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name, as on the list').fill('Амадалиева');
    await dialog.getByRole('button', { name: 'Choose: Айгүл Амадалиева' }).click();
    await dialog.getByLabel('Trained at').selectOption({ label: 'Training of trainers' });
    await expectFaultless(page, 'trainings-trainer');
    await dialog.getByRole('button', { name: 'Name a trainer' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Айгүл Амадалиева' }).waitFor();
  });

  it('note who was at a session, and count guests apart', async () => {
    await page.getByRole('button', { name: 'Add a session' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Women unnamed').fill('12');
    await expectFaultless(page, 'trainings-session');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Note who was there' }).click();
    await dialog.getByLabel('Бермет Третья').waitFor();
    await expectFaultless(page, 'trainings-attendance');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('at 1 session of 1').waitFor();
    await expectFaultless(page, 'trainings-page');
  });

  it('show the cascade: counts by level, region and gender, and the tree', async () => {
    const { items } = await clerk(await signIn(server, 'lawyer')).read('/api/trainings');
    const tot = items.find((one: { kind: string }) => one.kind === 'tot');
    await page.goto(`${server.url}/trainings/${tot.id}/cascade`);
    await page.getByText('3 persons').waitFor();
    await page.getByText('12 visits without a name').first().waitFor();
    const beneath = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Training of trainers' }) }).getByRole('listitem');
    await beneath.getByRole('link', { name: 'Seminar at home' }).waitFor();
    await expectFaultless(page, 'trainings-cascade');
    await page.goto(`${server.url}/trainers`);
    await page.getByRole('link', { name: /Айгүл Амадалиева/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Айгүл Амадалиева' }).waitFor();
    await expectFaultless(page, 'trainings-trainer-page');
  });

  it('take in a list, ask who somebody is, and say why two are not one', async () => {
    await enterTraining('Seminar in the valley', 'seminar', '06.2024');
    await page.getByRole('link', { name: 'List from a table' }).click();
    const line = (...cells: string[]) => cells.map(value => ({ value }));
    const table = await writeXlsxFile([line('Name, as on the list', 'From where'), line('Айгүл Амадалиева'), line('Новая Участница'), line('Кривая', 'Mars')]).toBuffer();
    await page.locator('input[type=file]').setInputFiles({ name: 'list.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: table });
    await page.getByRole('button', { name: 'Take in', exact: true }).click();
    await page.getByText(/^From where: Only these are possible/).waitFor();
    await page.getByLabel('Row 2: who it is').selectOption({ index: 1 });
    await expectFaultless(page, 'trainings-import');
    await page.getByRole('button', { name: 'Take in those chosen' }).click();
    await page.getByText('Row').first().waitFor();
    await page.getByRole('link', { name: 'To the training' }).click();
    await page.locator('ol').getByText('Айгүл Амадалиева').waitFor();
    // somebody else has meanwhile found the one who is offered to be a third
    await enterPerson('Новая Участницаа', 'female');
    await page.getByRole('button', { name: 'Change: Новая Участницаа' }).click();
    const dialog = page.getByRole('dialog');
    const offered = dialog.getByRole('button', { name: /: Новая Участница$/ });
    await offered.waitFor();
    const does = clerk(await signIn(server, 'lawyer'));
    const { items: found } = await does.create('/api/participants/likeness', { name: 'Новая Участница' });
    const { items: others } = await does.create('/api/participants/likeness', { name: 'Бермет Третья' });
    const one = found.find(({ participant }: { participant: { displayName: string } }) => participant.displayName === 'Новая Участница').participant;
    expect((await (await signIn(server, 'lawyer')).post(`/api/participants/${one.id}/merging`, { intoId: others[0].participant.id }, { 'if-match': `"${one.version}"` })).status).toBe(201);
    await offered.click();
    await dialog.getByRole('alert').waitFor();
    await expectFaultless(page, 'trainings-merge-refused');
    await page.keyboard.press('Escape');
  });

  it('entered by mistake are struck through with the reason', async () => {
    await page.getByRole('button', { name: 'Entered by mistake' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Why it was a mistake').fill('Другой семинар');
    await expectFaultless(page, 'trainings-void');
    await dialog.getByRole('button', { name: 'Void' }).click();
    await page.getByText(/^Voided .* by The lawyer: Другой семинар/).waitFor();
    expect(await page.getByRole('button', { name: 'Add a session' }).count()).toBe(0);
    await expectFaultless(page, 'trainings-voided');
  });

  it('show a director the tree without names of outsiders', async () => {
    const { items } = await clerk(await signIn(server, 'lawyer')).read('/api/trainings');
    const tot = items.find((one: { kind: string }) => one.kind === 'tot');
    const his = await openPage(browser, { locale: 'en-GB' });
    await signInAt(his.page, server, 'director', PASSWORD, `/trainings/${tot.id}/cascade`);
    await his.page.getByText(/led by Trainer, /).waitFor();
    expect(await his.page.getByText('Амадалиева').count()).toBe(0);
    await expectFaultless(his.page, 'trainings-director');
    expect(his.complaints).toEqual([]);
  });

  it('fit a phone, in the dark', async () => {
    const { page: phone, complaints: more } = await openPage(browser, { locale: 'ky-KG', viewport: PHONE, colorScheme: 'dark' });
    await signInAt(phone, server, 'lawyer', PASSWORD, '/trainings');
    await phone.getByRole('link', { name: /Seminar at home/ }).click();
    await phone.getByText('Бермет Третья').waitFor();
    await expectFaultless(phone, 'trainings-phone');
    expect([...complaints, ...more]).toEqual([]);
  });
});
