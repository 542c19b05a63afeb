import type { Browser } from 'playwright-core';
import { clerk } from '../support/clerk';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

/** Two files of one person: found and compared by a supervisor, merged by a director; and a name checked before somebody is taken on. */
describe('duplicates and conflicts on the screen', () => {
  let server: TestServer;
  let browser: Browser;
  let former: { id: string; code: string };
  let survivor: { id: string; code: string };

  beforeAll(async () => {
    server = await startTestServer();
    const people = await foundOrganisation(server);
    const lawyer = clerk(await signIn(server, 'lawyer'));
    const takeOn = (family: string, birthDate: string) => lawyer.create('/api/clients', { kind: 'direct_victim', takenOn: '2026', person: { names: [{ family, given: 'Айсулуу' }], birthDate } });
    survivor = await takeOn('Токтогулова', '1991-04-17');
    former = await takeOn('Toktogulova', '1991');
    const specialist = clerk(await signIn(server, 'specialist'));
    for (const { id, code } of [survivor, former]) {
      await lawyer.create(`/api/clients/${id}/assignments`, { userId: people.specialist.id, role: 'care' });
      await specialist.create(`/api/clients/${id}/plans`, { goals: [{ text: `Goal of ${code}` }] });
    }
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('are found by a supervisor, compared side by side, and proposed once he has said what is right', async () => {
    const { page, complaints } = await openPage(browser, { locale: 'en-GB' });
    await signInAt(page, server, 'supervisor', PASSWORD);
    // a supervisor has more screens than the bar has room for
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Trainings' }).click();
    await page.getByRole('heading', { name: 'Trainings' }).waitFor();
    await page.getByRole('button', { name: 'My account' }).click();
    await page.getByRole('menuitem', { name: 'Likely duplicates' }).click();
    await page.getByRole('link', { name: 'Compare' }).click();
    await page.getByRole('radio', { name: new RegExp(`^${survivor.code}`) }).check();
    await page.getByRole('radio', { name: new RegExp(`17 April 1991.*${survivor.code}|1991.*17.*${survivor.code}`) }).check();
    await page.getByRole('radio', { name: `The plan of ${former.code}` }).check();
    await page.getByLabel('Why they are one person').selectOption('identity_document');
    await expectFaultless(page, 'merge-compare');
    await page.getByRole('button', { name: 'Propose the merge' }).click();
    await page.getByRole('heading', { name: `${former.code} → ${survivor.code}` }).waitFor();
    expect(await page.getByRole('button', { name: 'Confirm' }).count()).toBe(0);
    // he oversees the plan, its goals and days, and begins none
    await page.goto(`${server.url}/clients/${survivor.id}/care`);
    await page.getByText(`Goal of ${survivor.code}`).waitFor();
    expect(await page.getByRole('button', { name: 'Review' }).count()).toBe(0);
    await expectFaultless(page, 'merge-plan-overseen');
    expect(complaints).toEqual([]);
  });

  it('are merged by a director on a phone, who sees codes and no name', async () => {
    const { page } = await openPage(browser, { locale: 'en-GB', viewport: PHONE });
    await signInAt(page, server, 'director', PASSWORD, '/merges');
    await page.getByRole('heading', { name: `${former.code} → ${survivor.code}` }).waitFor();
    expect(await page.getByText('Токтогулова').count()).toBe(0);
    await page.getByRole('button', { name: 'Confirm' }).click();
    await expectFaultless(page, 'merge-confirm-phone');
    await page.getByRole('button', { name: 'Merge for good' }).click();
    await page.getByText(/Confirmed by The director/).waitFor();
  });

  it('31: leave a former address that leads to the survivor, with both codes and both names', async () => {
    const { page } = await openPage(browser, { locale: 'en-GB' });
    await signInAt(page, server, 'lawyer', PASSWORD, `/clients/${former.id}`);
    await page.getByText(`also ${former.code}`).waitFor();
    expect(page.url()).toBe(`${server.url}/clients/${survivor.id}`);
    await page.getByText('Toktogulova Айсулуу').waitFor();
    const plans = (await clerk(await signIn(server, 'specialist')).read(`/api/clients/${survivor.id}/plans`)).items;
    expect(plans.map((one: { ending: string | null; goals: { text: string }[] }) => [one.goals[0].text, one.ending])).toEqual([[`Goal of ${former.code}`, null], [`Goal of ${survivor.code}`, 'merged']]);
  });

  it('let a lawyer of another office check a name before he takes somebody on, and tell him whom to ask', async () => {
    const { page } = await openPage(browser, { locale: 'en-GB' });
    await signInAt(page, server, 'farlawyer', PASSWORD, '/clients/new');
    await page.getByLabel('Family name').first().fill('Toktogulova');
    await page.getByLabel('Given name').first().fill('Aisuluu');
    await page.getByRole('button', { name: 'Look whether they are on file' }).click();
    await page.getByRole('button', { name: 'Check for a conflict of interest' }).click();
    await page.getByText('OSH: a client. Ask The supervisor').waitFor();
    await expectFaultless(page, 'conflict-check');
    expect(await page.getByText(survivor.code).count()).toBe(0);
  });
});
