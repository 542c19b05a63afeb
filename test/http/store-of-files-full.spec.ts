import { randomBytes } from 'node:crypto';
import { clerk } from '../support/clerk';
import { foundOrganisation } from '../support/organisation';
import { openS3Server, type S3Server } from '../support/s3-server';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { download, offsetOf, sendBytes, sha256 } from '../support/upload';
import { signIn } from '../support/visitor';

describe('an upload into a store without room', () => {
  let server: TestServer;
  let bucket: S3Server;
  beforeAll(async () => {
    bucket = await openS3Server();
    server = await startTestServer(bucket.settings);
    await foundOrganisation(server);
  });
  afterAll(async () => {
    await server?.stop();
    await bucket.close();
  });

  it('says so, keeps what was whole and nothing else, and goes on when there is room', async () => {
    const lawyer = await signIn(server, 'lawyer');
    const does = clerk(lawyer);
    const { caseId } = await enterSampleCase(lawyer);
    const bytes = randomBytes(10_000_000);
    const { id } = await does.create(`/api/cases/${caseId}/files`, { name: 'a', kind: 'evidence', size: bytes.length });
    await sendBytes(lawyer, id, 0, bytes.subarray(0, 5_000_000));
    bucket.full = true;
    const refused = await sendBytes(lawyer, id, 5_000_000, bytes.subarray(5_000_000));
    expect([refused.status, refused.body.type]).toEqual([507, '/problems/disk-full']);
    expect(await offsetOf(lawyer, id)).toBe(5_000_000);
    expect((await does.read(`/api/files/${id}`)).state).toBe('uploading');
    const left = await withClient(server.database.ownerUrl, async db => (await db.query(`select (select count(*) from file_parts)::int as parts, (select count(*) from reserved_blobs)::int as reserved`)).rows[0]);
    expect(left).toEqual({ parts: 2, reserved: 0 });
    expect(bucket.objects.size).toBe(2);
    bucket.full = false;
    expect((await sendBytes(lawyer, id, 5_000_000, bytes.subarray(5_000_000))).status).toBe(204);
    expect((await does.read(`/api/files/${id}`)).digest).toBe(sha256(bytes));
    expect((await download(lawyer, id)).bytes.equals(bytes)).toBe(true);
  });

  it('is kept by the next question, when the store was away as all of it had come', async () => {
    const lawyer = await signIn(server, 'lawyer');
    const { caseId } = await enterSampleCase(lawyer);
    const bytes = randomBytes(100_000);
    const { id } = await clerk(lawyer).create(`/api/cases/${caseId}/files`, { name: 'a', kind: 'evidence', size: bytes.length });
    await sendBytes(lawyer, id, 0, bytes.subarray(0, 50_000));
    const here = new Map(bucket.objects);
    bucket.objects.clear();
    const refused = await sendBytes(lawyer, id, 50_000, bytes.subarray(50_000));
    expect([refused.status, refused.body.type]).toEqual([503, '/problems/files-away']);
    expect((await clerk(lawyer).read(`/api/files/${id}`)).state).toBe('uploading');
    for (const [key, blob] of here) bucket.objects.set(key, blob);
    expect(await offsetOf(lawyer, id)).toBe(100_000);
    expect(await clerk(lawyer).read(`/api/files/${id}`)).toMatchObject({ state: 'kept', digest: sha256(bytes) });
  });
});
