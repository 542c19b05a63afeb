import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Keyring } from '#libs/sealing/keyring';
import { RootKeys } from '#libs/sealing/root-keys';
import { RootSecrets } from '#libs/sealing/root-secrets';
import { CheckpointJob } from '../../apps/api/src/audit/chain/checkpoint-job';
import { verifyRecord } from '../../apps/api/src/audit/chain/verify-record';
import { appConnection, CUSTODIAN_ROLE } from '../../apps/api/src/database/app-role';
import { createTestDatabase, type TestDatabase, withClient } from '../support/test-database';
import { until } from '../support/until';

describe('the chain on a sealed server', () => {
  let database: TestDatabase;
  let folder: string;
  let job: CheckpointJob;
  const keyring = Keyring.empty();

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'tirek-sealed-'));
    // what migrations have written is on record already
    await withClient(database.ownerUrl, db => db.query(`
      insert into audit_entries (act, subject, subject_id) select 'read', 'cases', uuidv7() from generate_series(1, 1700 - (select count(*) from audit_entries))`));
    job = new CheckpointJob({ dataFolder: folder, checkpointSeconds: 0.05 }, appConnection(database.ownerUrl, CUSTODIAN_ROLE).url, keyring);
    job.start();
  });
  afterAll(async () => {
    await job?.stop();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const checkpoints = () => withClient(database.ownerUrl, async db => (await db.query('select count(*)::int as n from audit_checkpoints')).rows[0].n as number);
  const verified = () => withClient(database.ownerUrl, db => verifyRecord(db, hash => keyring.sign(hash)));

  it('waits for the key, catches up once it is there, and waits again when it is gone', async () => {
    await new Promise(done => setTimeout(done, 600));
    expect(await checkpoints()).toBe(0);
    keyring.unseal(new RootKeys(randomBytes(32)), RootSecrets.random());
    // what a transaction anywhere on the server may still add to is left for the next checkpoint, so at least four for 1,700 at 500 each
    await until('nothing waits for the chain', async () => {
      const found = await verified();
      return 'waiting' in found && found.waiting === 0 && found.entries === 1700;
    });
    const made = await checkpoints();
    expect(made).toBeGreaterThanOrEqual(4);
    expect(existsSync(join(folder, 'audit-head.json'))).toBe(true);
    keyring.destroy();
    await withClient(database.ownerUrl, db => db.query(`insert into audit_entries (act, subject, subject_id) values ('read', 'cases', uuidv7())`));
    await new Promise(done => setTimeout(done, 400));
    expect(await checkpoints()).toBe(made);
  });

  it('holds under another root key for nobody', async () => {
    const other = Keyring.fromRootKey(randomBytes(32));
    expect(await withClient(database.ownerUrl, db => verifyRecord(db, hash => other.sign(hash)))).toEqual({ what: 'forged', checkpoint: 1 });
  });
});
