import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import type { BlobStore } from '../../apps/api/src/blobs/blob-store';
import { FolderStore } from '../../apps/api/src/blobs/folder-store';
import { s3Place } from '../../apps/api/src/blobs/s3-place';
import { S3Store } from '../../apps/api/src/blobs/s3-store';
import { StartRefused } from '../../apps/api/src/start-refused';
import { openS3Server, type S3Server } from '../support/s3-server';

/** Both stores do the same. */
describe('a store of blobs', () => {
  let folder: string;
  let bucket: S3Server;
  beforeAll(async () => {
    [folder, bucket] = [await mkdtemp(join(tmpdir(), 'tirek-blobs-')), await openS3Server()];
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await bucket.close();
  });

  const STORES: [string, () => BlobStore][] = [['a folder', () => new FolderStore(folder)], ['a bucket', () => new S3Store(s3Place(bucket.settings)!)]];
  const got = (store: BlobStore, key: string) => buffer(store.get(key));
  const problem = (work: Promise<unknown>) => work.then(() => 'done', (error: { kind?: string; message: string }) => error.kind ?? error.message);

  describe.each(STORES)('in %s', (_, open) => {
    it.each([0, 1, 100_000, 4_300_000])('gives back the %i bytes it was given', async length => {
      const [store, key, bytes] = [open(), randomUUID(), randomBytes(length)];
      await store.put(key, bytes);
      expect((await got(store, key)).equals(bytes)).toBe(true);
      expect((await got(open(), key)).equals(bytes)).toBe(true);
    });

    it('keeps each under its own key, also many at once', async () => {
      const store = open();
      const blobs = Array.from({ length: 20 }, () => ({ key: randomUUID(), bytes: randomBytes(10_000) }));
      await Promise.all(blobs.map(({ key, bytes }) => store.put(key, bytes)));
      for (const { key, bytes } of blobs) expect((await got(store, key)).equals(bytes)).toBe(true);
    });

    it('has nothing after deleting, and deletes what is not there', async () => {
      const [store, key] = [open(), randomUUID()];
      await store.put(key, randomBytes(10));
      await store.delete(key);
      expect(await problem(got(store, key))).toBe('files-away');
      await store.delete(key);
      expect(await problem(got(store, randomUUID()))).toBe('files-away');
    });

    it('can be left in the midst of reading', async () => {
      const [store, key] = [open(), randomUUID()];
      await store.put(key, randomBytes(4_000_000));
      for await (const bytes of store.get(key)) {
        expect(bytes.length).toBeGreaterThan(0);
        break;
      }
      expect((await got(store, key)).length).toBe(4_000_000);
    });
  });

  it('in a folder is for its owner alone, and never a path of somebody’s choice', async () => {
    const [store, key] = [new FolderStore(folder), randomUUID()];
    await store.put(key, randomBytes(10));
    expect((await stat(join(folder, key.slice(-2), key))).mode & 0o077).toBe(0);
    for (const name of ['../../escape', 'a/../../../../etc/passwd', '']) await expect(store.put(name, randomBytes(1))).rejects.toThrow(TypeError);
  });

  it('in a folder that cannot be written says so, and leaves nothing', async () => {
    const file = join(folder, 'no-folder');
    await writeFile(file, '');
    expect(await problem(new FolderStore(file).put(randomUUID(), randomBytes(10)))).toBe('files-away');
    const names = await readdir(folder, { recursive: true });
    expect(names.filter(name => name.endsWith('.unfinished'))).toEqual([]);
  });

  it('in a folder on a full disk says so, and leaves nothing', async () => {
    const full = await mkdtemp(join(tmpdir(), 'tirek-full-'));
    // no disk can be filled here: a limit to the size of files is met at the same call
    const put = `const { FolderStore } = require(process.argv[1]);
      const store = new FolderStore(process.argv[2]);
      const put = (key, length) => store.put(key, Buffer.alloc(length)).then(() => 'kept', error => error.kind);
      put('${randomUUID()}', 1_000).then(async small => console.log(small, await put('${randomUUID()}', 4_000_000)));`;
    const { stdout } = await promisify(execFile)('sh', ['-c', 'ulimit -f 64; exec "$@"', 'sh', process.execPath, '-e', put, resolve('dist/apps/api/src/blobs/folder-store.js'), full]);
    expect(stdout.trim()).toBe('kept disk-full');
    const left = (await readdir(full, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile());
    expect(left).toHaveLength(1);
    await rm(full, { recursive: true });
  });

  it('in a bucket is asked with a right signature, or refuses', async () => {
    const before = bucket.refused;
    expect(await problem(new S3Store(s3Place({ ...bucket.settings, TIREK_S3_SECRET: 'another' })!).put(randomUUID(), randomBytes(10)))).toBe('files-away');
    expect(bucket.refused).toBe(before + 1);
  });

  it('in a bucket without room says so', async () => {
    const key = randomUUID();
    bucket.full = true;
    expect(await problem(new S3Store(s3Place(bucket.settings)!).put(key, randomBytes(10)))).toBe('disk-full');
    bucket.full = false;
    expect(bucket.objects.has(`/files/${key}`)).toBe(false);
  });

  it('in a bucket that is away says so', async () => {
    const gone = await openS3Server();
    await gone.close();
    expect(await problem(new S3Store(s3Place(gone.settings)!).put(randomUUID(), randomBytes(10)))).toBe('files-away');
  });

  it.each([
    { TIREK_S3_ENDPOINT: 'nowhere' }, { TIREK_S3_ENDPOINT: 'https://s3.example.org/bucket', TIREK_S3_BUCKET: 'files' }, { TIREK_S3_BUCKET: '../x' },
    { TIREK_S3_KEY_ID: '' }, { TIREK_S3_SECRET: '' }, { TIREK_S3_SECRET_FILE: '/nowhere/secret' },
  ])('is not started with %j', wrong => {
    expect(() => s3Place({ ...bucket.settings, ...wrong })).toThrow(StartRefused);
    expect(s3Place({})).toBeNull();
  });
});
