import type { Browser, Page } from 'playwright-core';
import { inDays } from '../../apps/api/src/demo/matter';
import { openPage, signInAt, startBrowser } from '../support/browser';
import { clerk } from '../support/clerk';
import { expectFaultless } from '../support/faultless';
import { foundOrganisation, PASSWORD, type Organisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn } from '../support/visitor';
import { words } from '../support/words';

/** Whoever a document waits for sees it in the morning and under the bell, and is one press from it. */
describe('documents that wait, in the browser', () => {
  let server: TestServer;
  let browser: Browser;
  let people: Organisation;
  let documentId: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    const lawyer = await signIn(server, 'lawyer');
    const path = `/api/cases/${(await enterSampleCase(lawyer)).caseId}`;
    await clerk(lawyer).create(`${path}/assignments`, { userId: people.intern.id, role: 'intern' });
    const writes = clerk(await signIn(server, 'intern'));
    ({ id: documentId } = await writes.create(`${path}/documents`, { kind: 'complaint', language: 'ru', title: 'Жалоба на отказ', content: words('Суд отказал.'), fileBy: inDays(2) }));
    await writes.create(`/api/documents/${documentId}/submissions`, {});
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const come = async (login: string) => {
    const { page, complaints } = await openPage(browser, { locale: 'en-GB' });
    await signInAt(page, server, login, PASSWORD);
    return { page, complaints };
  };
  const needs = (page: Page) => page.getByRole('region', { name: 'What needs you' });
  const leads = (page: Page, name: string | RegExp) => needs(page).getByRole('link', { name }).first().getAttribute('href');
  const rings = async (page: Page) => {
    await page.goto(`${server.url}/notifications`);
    await page.getByRole('listitem').first().waitFor();
    return page.getByRole('listitem').getByRole('link').evaluateAll(links => links.map(link => [link.textContent?.replace(/^\S+: |new$|\d.*$/g, ''), link.getAttribute('href')]));
  };

  it('wait for a reviewer, who is told so again when he is slow', async () => {
    await withClient(server.database.ownerUrl, async db => {
      await db.query('select app.tell_of_waiting_review(id, 1) from document_submissions');
    });
    const { page, complaints } = await come('supervisor');
    await needs(page).getByText('Review a document: Жалоба на отказ').waitFor();
    expect(await leads(page, 'Review: Жалоба на отказ')).toBe(`/documents/${documentId}/review`);
    expect(await leads(page, /^Review a document/)).toBe(`/documents/${documentId}/review`);
    await expectFaultless(page, 'today-reviews');
    const told = await rings(page);
    expect(told.map(([, href]) => href)).toEqual([`/documents/${documentId}/review`, `/documents/${documentId}/review`]);
    expect(told.map(([text]) => text)).toEqual([expect.stringContaining('a document has waited too long for its review'), expect.stringContaining('you are asked to review a document')]);
    expect(complaints).toEqual([]);
  });

  it('come back to their author with the count of what he has to answer', async () => {
    const judges = clerk(await signIn(server, 'supervisor'));
    const { versions } = await judges.read(`/api/documents/${documentId}`);
    for (const text of ['Какой суд?', 'Когда?']) await judges.create(`/api/documents/${documentId}/comments`, { versionId: versions[0].id, startsAt: 1, endsAt: 4, text });
    await judges.create(`/api/documents/${documentId}/reviews`, { verdict: 'changes_requested', reason: 'О' });
    const { page, complaints } = await come('intern');
    await needs(page).getByText('2 comments without an answer').waitFor();
    expect(await leads(page, 'Rework: Жалоба на отказ')).toBe(`/documents/${documentId}`);
    expect((await rings(page))[0]).toEqual([expect.stringContaining('changes to the document were requested'), `/documents/${documentId}`]);
    expect(complaints).toEqual([]);
  });
});
