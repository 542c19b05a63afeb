import type { Browser, Page } from 'playwright-core';
import { openPage, PHONE, startBrowser } from '../support/browser';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, type Organisation, PASSWORD } from '../support/organisation';
import { codeNow } from '../support/second-factor';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';
import { until } from '../support/until';

const OWN = 'four words of my own';

/** From the invitation to daily use, on `localhost`: passkeys know no site by its number. */
describe('a newcomer', () => {
  let server: TestServer;
  let people: Organisation;
  let browser: Browser;
  let page: Page;
  let url: string;
  let complaints: string[];
  let invitation: string;
  let secret: string;
  let recoveryCodes: string[];

  beforeAll(async () => {
    server = await startTestServer();
    url = server.url.replace('127.0.0.1', 'localhost');
    people = await foundOrganisation(server);
    const admin = await signIn(server, 'admin');
    const { body: user } = await admin.post('/api/users', { officeId: people.lawyer.officeId, login: 'newcomer', displayName: 'New Comer', locale: 'en' });
    await admin.post(`/api/users/${user.id}/role-grants`, { role: 'lawyer' });
    invitation = (await admin.post(`/api/users/${user.id}/invitations`)).body.path;
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser, { locale: 'en-GB' }));
    const devices = await page.context().newCDPSession(page);
    await devices.send('WebAuthn.enable');
    await devices.send('WebAuthn.addVirtualAuthenticator', {
      options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  async function faultless(name: string): Promise<void> {
    await expectFaultless(page, name);
  }
  const asOwner = (sql: string) => withClient(server.database.ownerUrl, db => db.query(sql));
  const signOut = async () => {
    await page.getByRole('button', { name: 'My account' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForSelector('#sign-in');
  };

  it('follows the link, which leaves the address at once, and chooses a password', async () => {
    await page.goto(url + invitation);
    await until('the secret is out of the address', () => page.evaluate<boolean>('!location.hash'));
    await faultless('invitation');
    await page.getByLabel('New password').fill('password1234');
    await page.getByLabel('Once more').fill('password1234');
    await button('Save and sign in').click();
    await page.getByText(/easy to guess/).waitFor();
    await page.getByLabel('New password').fill(OWN);
    await page.getByLabel('Once more').fill(OWN);
    await button('Save and sign in').click();
    await page.getByRole('heading', { name: 'Set up a second factor' }).waitFor();
  });

  it('sees nothing but the set-up: a QR code, its secret as text, a field for the first code', async () => {
    await page.goto(`${url}/cases`);
    await page.getByRole('heading', { name: 'Set up a second factor' }).waitFor();
    const qr = page.getByRole('img', { name: /^QR code/ });
    await qr.waitFor();
    expect(await qr.evaluate(image => (image as unknown as { naturalWidth: number }).naturalWidth)).toBeGreaterThan(0);
    await faultless('enrolment');
    await page.setViewportSize(PHONE);
    await faultless('enrolment-phone');
    await page.setViewportSize({ width: 1366, height: 768 });
    secret = (await page.getByTestId('totp-secret').innerText()).replaceAll(' ', '');
    await page.getByLabel('Code from the app').fill('000000');
    await button('Confirm').click();
    await page.getByText(/code or key is wrong/).waitFor();
    await page.getByLabel('Code from the app').fill(codeNow(0, secret));
    await button('Confirm').click();
  });

  it('is shown ten recovery codes once, and then the application', async () => {
    await page.getByRole('heading', { name: 'Recovery codes' }).waitFor();
    await button('Show recovery codes').click();
    await page.locator('main code').first().waitFor();
    recoveryCodes = await page.locator('main code').allInnerTexts();
    expect(recoveryCodes).toHaveLength(10);
    await faultless('recovery-codes');
    await button('I have written them down').click();
    await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  });

  it('finds passwords, factors and sessions on one page', async () => {
    await page.getByRole('button', { name: 'My account' }).click();
    await page.getByRole('menuitem', { name: 'Security' }).click();
    await page.getByText('10 unused codes are left.').waitFor();
    await page.getByText('this session').waitFor();
    await faultless('security');
    await page.setViewportSize(PHONE);
    await faultless('security-phone');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it('adds a passkey, renames it, and is asked to confirm what needs it without losing the form', async () => {
    await asOwner(`update sessions set confirmed_at = now() - interval '6 minutes'`);
    await button('Add a passkey').click();
    const form = page.getByRole('dialog', { name: 'Add a passkey' });
    await form.getByLabel('Name').fill('Laptop');
    await form.getByRole('button', { name: 'Create passkey' }).click();
    const confirmation = page.getByRole('dialog', { name: 'Confirm that it is you' });
    await confirmation.locator('input[type=password]').fill(OWN);
    await faultless('confirmation');
    await confirmation.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('Laptop', { exact: true }).waitFor();
    await button('Rename').click();
    await page.getByLabel('Name').fill('Old laptop');
    await button('Save').click();
    await page.getByText('Old laptop', { exact: true }).waitFor();
    await faultless('security-passkey');
  });

  it('may leave the confirmation, and then is told why nothing was done', async () => {
    await asOwner(`update sessions set confirmed_at = now() - interval '6 minutes'`);
    await button('Make new ones').click();
    const confirmation = page.getByRole('dialog', { name: 'Confirm that it is you' });
    await confirmation.waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('This needs a recent confirmation.').waitFor();
    await button('Make new ones').click();
    await confirmation.getByRole('button', { name: 'Use a passkey' }).click();
    await page.getByText(/shown this once/).waitFor();
    recoveryCodes = await page.locator('main li code').allInnerTexts();
    await button('I have written them down').click();
  });

  it('unlocks with the passkey', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Screen locked' }).waitFor();
    await faultless('locked-passkey');
    await button('Use a passkey').click();
    await page.getByRole('heading', { name: 'Security', level: 1 }).waitFor();
  });

  it('signs in with the passkey alone, typing nothing', async () => {
    await signOut();
    await faultless('sign-in');
    await button('Sign in with a passkey').click();
    await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  });

  it('signs in with password and passkey, and with a recovery code when everything is lost', async () => {
    for (const way of ['passkey', 'recovery code']) {
      await signOut();
      await page.fill('#login', 'newcomer');
      await page.fill('#password', OWN);
      await button('Sign in').click();
      await page.waitForSelector('#second:not([hidden])');
      if (way === 'passkey') {
        await faultless('second-step');
        await button('Use a passkey').click();
      } else {
        await button('No phone: recovery code').click();
        await page.getByLabel('Recovery code').fill(recoveryCodes[0]);
        await button('Continue').click();
      }
      await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
    }
    expect(complaints).toEqual([]);
  });

  it.each(['ru-RU', 'ky-KG'])('reads it all on a phone in %s', async locale => {
    const { page: phone, complaints: heard } = await openPage(browser, { locale, viewport: PHONE, colorScheme: 'dark' });
    await phone.goto(`${server.url}/sign-in`);
    await phone.fill('#login', 'lawyer');
    await phone.fill('#password', PASSWORD);
    await expectFaultless(phone, `sign-in-${locale}`);
    await phone.click('#sign-in button[type=submit]');
    await phone.waitForSelector('#second:not([hidden])');
    expect(await phone.locator('#demo').isVisible()).toBe(false);
    await expectFaultless(phone, `second-step-${locale}`);
    await asOwner('update totp_factors set last_step = null');
    await phone.fill('#code', codeNow());
    await phone.click('#second button[type=submit]');
    await phone.waitForSelector('#content h1');
    await phone.goto(`${server.url}/security`);
    await phone.locator('form input[type=password]').first().waitFor();
    await phone.waitForLoadState('networkidle');
    await expectFaultless(phone, `security-${locale}`);
    expect(heard).toEqual([]);
  });
});
