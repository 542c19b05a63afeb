import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { Pool } from 'pg';
import { appConnection, JOBS_ROLE } from '../../apps/api/src/database/app-role';
import { FolderStore } from '../../apps/api/src/blobs/folder-store';
import { sweepBlobs } from '../../apps/api/src/blobs/sweep-blobs';
import { clerk } from '../support/clerk';
import { foundOrganisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startServerProcess, type ServerProcess } from '../support/test-server';
import { until } from '../support/until';
import { download, offsetOf, sendBytes, sha256 } from '../support/upload';
import { bearing, tokenFor } from '../support/visitor';

const KILLS = 3;

/** The power goes while a file is being written, again and again. */
describe('an upload whose server is killed', () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startServerProcess();
    await foundOrganisation(server);
  });
  afterAll(() => server?.stop());

  it('goes on each time from what was whole, and is the same file in the end; nothing stays behind', async () => {
    const token = await tokenFor(server, 'lawyer');
    const lawyer = () => bearing(server, token);
    const { caseId } = await enterSampleCase(lawyer());
    const bytes = randomBytes(24_000_000);
    const { id } = await clerk(lawyer()).create(`/api/cases/${caseId}/files`, { name: 'Запись.mp4', kind: 'evidence', size: bytes.length });
    const parts = () => withClient(server.database.ownerUrl, async db => (await db.query(`select count(*)::int as count from file_parts where file_id = $1`, [id])).rows[0].count as number);

    /** Trickles in, so that the kill comes while a part is under way. */
    const trickle = (offset: number) => {
      const headers = { authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0', 'upload-offset': offset, 'content-type': 'application/offset+octet-stream', 'content-length': bytes.length - offset };
      const sending = request(`${server.url}/api/files/${id}/upload`, { method: 'PATCH', headers });
      let [at, gone] = [offset, false];
      sending.on('error', () => (gone = true));
      const send = () => {
        if (gone || at >= bytes.length) return;
        sending.write(bytes.subarray(at, (at += 150_000)), () => setTimeout(send, 2));
      };
      send();
      return sending;
    };

    let offset = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const before = await parts();
      const sending = trickle(offset);
      await until('a part is whole', async () => (await parts()) > before);
      await server.kill();
      sending.destroy();
      const now = await offsetOf(lawyer(), id);
      expect(now).toBeGreaterThan(offset);
      offset = now;
      expect((await clerk(lawyer()).read(`/api/files/${id}`)).state).toBe('uploading');
    }
    expect((await sendBytes(lawyer(), id, offset, bytes.subarray(offset))).status).toBe(204);
    expect(await clerk(lawyer()).read(`/api/files/${id}`)).toMatchObject({ state: 'kept', digest: sha256(bytes) });
    expect((await download(lawyer(), id)).bytes.equals(bytes)).toBe(true);

    await withClient(server.database.ownerUrl, db => db.query(`update reserved_blobs set created_at = now() - interval '2 hours'`));
    const jobs = new Pool({ connectionString: appConnection(server.database.ownerUrl, JOBS_ROLE).url });
    await sweepBlobs(jobs, new FolderStore(join(server.folder, 'blobs'))).finally(() => jobs.end());
    const kept = await withClient(server.database.ownerUrl, async db => (await db.query('select blob_key as key from file_parts')).rows.map(({ key }) => key as string));
    const lying = (await readdir(join(server.folder, 'blobs'), { recursive: true, withFileTypes: true })).filter(entry => entry.isFile()).map(({ name }) => name);
    expect(lying.sort()).toEqual(kept.sort());
  }, 120_000);
});
