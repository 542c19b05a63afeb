import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { inDays } from '../../apps/api/src/demo/matter';
import { openPage, PHONE, signInAt, startBrowser, type Surroundings } from '../support/browser';
import { clerk } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { pdfPages } from '../support/pdf-pages';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

const TITLE = 'Заявление о пытках в ГОВД';

/** Latipov, an intern, writes; Saliev, his supervisor, asks twice for changes and approves; the lawyer files. All of it by the pages. */
describe('the first complaint of an intern', () => {
  let server: TestServer;
  let browser: Browser;
  let latipov: Page;
  let saliev: Page;
  let lawyer: Page;
  const complaints: string[][] = [];

  beforeAll(async () => {
    server = await startTestServer();
    const people = await foundOrganisation(server);
    const visitor = await signIn(server, 'lawyer');
    const { caseId } = await enterSampleCase(visitor);
    await clerk(visitor).create(`/api/cases/${caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const come = async (login: string, surroundings: Surroundings = {}) => {
    const opened = await openPage(browser, surroundings);
    complaints.push(opened.complaints);
    await signInAt(opened.page, server, login, PASSWORD);
    return opened.page;
  };
  /** The same person on his telephone, signed in already. */
  const onPhone = async (context: BrowserContext, path: string, name: string, shown: string) => {
    const phone = await openPage(browser, { viewport: PHONE, colorScheme: 'dark' });
    complaints.push(phone.complaints);
    await phone.context.addCookies(await context.cookies());
    await phone.page.goto(server.url + path);
    await phone.page.getByText(shown).first().waitFor();
    await phone.page.waitForLoadState('networkidle');
    await expectFaultless(phone.page, `latipov-phone-${name}`);
    await phone.context.close();
  };
  const dialog = (on: Page) => on.getByRole('dialog');
  const button = (on: Page | Locator, name: string | RegExp) => on.getByRole('button', { name, exact: typeof name === 'string' });
  const link = (on: Page, name: string | RegExp) => on.getByRole('link', { name }).first();
  const words = () => latipov.getByRole('textbox', { name: 'Текст документа' });
  const saved = () => latipov.locator('[data-save=saved]').waitFor();
  const today = (on: Page) => on.goto(server.url);
  const closed = (on: Page) => dialog(on).waitFor({ state: 'detached' });
  const gapsLeft = async () => Number(/\d+$/.exec((await button(latipov, /^Следующий пропуск/).textContent({ timeout: 500 }).catch(() => null)) ?? '0')![0]);
  /** Selects words of the version, as a mouse would. */
  const select = async (said: string) => {
    await saliev.locator('.version-sheet [data-at]', { hasText: said }).first().evaluate((piece, wanted) => {
      const node = (piece as never as { firstChild: { textContent: string } }).firstChild;
      const from = node.textContent.indexOf(wanted);
      (globalThis as never as { getSelection(): { setBaseAndExtent(...ends: unknown[]): void } }).getSelection().setBaseAndExtent(node, from, node, from + wanted.length);
    }, said);
    await saliev.getByText(`Выделено: «${said}»`).waitFor();
  };
  const submit = async (note: string) => {
    await button(latipov, 'Передать на проверку').click();
    await dialog(latipov).getByLabel('На что обратить внимание').fill(note);
    await button(dialog(latipov), 'Передать на проверку').click();
    await latipov.getByRole('document', { name: 'Текст документа, только чтение' }).waitFor();
  };
  const openReview = async () => {
    await today(saliev);
    await saliev.getByRole('navigation').getByRole('link', { name: 'Проверка1' }).click();
    await link(saliev, new RegExp(TITLE)).click();
    await saliev.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  };
  const decide = async (verdict: string, reason?: string) => {
    await button(saliev, 'Принять решение').click();
    await dialog(saliev).getByText(verdict, { exact: true }).click();
    if (reason) await dialog(saliev).getByLabel('Что доработать').fill(reason);
    await button(dialog(saliev), 'Отправить решение').click();
    await saliev.getByText('Проверять нечего').waitFor();
  };

  it('is begun from the template, by an intern who has just signed in', async () => {
    latipov = await come('intern');
    await link(latipov, 'Дела').click();
    await link(latipov, /Отказ в возбуждении дела/).click();
    await latipov.getByRole('tab', { name: 'Документы' }).click();
    await button(latipov, 'Новый документ').click();
    await dialog(latipov).getByLabel('Шаблон').selectOption({ label: 'Заявление о пытках прокурору (проверить юристу)' });
    await dialog(latipov).getByLabel('Название').fill(TITLE);
    await dialog(latipov).getByLabel('Подать не позднее').fill(inDays(5));
    await expectFaultless(latipov, 'latipov-begins');
    await button(latipov, 'Начать документ').click();
    await words().getByText('ШАБЛОН НЕ ПРОВЕРЕН').waitFor();
  });

  it('loses the warning, and has its gaps filled with forms that the case offers, and with his own words', async () => {
    await button(latipov, /^Следующий пропуск/).click();
    await button(latipov, 'Убрать пропуск').click();
    await words().getByText('ШАБЛОН НЕ ПРОВЕРЕН').waitFor({ state: 'detached' });
    const offered = latipov.getByRole('group', { name: 'Из дела' });
    await words().getByText('[доверитель]').first().click();
    await offered.getByRole('button', { name: 'Токтогуловой Айсулуу Бакытовны родительный' }).waitFor();
    await expectFaultless(latipov, 'latipov-forms');
    await offered.getByRole('button', { name: 'Токтогуловой Айсулуу Бакытовны родительный' }).click();
    await words().getByText('от Токтогуловой Айсулуу Бакытовны, дата рождения').waitFor();
    for (let left = await gapsLeft(); left > 0; left = await gapsLeft()) {
      await button(latipov, /^Следующий пропуск/).click();
      const own = dialog(latipov).getByLabel('Свои слова');
      await own.waitFor();
      if (await offered.isVisible()) await offered.getByRole('button').first().click();
      else {
        await own.fill('не установлено');
        await own.press('Enter');
      }
      await closed(latipov);
    }
    await saved();
  });

  it('has his words and a table, and goes to his supervisor', async () => {
    await words().getByText('Приложения', { exact: true }).click();
    await latipov.keyboard.press('End');
    await latipov.keyboard.type(' и свидетели');
    await latipov.keyboard.press('Enter');
    await latipov.keyboard.type('Свидетели задержания опрошены не были:');
    await latipov.keyboard.press('Enter');
    await button(latipov, 'Вставить таблицу').click();
    await latipov.keyboard.type('Свидетель');
    await latipov.keyboard.press('Tab');
    await latipov.keyboard.type('Где был');
    await latipov.keyboard.press('Tab');
    await latipov.keyboard.type('Что видел');
    await latipov.keyboard.press('Tab');
    await latipov.keyboard.type('Сосед');
    await latipov.keyboard.press('Tab');
    await latipov.keyboard.type('У ворот');
    await saved();
    await expectFaultless(latipov, 'latipov-written');
    await submit('Проверьте, пожалуйста, просительную часть');
  });

  it('is found in the morning and in the inbox by the supervisor, who comments, suggests other words and asks for changes', async () => {
    saliev = await come('supervisor');
    await saliev.getByText(`Проверить документ: ${TITLE}`).waitFor();
    await openReview();
    await saliev.getByText('Автор пишет: Проверьте, пожалуйста, просительную часть').waitFor();
    await select('Свидетели задержания опрошены не были');
    await button(saliev, 'Замечание').click();
    await dialog(saliev).getByLabel('Замечание').fill('Кто именно? Назовите хотя бы одного.');
    await button(saliev, 'Добавить замечание').click();
    await closed(saliev);
    await select('Осмотреть место происшествия');
    await button(saliev, 'Предложить другой текст').click();
    await dialog(saliev).getByLabel('Замечание').fill('Срок важен');
    await dialog(saliev).getByLabel('Другие слова для этого места').fill('Безотлагательно осмотреть место происшествия');
    await button(saliev, 'Добавить замечание').click();
    await closed(saliev);
    await expectFaultless(saliev, 'latipov-reviewed');
    await onPhone(saliev.context(), new URL(saliev.url()).pathname, 'review', 'Кто именно?');
    await decide('Вернуть на доработку', 'Назовите свидетеля и усильте просьбу');
  });

  it('is answered beside the sheet, the suggestion taken over by one press, and given back', async () => {
    await today(latipov);
    await link(latipov, `Доработать: ${TITLE}`).click();
    await words().waitFor();
    const remarks = latipov.getByRole('region', { name: 'Замечания проверяющего' });
    await remarks.getByText('2 без ответа').waitFor();
    await expectFaultless(latipov, 'latipov-reworks');
    await remarks.getByRole('listitem').filter({ hasText: 'Срок важен' }).getByRole('button', { name: 'Принять' }).click();
    await words().getByText('Безотлагательно осмотреть место происшествия с участием').waitFor();
    await remarks.getByText('1 без ответа').waitFor();
    await words().getByText('Сосед', { exact: true }).click();
    await button(latipov, 'Строка ниже').waitFor();
    await latipov.keyboard.press('End');
    await latipov.keyboard.type(' Мамат');
    await saved();
    await remarks.getByRole('listitem').filter({ hasText: 'Кто именно?' }).getByRole('button', { name: 'Ответить' }).click();
    await remarks.getByLabel('Ответ').fill('Назван в таблице');
    await button(latipov, 'Отправить').click();
    await remarks.getByText('На все замечания отвечено').waitFor();
    await onPhone(latipov.context(), new URL(latipov.url()).pathname, 'answered', 'На все замечания отвечено');
    await submit('Исправил');
  });

  it('shows its reviewer what changed since his last look; he asks once more', async () => {
    await openReview();
    await saliev.getByText('Назван в таблице').waitFor();
    await saliev.getByRole('tab', { name: 'Сравнение' }).click();
    await saliev.getByText(/Что изменилось с вашего прошлого чтения/).waitFor();
    await saliev.locator('.compared ins', { hasText: 'Мамат' }).first().waitFor();
    await saliev.locator('.compared ins', { hasText: 'Безотлагательно' }).first().waitFor();
    await expectFaultless(saliev, 'latipov-compared');
    await decide('Вернуть на доработку', 'Скажите, что он видел');
  });

  it('is approved the third time', async () => {
    await today(latipov);
    await link(latipov, `Доработать: ${TITLE}`).click();
    await words().getByText('У ворот', { exact: true }).click();
    await button(latipov, 'Строка ниже').waitFor();
    await latipov.keyboard.press('Tab');
    await latipov.keyboard.type('Удары дубинкой');
    await words().locator('td').filter({ hasText: /^Удары дубинкой$/ }).waitFor();
    await saved();
    await submit('Дописал');
    await openReview();
    await decide('Одобрено');
    await latipov.getByText('ждёт ответа').waitFor();
    await latipov.reload();
    await latipov.locator('header').getByText('одобрен', { exact: true }).waitFor();
    expect(await button(latipov, 'Отметить подачу').count()).toBe(0);
  });

  it('is filed by the lawyer, takes its number later, and deadlines begin', async () => {
    lawyer = await come('lawyer');
    await link(lawyer, `Подать: ${TITLE}`).click();
    await button(lawyer, 'Отметить подачу').click();
    await dialog(lawyer).getByRole('group', { name: 'Какие сроки начать' }).getByRole('checkbox').first().waitFor();
    await dialog(lawyer).getByLabel('День подачи').fill(inDays(-1));
    await expectFaultless(lawyer, 'latipov-files');
    await button(dialog(lawyer), 'Отметить подачу').click();
    await closed(lawyer);
    const filing = lawyer.getByRole('region', { name: 'Подача' });
    await filing.getByText('Входящий номер пока неизвестен').waitFor();
    await button(lawyer, 'Записать регистрацию').click();
    await dialog(lawyer).getByLabel('Входящий номер').fill('ЖУИ-118');
    const terms = dialog(lawyer).getByRole('group', { name: 'Какие сроки начать' });
    await terms.getByRole('checkbox', { checked: true }).first().waitFor();
    await expectFaultless(lawyer, 'latipov-registers');
    await button(lawyer, 'Сохранить регистрацию').click();
    await filing.getByText('Входящий номер: ЖУИ-118').waitFor();
    await closed(lawyer);
    await expectFaultless(lawyer, 'latipov-filed');
  });

  it('is taken along as a PDF, once the lawyer has proved anew who he is', async () => {
    await withClient(server.database.ownerUrl, db => db.query(`update sessions set confirmed_at = now() - interval '6 minutes'`));
    await button(lawyer, 'Версия 3: скачать PDF').click();
    const [download] = await Promise.all([
      lawyer.waitForEvent('download'),
      dialog(lawyer).locator('input[type=password]').fill(PASSWORD).then(() => dialog(lawyer).getByRole('button', { name: 'Подтвердить' }).click()),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('%PDF');
    expect((await pdfPages(bytes)).join(' ').replace(/\s+/g, ' ')).toContain('Безотлагательно осмотреть место происшествия');
  });

  it('has begun what is to be watched in the case', async () => {
    await link(lawyer, /^Дело OSH/).click();
    await lawyer.getByRole('tab', { name: 'Сроки' }).click();
    const terms = lawyer.getByRole('tabpanel');
    await terms.getByText('Решение по заявлению о преступлении').first().waitFor();
    await terms.getByText('Ответ прокурора на жалобу').first().waitFor();
    await expectFaultless(lawyer, 'latipov-deadlines');
  });

  it('is the beginning of a template, for the supervisor who comes from its review', async () => {
    await saliev.goto(`${latipov.url()}/review`);
    await link(saliev, 'К документу').click();
    await link(saliev, 'Сделать шаблон').click();
    await dialog(saliev).getByText('о применении пыток').waitFor();
    expect(await dialog(saliev).getByText('Айсулуу').count()).toBe(0);
  });

  it('makes the browser complain about nothing', () => {
    expect(complaints.flat()).toEqual([]);
  });
});
