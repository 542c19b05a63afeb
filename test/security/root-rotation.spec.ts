import { createHmac, hkdfSync } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexTokens } from '#libs/sealing/blind-index';
import { SealBroken, RootReplaced } from '#libs/sealing/errors';
import { Keyring } from '#libs/sealing/keyring';
import { RootKeys } from '#libs/sealing/root-keys';
import { RootSecrets, type SecretRow } from '#libs/sealing/root-secrets';
import { makeCheckpoint } from '../../apps/api/src/audit/chain/make-checkpoint';
import { runAdmin } from '../support/admin-command';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startReplica, startTestServer, type TestServer } from '../support/test-server';
import { until } from '../support/until';
import { signIn, stranger, type Visitor } from '../support/visitor';

const PASSPHRASE = 'four old bridges over the Naryn';

describe('a root key that is replaced', () => {
  let server: TestServer;
  let replica: { url: string; stop(): Promise<void> };
  let lawyer: Visitor;
  let people: Organisation;
  let sample: SampleCase;
  const keyFile = () => join(server.folder, 'root.key');
  const asOwner = <T>(sql: string, values: unknown[] = []) => withClient(server.database.ownerUrl, async db => (await db.query(sql, values)).rows as T[]);
  const everythingOpens = async () => {
    expect((await lawyer.get(`/api/cases/${sample.caseId}`)).body.narrative?.title).toBe('Отказ в возбуждении дела');
    const { body } = await lawyer.post('/api/searches', { text: 'Токтогулова' });
    expect(body.clients?.map((client: { id: string }) => client.id)).toContain(sample.clientId);
  };
  const isOpen = (at: { url: string }) => async () => !(await stranger(at).get('/api/seal')).body.sealed;

  beforeAll(async () => {
    server = await startTestServer({ TIREK_CHECKPOINT_SECONDS: '1' });
    replica = await startReplica(server);
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    sample = await enterSampleCase(lawyer);
    await runAdmin(server, 'key-holder add present', [PASSPHRASE]);
    await runAdmin(server, 'key-holder add absent', [`${PASSPHRASE} too`]);
  });
  afterAll(async () => {
    await replica?.stop();
    await server?.stop();
  });

  it('is the old one still when the replacement breaks half-way', async () => {
    const before = { file: readFileSync(keyFile()), keys: await asOwner('select id, wrapped from data_keys order by id'), roots: await asOwner('select * from roots') };
    // the last of what is rewrapped refuses
    await asOwner(`create function app.break() returns trigger language plpgsql as $$ begin raise exception 'power cut'; end $$`);
    await asOwner('create trigger break before update on key_holders for each row execute function app.break()');
    expect((await runAdmin(server, 'root-key rotate', [`${PASSPHRASE} too`, PASSPHRASE])).code).toBe(1);
    await asOwner('drop function app.break() cascade');
    expect({ file: readFileSync(keyFile()), keys: await asOwner('select id, wrapped from data_keys order by id'), roots: await asOwner('select * from roots') }).toEqual(before);
    await server.restart();
    lawyer = await signIn(server, 'lawyer');
    await everythingOpens();
  });

  it('is left alone when a passphrase is wrong', async () => {
    expect((await runAdmin(server, 'root-key rotate', ['wrong', PASSPHRASE])).err).toMatch(/not the passphrase of absent. Nothing was changed/);
    await everythingOpens();
  });

  const checkpoints = async () => Number((await asOwner<{ n: string }>('select count(*) as n from audit_checkpoints'))[0].n);
  const chainHolds = async () => expect(await runAdmin(server, 'audit verify')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('The record holds') });

  it('gives way to the new one while servers run: everything opens, and names are found', async () => {
    await until('the record is chained', async () => (await checkpoints()) > 0);
    const { code, out } = await runAdmin(server, 'root-key rotate', ['', PASSPHRASE]);
    expect(code).toBe(0);
    expect(out).toMatch(/absent was not there and is no key holder any more/);
    for (const at of [server, replica]) await until('the new key was taken', isOpen(at));
    await until('all keys are there again', async () => (await lawyer.get(`/api/cases/${sample.caseId}`)).status === 200);
    await everythingOpens();
    expect((await enterSampleCase(lawyer)).clientId).toBeTruthy();
    const there = await signIn(replica, 'lawyer');
    expect((await there.get(`/api/cases/${sample.caseId}`)).status).toBe(200);
  });

  it('signs the record as the old one did: the chain holds across the replacement', async () => {
    const before = await checkpoints();
    await lawyer.get(`/api/cases/${sample.caseId}`);
    await until('it is chained under the new key', async () => (await checkpoints()) > before);
    await chainHolds();
  });

  it('opens nothing afterwards', async () => {
    const old = new RootKeys(Buffer.from(server.rootKey));
    const secrets = await asOwner<SecretRow>('select name, wrapped from root_secrets');
    expect(RootSecrets.open(old, secrets)).toBeNull();
    for (const { id, wrapped } of await asOwner<{ id: string; wrapped: Buffer }>('select id, wrapped from data_keys')) {
      expect(() => old.unwrap(id, wrapped)).toThrow(RootReplaced);
      // nor when the mark is made to look right
      const forged = Buffer.concat([wrapped.subarray(0, 1), old.mark, wrapped.subarray(9)]);
      expect(() => old.unwrap(id, forged)).toThrow(SealBroken);
    }
    expect(readFileSync(keyFile()).equals(server.rootKey)).toBe(false);
    const kept = readdirSync(server.folder).filter(name => name.startsWith('root.key.until-'));
    expect(kept.map(name => readFileSync(join(server.folder, name)).equals(server.rootKey))).toEqual([true]);
  });

  it('makes no new data key: the database refuses one of a server that has not heard', async () => {
    const late = Keyring.fromRootKey(Buffer.from(server.rootKey)).newDataKey();
    const insert = `insert into data_keys (id, scope, office_id, wrapped) values ($1, 'office', $2, $3)`;
    await expect(asOwner(insert, [late.id, people.lawyer.officeId, late.wrapped])).rejects.toMatchObject({ code: 'TK503' });
    const unmarked = Buffer.concat([Buffer.of(1), late.wrapped.subarray(9)]);
    await expect(asOwner(insert, [late.id, people.lawyer.officeId, unmarked])).rejects.toMatchObject({ code: 'TK503' });
  });

  it('opens with the passphrase of who was there, and of nobody else', async () => {
    await runAdmin(server, 'seal');
    await until('it is sealed', async () => (await stranger(server).get('/api/seal')).body.sealed);
    expect((await stranger(server).post('/api/seal/opening', { passphrase: `${PASSPHRASE} too` })).status).toBe(401);
    expect((await stranger(server).post('/api/seal/opening', { passphrase: PASSPHRASE })).status).toBe(204);
    lawyer = await signIn(server, 'lawyer');
    await everythingOpens();
  });

  it('is found beside the old one when the power went before the file was replaced', async () => {
    const next = readFileSync(keyFile());
    renameSync(keyFile(), `${keyFile()}.new`);
    writeFileSync(keyFile(), server.rootKey);
    await server.restart();
    expect(readFileSync(keyFile()).equals(next)).toBe(true);
    lawyer = await signIn(server, 'lawyer');
    await everythingOpens();
  });

  it('seals a server whose key file is still the old one', async () => {
    writeFileSync(keyFile(), server.rootKey);
    const { code, err } = await runAdmin(server, 'office add TAL --region KG-T --name Talas');
    expect({ code, err: err.trim() }).toEqual({ code: 1, err: expect.stringMatching(/is not the root key of this database/) });
    await expect(server.restart()).rejects.toThrow(/is not the root key of this database/);
  });
});

describe('a database from before the root key could be replaced', () => {
  it('keeps its index, its receipts and the chain over its record: the secrets are what was derived until then', async () => {
    const server = await startTestServer();
    await foundOrganisation(server);
    try {
      // as it was before: names indexed with what is derived from the root key, no rows for the secrets
      await withClient(server.database.ownerUrl, async db => {
        await db.query('delete from root_secrets; delete from roots; delete from audit_checkpoints');
        const record = Buffer.from(hkdfSync('sha256', server.rootKey, Buffer.alloc(0), 'tirek/record/1', 32));
        await makeCheckpoint(db, hash => createHmac('sha256', record).update(hash).digest());
      });
      await server.restart();
      const sample = await enterSampleCase(await signIn(server, 'lawyer'));
      expect(await runAdmin(server, 'audit verify')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('1 checkpoints') });
      const ring = Keyring.fromRootKey(Buffer.from(server.rootKey));
      const { rows } = await withClient(server.database.ownerUrl, db => db.query('select token from name_tokens where person_id = (select person_id from clients where id = $1)', [sample.clientId]));
      expect(rows.map(row => row.token)).toEqual(expect.arrayContaining(indexTokens(ring, ['Токтогулова'])));
    } finally {
      await server.stop();
    }
  });
});
