import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { Upload } from 'tus-js-client';
import { clerk } from '../support/clerk';
import { foundOrganisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { download, offsetOf, sha256 } from '../support/upload';
import { bearing, tokenFor, type Visitor } from '../support/visitor';

/** The client of the pages, and lines so slow that a request is cut off before it has come. */
describe('an upload', () => {
  let server: TestServer;
  let token: string;
  let lawyer: Visitor;
  let caseId: string;
  beforeAll(async () => {
    server = await startTestServer({ TIREK_REQUEST_SECONDS: '2' });
    await foundOrganisation(server);
    token = await tokenFor(server, 'lawyer');
    lawyer = bearing(server, token);
    ({ caseId } = await enterSampleCase(lawyer));
  });
  afterAll(() => server?.stop());

  const announce = async (size: number): Promise<string> => (await clerk(lawyer).create(`/api/cases/${caseId}/files`, { name: 'a', kind: 'evidence', size })).id;
  /** As the pages do it: to the address of a file that was announced. */
  const send = (id: string, bytes: Buffer, chunkSize: number, onProgress?: (upload: Upload, sent: number) => void) =>
    new Promise<void>((done, fail) => {
      const upload: Upload = new Upload(bytes, {
        uploadUrl: `${server.url}/api/files/${id}/upload`, headers: { authorization: `Bearer ${token}` }, chunkSize, retryDelays: [0, 100, 300], uploadSize: bytes.length,
        onSuccess: () => done(), onError: fail, onChunkComplete: (_, sent) => onProgress?.(upload, sent),
      });
      upload.start();
    });

  it('by the client of the pages comes whole, also when it is stopped and begun again', async () => {
    const bytes = randomBytes(5_000_000);
    const id = await announce(bytes.length);
    await new Promise<void>(stopped => {
      void send(id, bytes, 1_000_000, (upload, sent) => {
        if (sent === 2_000_000) void upload.abort().then(stopped);
      });
    });
    await send(id, bytes, 1_500_000);
    expect(await clerk(lawyer).read(`/api/files/${id}`)).toMatchObject({ state: 'kept', digest: sha256(bytes) });
    expect((await download(lawyer, id)).bytes.equals(bytes)).toBe(true);
  });

  it('over a slow line keeps what has come when its time is over', async () => {
    const bytes = randomBytes(3_000_000);
    const id = await announce(bytes.length);
    const status = await new Promise<number | undefined>(done => {
      const headers = { authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0', 'upload-offset': 0, 'content-type': 'application/offset+octet-stream', 'content-length': bytes.length };
      const sending = request(`${server.url}/api/files/${id}/upload`, { method: 'PATCH', headers }, answer => done(answer.statusCode));
      sending.on('error', () => done(undefined));
      sending.write(bytes.subarray(0, 1_000_000));
    });
    expect([408, undefined]).toContain(status);
    expect(await offsetOf(lawyer, id)).toBe(1_000_000);
    await send(id, bytes, 1_000_000);
    expect((await clerk(lawyer).read(`/api/files/${id}`)).digest).toBe(sha256(bytes));
  });
});
