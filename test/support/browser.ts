import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { OFFICE_ZONE } from '../../libs/law/office-day';
import { codeNow, forgetUsedCodes } from './second-factor';
import type { TestServer } from './test-server';

const ARTIFACTS = resolve(__dirname, '../../../.artifacts/screenshots');

export const DESK = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

const QUIET = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** In one process the pages of all contexts would send their requests with the cookies of the first. */
const SHARING = '--single-process';

/** A real Chromium, from npm. No page here draws in three dimensions, and the software that would do it takes a second to start. */
async function chromiumOfTests() {
  const { default: binary } = await import('@sparticuz/chromium');
  binary.setGraphicsMode = false;
  return binary;
}

/** Unpacks it where it is not yet: once before the tests, for two that did it at once would start a file that is still being written. */
export async function unpackBrowser(): Promise<void> {
  await (await chromiumOfTests()).executablePath();
}

export async function startBrowser(): Promise<Browser> {
  const binary = await chromiumOfTests();
  const args = [...binary.args.filter(arg => arg !== SHARING), ...QUIET];
  return chromium.launch({ executablePath: await binary.executablePath(), args, headless: true });
}

export interface Surroundings {
  locale?: string;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
}

/** A page of its own, as on a fresh device. Whatever the page complains about is kept in `complaints`. */
export async function openPage(browser: Browser, { locale = 'ru-RU', viewport = DESK, colorScheme = 'light' }: Surroundings = {}) {
  const context: BrowserContext = await browser.newContext({ locale, viewport, colorScheme, reducedMotion: 'reduce', timezoneId: OFFICE_ZONE });
  const page: Page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => {
    // an answer of 404 (no draft yet) or 401 is part of the conversation, and Chromium reports each
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  return { page, context, complaints };
}

/** Through the sign-in page, with the code that a demo shows on it, or that of the secret which everybody in a test shares. */
export async function signInOnPage(page: Page, server: Reached, login: string, password: string): Promise<void> {
  await page.goto(`${server.url}/sign-in`);
  await page.fill('#login', login);
  await page.fill('#password', password);
  await page.click('#sign-in button[type=submit]');
  await page.waitForSelector('#second:not([hidden])');
  const shown = page.locator('#demo output');
  if (!(await shown.isVisible())) await forgetUsedCodes(server.database, login);
  await page.fill('#code', (await shown.isVisible()) ? await shown.innerText() : codeNow());
  await page.click('#second button[type=submit]');
  await page.waitForSelector('#content h1');
}

/**
 * What is left of `signInOnPage` when the page is not what is tested: its two requests, the cookie, the language remembered.
 * @param path where to go then; a start page that nobody looks at costs as much as the page that is looked at
 */
export async function signInAt(page: Page, server: Reached, login: string, password: string, path?: string): Promise<void> {
  const { request } = page.context();
  const post = async (to: string, data: object) => {
    const answer = await request.post(`${server.url}/api/sessions${to}`, { data });
    if (!answer.ok()) throw new Error(`${login} could not sign in: ${answer.status()} ${await answer.text()}`);
    return answer.json() as Promise<{ demoCode?: string }>;
  };
  const { demoCode } = await post('', { login, password });
  if (!demoCode) await forgetUsedCodes(server.database, login);
  await post('/current/second-factor', { code: demoCode ?? codeNow() });
  await page.addInitScript(`if (location.protocol === 'http:') localStorage['tirek.language'] ??= navigator.language.slice(0, 2)`);
  await page.goto(server.url + (path ?? '/'));
  if (path === undefined) await page.waitForSelector('#content h1');
}

type Reached = Pick<TestServer, 'url' | 'database'>;

/** Keeps a picture among the artifacts of the run: the whole page, or what fits on the screen. */
export async function picture(page: Page, name: string, fullPage = true): Promise<void> {
  await mkdir(ARTIFACTS, { recursive: true });
  await page.screenshot({ path: join(ARTIFACTS, `${name}.jpg`), type: 'jpeg', quality: 85, fullPage });
}
