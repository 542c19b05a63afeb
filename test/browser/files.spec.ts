import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { openPage, PHONE, signInAt, startBrowser } from '../support/browser';
import { clerk } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { scannedPdf } from '../support/scanned-pdf';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { unpack } from '../support/unpack';
import { sha256, uploadFile } from '../support/upload';
import { signIn, type Visitor } from '../support/visitor';
import { until } from '../support/until';

const run = promisify(execFile);

describe('files on the screen', () => {
  let server: TestServer;
  let browser: Browser;
  let lawyer: Visitor;
  let does: ReturnType<typeof clerk>;
  let sample: SampleCase;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    does = clerk(lawyer);
    sample = await enterSampleCase(lawyer);
    browser = await startBrowser();
    ({ page, complaints } = await openPage(browser));
    await signInAt(page, server, 'lawyer', PASSWORD);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const tab = () => page.goto(`${server.url}/cases/${sample.caseId}?tab=files`);
  const kept = async () => (await does.read(`/api/cases/${sample.caseId}/files`)).items as { id: string; name: string; state: string; digest: string }[];
  const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });
  const row = (name: string) => page.getByRole('list', { name: 'Файлы дела' }).getByRole('listitem').filter({ hasText: name }).first();
  const choose = async (button: string, files: Parameters<Page['setInputFiles']>[1]) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: button }).click()]);
    await chooser.setFiles(files);
  };
  /** Lets so many pieces pass; those after them find no line. @returns how to give it back */
  const cutLineAfter = async (pieces: number) => {
    let left = pieces;
    const isUpload = /\/api\/files\/[^/]+\/upload$/;
    await page.route(isUpload, route => (route.request().method() === 'PATCH' && left-- <= 0 ? route.abort() : route.continue()));
    return () => page.unroute(isUpload);
  };

  const recording = randomBytes(3_000_000);
  const letter = randomBytes(20_000);

  it('are added two at once, and go on by themselves when the line comes back', async () => {
    await tab();
    await page.getByText('Файлов нет').waitFor();
    await expectFaultless(page, 'files-empty-desk');
    await page.getByRole('button', { name: 'Добавить файлы' }).click();
    await choose('Выбрать файлы', [file('Запись с камеры.bin', '', recording), file('Письмо.bin', '', letter), file('Пустой.txt', 'text/plain', Buffer.alloc(0))]);
    const dialog = page.getByRole('dialog', { name: 'Добавить файлы' });
    await dialog.getByText('Файл пуст').waitFor();
    await dialog.getByLabel('От кого получено').fill('Брат доверителя');
    await dialog.getByLabel('Когда получено').fill('2999-01-01');
    await expectFaultless(page, 'files-add-desk', false);
    await dialog.getByRole('button', { name: 'Загрузить 2 файла' }).click();
    await dialog.getByText('позже сегодняшнего дня').waitFor();
    await dialog.getByLabel('Когда получено').fill('2026-11-01');
    const restore = await cutLineAfter(1);
    await dialog.getByRole('button', { name: 'Загрузить 2 файла' }).click();
    await page.getByText('нет связи, продолжится само').waitFor();
    expect(Number(await page.getByRole('progressbar', { name: 'Запись с камеры.bin' }).getAttribute('value'))).toBeGreaterThan(0);
    await expectFaultless(page, 'files-waiting-desk');
    await restore();
    await page.getByRole('button', { name: 'Ещё: Запись с камеры.bin' }).waitFor();
    await page.getByRole('button', { name: 'Ещё: Письмо.bin' }).waitFor();
    const digests = Object.fromEntries((await kept()).map(({ name, digest }) => [name, digest]));
    expect(digests).toEqual({ 'Запись с камеры.bin': sha256(recording), 'Письмо.bin': sha256(letter) });
    await row('Письмо.bin').getByText('от кого: Брат доверителя · получено 1 ноября 2026').waitFor();
    await expectFaultless(page, 'files-list-desk');
  });

  it('are paused, and resumed after the page was loaded anew by choosing the same file', async () => {
    const film = file('Фильм.bin', '', randomBytes(3_500_000));
    await page.getByRole('button', { name: 'Добавить файлы' }).click();
    await choose('Выбрать файлы', film);
    const restore = await cutLineAfter(1);
    await page.getByRole('button', { name: 'Загрузить 1 файл' }).click();
    await page.getByText('нет связи, продолжится само').waitFor();
    await page.getByRole('button', { name: 'Пауза: Фильм.bin' }).click();
    await page.getByRole('button', { name: 'Продолжить: Фильм.bin' }).waitFor();
    await restore();
    await page.reload();
    await row('Фильм.bin').getByText('Пришла только часть').waitFor();
    await choose('Выбрать и продолжить: Фильм.bin', { ...film, name: 'Другой.bin' });
    await page.getByText('Это другой файл').waitFor();
    await expectFaultless(page, 'files-unfinished-desk');
    await choose('Выбрать и продолжить: Фильм.bin', film);
    await page.getByRole('button', { name: 'Ещё: Фильм.bin' }).waitFor();
    expect((await kept())[0]).toMatchObject({ name: 'Фильм.bin', state: 'kept', digest: sha256(film.buffer) });
  });

  it('say so when what has come is not what lies on the device', async () => {
    const [one, another] = [randomBytes(2_500_000), randomBytes(2_500_000)];
    await page.getByRole('button', { name: 'Добавить файлы' }).click();
    await choose('Выбрать файлы', file('IMG_0001.bin', '', one));
    const restore = await cutLineAfter(1);
    await page.getByRole('button', { name: 'Загрузить 1 файл' }).click();
    await page.getByText('нет связи, продолжится само').waitFor();
    await page.getByRole('button', { name: 'Пауза: IMG_0001.bin' }).click();
    await restore();
    await page.reload();
    await choose('Выбрать и продолжить: IMG_0001.bin', file('IMG_0001.bin', '', another));
    await page.getByText('Загружено не то, что лежит на этом устройстве').waitFor();
    await page.getByRole('button', { name: 'Понятно: IMG_0001.bin' }).click();
  });

  it('are let fall on the page', async () => {
    const dropped = await page.evaluateHandle(`(() => {
      const carried = new DataTransfer();
      carried.items.add(new File(['a'], 'Упавший.txt'));
      return carried;
    })()`);
    await page.getByRole('list', { name: 'Файлы дела' }).dispatchEvent('drop', { dataTransfer: dropped });
    const dialog = page.getByRole('dialog', { name: 'Добавить файлы' });
    await dialog.getByText('Упавший.txt').waitFor();
    await dialog.getByRole('button', { name: 'Убрать: Упавший.txt' }).click();
    await dialog.getByText('Упавший.txt').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('tell that they are here already, before they are sent and when they have come', async () => {
    const other = await enterSampleCase(lawyer);
    await uploadFile(lawyer, other.caseId, letter, { name: 'Письмо в другом деле.bin' });
    await page.getByRole('button', { name: 'Добавить файлы' }).click();
    await choose('Выбрать файлы', file('Снова.bin', '', letter));
    await page.getByText('Такой файл уже есть в деле: «Письмо.bin».').waitFor();
    await page.getByRole('button', { name: 'Загрузить 1 файл' }).click();
    await page.getByText('Загружено. Такой файл уже есть.').waitFor();
    await page.getByText('В этом деле: «Письмо.bin».').waitFor();
    await page.getByText('В другом деле, которое вам открыто.').waitFor();
    await page.getByRole('button', { name: 'Понятно: Снова.bin' }).click();
    await page.getByText('Загружено. Такой файл уже есть.').waitFor({ state: 'detached' });
  });

  it('go on when the screen was locked meanwhile', async () => {
    await page.getByRole('button', { name: 'Добавить файлы' }).click();
    await choose('Выбрать файлы', file('Долгий.bin', '', randomBytes(2_500_000)));
    const restore = await cutLineAfter(1);
    await page.getByRole('button', { name: 'Загрузить 1 файл' }).click();
    await page.getByText('нет связи, продолжится само').waitFor();
    await page.getByRole('button', { name: 'Заблокировать экран' }).click();
    await page.getByRole('heading', { name: 'Экран заблокирован' }).waitFor();
    await restore();
    await page.getByLabel(/^Пароль/).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ещё: Долгий.bin' }).waitFor();
  });

  it('are looked at in the page, an image and the pages of a PDF, also scanned ones', async () => {
    const picture = await sharp({ create: { width: 800, height: 600, channels: 3, background: 'teal' } }).withExif({ IFD0: { Model: 'Telefon' } }).jpeg().toBuffer();
    await uploadFile(lawyer, sample.caseId, picture, { name: 'Снимок.jpg', kind: 'photo' });
    const sheet = await browser.newPage();
    await sheet.setContent('<h1>Постановление</h1><p style="break-after: page">Суд установил</p><h1>Вторая</h1>');
    await uploadFile(lawyer, sample.caseId, await sheet.pdf({ format: 'A4' }), { name: 'Решение.pdf', kind: 'decision' });
    await sheet.close();
    await uploadFile(lawyer, sample.caseId, await scannedPdf(), { name: 'Скан.pdf' });
    await tab();
    await page.getByRole('button', { name: 'Посмотреть: Снимок.jpg' }).click();
    await page.waitForURL(/file=/);
    await until('the picture is there', () => page.evaluate<boolean>(`document.querySelector('.file-view img')?.naturalWidth === 800`));
    await page.keyboard.press('=');
    await page.getByText('150 %').waitFor();
    await expectFaultless(page, 'files-image-desk', false);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Посмотреть: Решение.pdf' }).click();
    await page.locator('canvas[aria-label="Страница 1 из 2"][aria-busy=false]').waitFor();
    expect(await darkness(1)).toBeLessThan(0.1);
    expect(await darkness(1)).toBeGreaterThan(0.0005);
    await expectFaultless(page, 'files-pdf-desk', false);
    await page.reload();
    await page.locator('canvas[aria-label="Страница 1 из 2"][aria-busy=false]').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Посмотреть: Скан.pdf' }).click();
    await page.locator('canvas[aria-label="Страница 1 из 1"][aria-busy=false]').waitFor();
    expect(await darkness(1)).toBeCloseTo(0.5, 1);
    await page.keyboard.press('Escape');
  });

  /** Which part of a page is dark. */
  const darkness = (number: number) =>
    page.evaluate<number>(`(() => {
      const canvas = document.querySelectorAll('.file-view canvas')[${number - 1}];
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      let dark = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i] < 100) dark++;
      return dark / (data.length / 4);
    })()`);

  it('are copied without place, told about, changed and voided', async () => {
    await page.getByRole('button', { name: 'Ещё: Снимок.jpg' }).click();
    await page.getByRole('menuitem', { name: 'Копия без места и устройства' }).click();
    await row('Копия файла «Снимок.jpg»').getByText('без места и устройства').waitFor();
    await page.getByRole('button', { name: 'Ещё: Снимок.jpg' }).last().click();
    await page.getByRole('menuitem', { name: 'У кого был в руках' }).click();
    const custody = page.getByRole('dialog', { name: 'У кого файл был в руках' });
    await custody.getByRole('cell', { name: 'снята копия' }).waitFor();
    expect(await custody.getByRole('row').allInnerTexts()).toEqual([expect.stringContaining('Действие'), expect.stringContaining('получен'), expect.stringContaining('просмотрен'), expect.stringContaining('снята копия')]);
    await expectFaultless(page, 'files-custody-desk', false);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Ещё: Снова.bin' }).click();
    await page.getByRole('menuitem', { name: 'Аннулировать' }).click();
    await page.getByLabel('Почему').fill('Уже есть');
    await page.getByRole('dialog').getByRole('button', { name: 'Аннулировать' }).click();
    await row('Снова.bin').getByText('Аннулировано (The lawyer): Уже есть').waitFor();
  });

  it('are downloaded, and leave as an archive that can be checked, after a fresh proof', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Скачать: Письмо.bin' }).click()]);
    expect(download.suggestedFilename()).toBe('Письмо.bin');
    expect(sha256(await readFile(await download.path()))).toBe(sha256(letter));
    await withClient(server.database.ownerUrl, db => db.query(`update sessions set confirmed_at = now() - interval '1 hour'`));
    await page.getByRole('button', { name: 'Выгрузить доказательства' }).click();
    const dialog = page.getByRole('dialog', { name: 'Выгрузить доказательства' });
    await dialog.getByLabel('Все файлы').uncheck();
    await dialog.getByLabel('Письмо.bin').check();
    await dialog.getByLabel('Скан.pdf').check();
    expect(await dialog.getByText('Снова.bin').count()).toBe(0);
    await expectFaultless(page, 'files-export-desk', false);
    await dialog.getByRole('button', { name: 'Скачать архив' }).click();
    const proof = page.getByRole('dialog', { name: 'Подтвердите, что это вы' });
    await proof.getByLabel(/^Пароль/).fill(PASSWORD);
    const [archive] = await Promise.all([page.waitForEvent('download'), proof.getByRole('button', { name: 'Подтвердить', exact: true }).click()]);
    const { folder, names } = await unpack(await readFile(await archive.path()));
    expect(names.filter(name => /Письмо|Скан/.test(name))).toHaveLength(2);
    await run('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: folder });
    await rm(folder, { recursive: true });
    expect(complaints).toEqual([]);
  });

  it.each([['ky-KG', 'Файлдар', 'Файл кошуу'], ['en-GB', 'Files', 'Add files']])('fit on a phone, in %s', async (locale, title, add) => {
    const { page, complaints } = await openPage(browser, { locale, viewport: PHONE, colorScheme: 'dark' });
    await signInAt(page, server, 'lawyer', PASSWORD, `/cases/${sample.caseId}?tab=files`);
    await page.getByRole('tab', { name: title, exact: true }).waitFor();
    await page.getByRole('button', { name: add }).waitFor();
    await expectFaultless(page, `files-list-phone-${locale.slice(0, 2)}`);
    await page.getByRole('button', { name: add }).click();
    await page.getByRole('dialog', { name: add }).waitFor();
    await expectFaultless(page, `files-add-phone-${locale.slice(0, 2)}`, false);
    const { id } = (await kept()).find(({ name }) => name === 'Решение.pdf')!;
    await page.goto(`${server.url}/cases/${sample.caseId}?tab=files&file=${id}`);
    await page.locator('canvas[aria-busy=false]').first().waitFor();
    await expectFaultless(page, `files-pdf-phone-${locale.slice(0, 2)}`, false);
    expect(complaints).toEqual([]);
  });
});
