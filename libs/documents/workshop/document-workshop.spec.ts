import { setImmediate } from 'node:timers/promises';
import { doc, paragraph } from '../../../test/support/sample-document';
import { ImportRefused } from '../import/import-warning';
import { DocumentWorkshop, JobFailed, WorkshopBusy } from './document-workshop';

const OPTIONS = { language: 'ru', title: 'Жалоба', mark: null } as const;
const CONTENT = doc(paragraph('Суд отказал.'));

describe('the workshop', () => {
  const workshop = new DocumentWorkshop();
  afterEach(() => workshop.close());

  const docx = (content = CONTENT) => workshop.do({ kind: 'docx', content, options: OPTIONS });

  it('makes what it can read again', async () => {
    expect(await workshop.do({ kind: 'import', bytes: await docx() })).toEqual({ content: expect.stringContaining('Суд отказал.'), warnings: [] });
  });

  it('says why it refuses a file, and of nothing else what it says', async () => {
    await expect(workshop.do({ kind: 'import', bytes: Buffer.from('тайна') })).rejects.toThrow(new ImportRefused('not_docx'));
    await expect(docx('{"type":"тайна"}')).rejects.toThrow(JobFailed);
    await expect(docx('{"type":"тайна"}')).rejects.not.toThrow(/тайна/);
  });

  it('goes on after a job that took its thread down', async () => {
    const interrupted = docx().catch((error: unknown) => error);
    await setImmediate();
    await workshop.close();
    expect(await interrupted).toBeInstanceOf(JobFailed);
    expect((await docx()).length).toBeGreaterThan(1_000);
  });

  it('lets only so many wait', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 6 }, () => docx()));
    expect(asked.map(({ status }) => status)).toEqual([...Array(4).fill('fulfilled'), 'rejected', 'rejected']);
    expect(asked.at(-1)).toMatchObject({ reason: expect.any(WorkshopBusy) });
  });
});
