import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Pool } from 'pg';
import { FolderStore } from '../../apps/api/src/blobs/folder-store';
import { sweepBlobs } from '../../apps/api/src/blobs/sweep-blobs';
import { appConnection, JOBS_ROLE } from '../../apps/api/src/database/app-role';
import { clerk } from '../support/clerk';
import { foundOrganisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { download, uploadFile } from '../support/upload';
import { signIn, type Visitor } from '../support/visitor';

/** The files of a client die with his key; those of others stay. And what was given up is swept. */
describe('files of an erased client', () => {
  let server: TestServer;
  let lawyer: Visitor;
  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
  });
  afterAll(() => server?.stop());

  const blobs = async () => (await readdir(join(server.folder, 'blobs'), { recursive: true, withFileTypes: true })).filter(entry => entry.isFile()).length;
  const sweep = async () => {
    const jobs = new Pool({ connectionString: appConnection(server.database.ownerUrl, JOBS_ROLE).url });
    await sweepBlobs(jobs, new FolderStore(join(server.folder, 'blobs'))).finally(() => jobs.end());
  };

  it('do not open, are not known again, and leave the store', async () => {
    const [his, other] = [await enterSampleCase(lawyer), await enterSampleCase(lawyer)];
    const bytes = randomBytes(5_000_000);
    const gone = await uploadFile(lawyer, his.caseId, bytes, { name: 'Паспорт.pdf' });
    const stays = await uploadFile(lawyer, other.caseId, bytes);
    expect(stays.same).toHaveLength(1);
    const erasure = await clerk(await signIn(server, 'supervisor')).create(`/api/clients/${his.clientId}/erasure`, { reason: 'client_request' });
    expect((await (await signIn(server, 'director')).put(`/api/erasures/${erasure.id}/approval`)).status).toBeLessThan(300);

    expect((await download(lawyer, gone.id)).status).toBe(410);
    expect(await clerk(lawyer).read(`/api/files/${gone.id}`)).toMatchObject({ name: '(удалено безвозвратно)', digest: null, same: [] });
    expect(await clerk(lawyer).read(`/api/files/${stays.id}`)).toMatchObject({ same: [] });
    expect(await blobs()).toBe(4);
    await sweep();
    expect(await blobs()).toBe(2);
    expect((await download(lawyer, stays.id)).bytes.equals(bytes)).toBe(true);
  });

  it('that were given up, or nobody goes on with for a week, leave the store too', async () => {
    const { caseId } = await enterSampleCase(lawyer);
    const before = await blobs();
    const begin = async () => {
      const { id } = await clerk(lawyer).create(`/api/cases/${caseId}/files`, { name: 'a', kind: 'other', size: 1_000 });
      await lawyer.fetch(`/api/files/${id}/upload`, { method: 'PATCH', body: new Uint8Array(500), headers: { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' } });
      return id as string;
    };
    const [given, old, young] = [await begin(), await begin(), await begin()];
    await lawyer.delete(`/api/files/${given}/upload`);
    await withClient(server.database.ownerUrl, async db => {
      await db.query(`update files set created_at = now() - interval '8 days' where id = $1`, [old]);
      await db.query(`update file_parts set created_at = now() - interval '8 days' where file_id = $1`, [old]);
    });
    await sweep();
    expect(await blobs()).toBe(before + 1);
    expect((await clerk(lawyer).read(`/api/files/${old}`)).state).toBe('abandoned');
    expect((await clerk(lawyer).read(`/api/files/${young}`)).state).toBe('uploading');
  });
});
