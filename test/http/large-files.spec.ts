import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { clerk } from '../support/clerk';
import { foundOrganisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { startServerProcess, type ServerProcess } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

const SIZE = 200_000_000;
const PIECE = randomBytes(1_000_000);
const MEGABYTE = 1_048_576;

/** Two gigabytes need no more memory than two hundred megabytes: what is held is a part at a time. */
describe('a large file', () => {
  let server: ServerProcess;
  let lawyer: Visitor;
  let fileId: string;
  const hash = createHash('sha256');

  beforeAll(async () => {
    server = await startServerProcess();
    await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    const { caseId } = await enterSampleCase(lawyer);
    ({ id: fileId } = await clerk(lawyer).create(`/api/cases/${caseId}/files`, { name: 'Видео.mp4', kind: 'evidence', size: SIZE }));
  });
  afterAll(() => server?.stop());

  /** Megabytes, where the system tells; elsewhere nothing is measured. */
  const memory = () => {
    const status = `/proc/${server.pid()}/status`;
    return existsSync(status) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))![1]) / 1_024 : 0;
  };
  const watched = async (work: () => Promise<void>) => {
    const before = memory();
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, memory())), 50);
    await work().finally(() => clearInterval(watch));
    return most - before;
  };

  it('goes in with little memory', async () => {
    const pieces = async function* () {
      for (let sent = 0; sent < SIZE; sent += PIECE.length) {
        hash.update(PIECE);
        yield PIECE;
      }
    };
    const headers = { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
    const grown = await watched(async () => {
      const answer = await lawyer.fetch(`/api/files/${fileId}/upload`, { method: 'PATCH', body: ReadableStream.from(pieces()), duplex: 'half', headers } as never);
      expect(answer.status).toBe(204);
    });
    expect(grown).toBeLessThan((SIZE / MEGABYTE) * 0.75);
    expect((await clerk(lawyer).read(`/api/files/${fileId}`)).digest).toBe(hash.digest('hex'));
  }, 120_000);

  it('comes out with little memory', async () => {
    const grown = await watched(async () => {
      const { body } = await lawyer.fetch(`/api/files/${fileId}/content`);
      let length = 0;
      for await (const bytes of body!) length += bytes.length;
      expect(length).toBe(SIZE);
    });
    expect(grown).toBeLessThan((SIZE / MEGABYTE) * 0.75);
  }, 120_000);
});
