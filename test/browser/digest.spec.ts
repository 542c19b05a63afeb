import type { Browser, Page } from 'playwright-core';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { type Mailbox, openMailbox } from '../support/mailbox';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { until } from '../support/until';
import { signIn } from '../support/visitor';

describe('the digest and what is missing, on a phone', () => {
  let mailbox: Mailbox;
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let sample: SampleCase;
  let complaints: string[];

  beforeAll(async () => {
    mailbox = await openMailbox();
    server = await startTestServer({ TIREK_SMTP_URL: mailbox.url, TIREK_MAIL_FROM: 'tirek@example.org' });
    await foundOrganisation(server);
    sample = await enterSampleCase(await signIn(server, 'lawyer'));
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale: 'en-GB', viewport: PHONE }));
    await signInAt(page, server, 'lawyer', PASSWORD);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await mailbox?.close();
  });

  const section = () => page.getByRole('region', { name: 'Digest by mail' });

  it('is switched on by an address and the code that was mailed there', async () => {
    await page.goto(`${server.url}/security`);
    await section().getByLabel('Mail address').fill('nobody');
    await section().getByRole('button', { name: 'Send a code' }).click();
    await section().getByText('A mail address, such as').waitFor();
    await section().getByLabel('Mail address').fill('lawyer@example.org');
    await section().getByRole('button', { name: 'Send a code' }).click();
    await section().getByText('A code was sent to lawyer@example.org.').waitFor();
    await expectFaultless(page, 'digest-code');
    await section().getByLabel('Code from the mail').fill(/\d{6}/.exec(mailbox.mails[0].text)![0]);
    await section().getByRole('button', { name: 'Confirm' }).click();
    await section().getByLabel('From what hour').selectOption('from 06:00');
    await page.getByText('Saved').waitFor();
    expect(await section().getByLabel('Send the digest').isChecked()).toBe(true);
    await expectFaultless(page, 'digest-on');
  });

  it('is switched off, and its address taken away', async () => {
    await section().getByLabel('Send the digest').click();
    await until('it is off', async () => !(await section().getByLabel('Send the digest').isChecked()));
    await section().getByRole('button', { name: 'Remove the address' }).click();
    await section().getByRole('button', { name: 'Send a code' }).waitFor();
  });

  it('a missing outcome is told, and leads to where it is written', async () => {
    await withClient(server.database.ownerUrl, async db => {
      await db.query(`update hearings set starts_at = now() - interval '2 days' where id = $1`, [sample.hearingId]);
      await db.query('select app.tell_of_missing_outcomes()');
    });
    await page.goto(`${server.url}/notifications`);
    await page.getByText('the outcome of a hearing is missing').click();
    await page.getByRole('dialog').waitFor();
    expect(new URL(page.url()).searchParams.get('hearing')).toBe(sample.hearingId);
    expect(complaints.filter(text => !/422|400/.test(text))).toEqual([]);
  });
});
