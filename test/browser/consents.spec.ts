import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { clerk } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { uploadFile } from '../support/upload';
import { signIn } from '../support/visitor';

const PAPERS = resolve(__dirname, '../../../.artifacts');

describe('consents on the pages', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let sample: SampleCase;
  let complaints: string[];

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    const lawyer = await signIn(server, 'lawyer');
    sample = await enterSampleCase(lawyer);
    await uploadFile(lawyer, sample.caseId, Buffer.from('Письмо семьи'), { name: 'Письмо семьи.txt' });
    await clerk(lawyer).create('/api/partners', { name: 'Коалиция против пыток', kind: 'ngo' });
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale: 'en-GB' }));
    await signInAt(page, server, 'lawyer', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** Finds it in Today, looks at what is in it, and says so. */
  const approvedByTheSupervisor = async () => {
    const his = await openPage(browser, { locale: 'en-GB' });
    await signInAt(his.page, server, 'supervisor', PASSWORD);
    await his.page.getByText('A package for others waits for a second person').waitFor();
    await his.page.getByRole('link', { name: /^To the packages/ }).click();
    await his.page.getByText('Sharing with a partner · Коалиция против пыток').waitFor();
    await expectFaultless(his.page, 'consents-packages');
    await his.page.getByRole('button', { name: /^Decide/ }).click();
    const dialog = his.page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: 'Decide' }).isDisabled()).toBe(true);
    await dialog.getByText('Approve', { exact: true }).click();
    await expectFaultless(his.page, 'consents-verdict');
    await dialog.getByRole('button', { name: 'Decide' }).click();
    await his.page.getByText('Nothing waits for a decision').waitFor();
    expect(his.complaints).toEqual([]);
    await his.page.context().close();
  };
  const section = (name: string) => page.getByRole('region', { name });

  it('are recorded by purpose, and taken back', async () => {
    await page.goto(`${server.url}/clients/${sample.clientId}`);
    await section('Consents').getByText('no consent given').first().waitFor();
    await page.getByRole('button', { name: 'Record a consent: Sharing with a partner' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Partner' }).selectOption({ label: 'Коалиция против пыток · Non-governmental organisation' });
    await dialog.getByLabel('How it was given').selectOption('oral');
    await dialog.getByLabel('Witness').fill('Врач');
    await expectFaultless(page, 'consents-form');
    await dialog.getByRole('button', { name: 'Record a consent' }).click();
    await section('Consents').getByText('Коалиция против пыток').waitFor();
    await expectFaultless(page, 'consents-client');
  });

  it('print a form in Kyrgyz', async () => {
    await page.getByRole('button', { name: 'Form to sign: Forensic examination (Istanbul Protocol)' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByRole('button', { name: 'In Kyrgyz' }).click()]);
    expect(download.suggestedFilename()).toBe('consent-forensic_examination-ky.pdf');
    await mkdir(PAPERS, { recursive: true });
    await download.saveAs(resolve(PAPERS, download.suggestedFilename()));
    await page.keyboard.press('Escape');
  });

  it('decide what may leave the case, and withdrawn keep it here at once', async () => {
    await page.goto(`${server.url}/cases/${sample.caseId}?tab=disclosures`);
    await page.getByRole('button', { name: 'Prepare a package' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Partner' }).selectOption({ label: 'Коалиция против пыток · Non-governmental organisation' });
    await dialog.getByLabel('Письмо семьи.txt').check();
    await dialog.getByRole('button', { name: 'Prepare a package' }).click();
    await page.getByText('may go').waitFor();
    await page.getByRole('button', { name: /^Ask for approval/ }).click();
    await page.getByText('waits for a second person').waitFor();
    expect(await page.getByRole('button', { name: /^(Take it out|Decide)/ }).count()).toBe(0);
    await approvedByTheSupervisor();
    await page.reload();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Take it out/ }).click()]);
    expect(download.suggestedFilename()).toMatch(/^package-.*\.zip$/);
    await page.getByText(/^Taken out .* 1, left out: 0/).waitFor();
    await expectFaultless(page, 'consents-package');
    await page.goto(`${server.url}/clients/${sample.clientId}`);
    await section('Consents').getByRole('button', { name: 'Withdraw' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await section('Consents').getByText(/withdrawn \d/).waitFor();
    await page.goto(`${server.url}/cases/${sample.caseId}?tab=disclosures`);
    await page.getByText('Stays out: 1 of 1').waitFor();
    expect(await page.getByRole('button', { name: /^Take it out/ }).isDisabled()).toBe(true);
  });

  it('let a story be written and changed, and one sees in Today where it has to be taken down', async () => {
    const agreed = await clerk(await signIn(server, 'lawyer')).create(`/api/clients/${sample.clientId}/consents`, { purpose: 'media_story', giver: 'client', givenOn: '2026-02-10', means: 'signed_form' });
    await page.goto(`${server.url}/clients/${sample.clientId}`);
    const stories = section('Stories for the media');
    await stories.getByRole('button', { name: 'Write a story' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Title').fill('Она ждала десять лет');
    await dialog.getByLabel('Text').fill('Первые слова');
    await dialog.getByRole('button', { name: 'Write a story' }).click();
    await stories.getByRole('button', { name: 'Change the story: Она ждала десять лет' }).click();
    expect(await dialog.getByLabel('Text').inputValue()).toBe('Первые слова');
    await dialog.getByLabel('Text').fill('Другие слова');
    await expectFaultless(page, 'consents-story');
    await dialog.getByRole('button', { name: 'Change the story' }).click();
    await stories.getByText('Другие слова').waitFor();
    await stories.getByRole('button', { name: 'Record a publication' }).click();
    await dialog.getByLabel('Where it was published').fill('Газета');
    await dialog.getByRole('button', { name: 'Record a publication' }).click();
    await stories.getByText(/^Газета/).waitFor();
    await clerk(await signIn(server, 'lawyer')).create(`/api/consents/${agreed.items.find((one: { purpose: string }) => one.purpose === 'media_story').id}/withdrawal`, { withdrawnBy: 'client' });
    await page.goto(`${server.url}/`);
    await page.getByText('Take the story down: Газета').waitFor();
    await expectFaultless(page, 'consents-today');
    await page.getByRole('link', { name: /^To the consents/ }).click();
    await stories.getByText('Has to be taken down').waitFor();
    expect(await page.getByText('Другие слова').count()).toBe(0);
  });

  it('that end are listed from Today; the signed form is scanned later, and a no is written down', async () => {
    const soon = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
    await clerk(await signIn(server, 'lawyer')).create(`/api/clients/${sample.clientId}/consents`, { purpose: 'statistics', giver: 'client', givenOn: '2026-02-10', means: 'signed_form', endsOn: soon });
    await page.goto(`${server.url}/`);
    await page.getByRole('link', { name: 'Consents that end' }).click();
    await page.getByText(/^Statistics.* until /).waitFor();
    await expectFaultless(page, 'consents-list');
    await page.getByRole('tab', { name: 'Withdrawn' }).click();
    await page.getByText(/^Story for the media.* withdrawn /).waitFor();
    expect(page.url()).toContain('list=withdrawn');
    await page.getByRole('link', { name: /Токтогулова/ }).first().click();
    await section('Consents').getByRole('button', { name: 'Attach the scan' }).last().click();
    const dialog = page.getByRole('dialog');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), dialog.getByRole('button', { name: 'Take it from this device' }).click()]);
    await chooser.setFiles({ name: 'Согласие.txt', mimeType: 'text/plain', buffer: Buffer.from('Подписанная форма') });
    await expectFaultless(page, 'consents-scan');
    await dialog.getByRole('button', { name: 'Attach the scan' }).click();
    await section('Consents').getByRole('link', { name: 'Scan of the form' }).waitFor();
    await page.getByRole('button', { name: 'Record that he says no: UN communication' }).click();
    await dialog.getByRole('button', { name: 'Says no' }).click();
    await section('Consents').getByText(/^said no .* written down by The lawyer/).waitFor();
    await expectFaultless(page, 'consents-refused');
  });

  it('stand on a phone', async () => {
    await page.setViewportSize(PHONE);
    await page.goto(`${server.url}/clients/${sample.clientId}`);
    await section('Consents').waitFor();
    await expectFaultless(page, 'consents-phone');
  });

  it('make the browser complain about nothing', () => expect(complaints).toEqual([]));
});
