import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { unpack } from '../support/unpack';
import { download, sha256, uploadFile } from '../support/upload';
import { type Answer, signIn, type Visitor } from '../support/visitor';

const run = promisify(execFile);

/** Evidence is copied for others without what it betrays, and leaves the house as it came. */
describe('evidence', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let sample: SampleCase;
  let does: ReturnType<typeof clerk>;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    does = clerk(lawyer);
    sample = await enterSampleCase(lawyer);
  });
  afterAll(() => server?.stop());

  const rule = ({ status, body }: Answer) => [status, body.errors?.[0].code ?? body.type];
  const upload = (bytes: Buffer, about: object = {}) => uploadFile(lawyer, sample.caseId, bytes, about);
  /** A picture that lies on its side, red above and blue below when it stands, taken at the place of another story. */
  const photo = async () => {
    const half = (background: string) => ({ input: { create: { width: 20, height: 60, channels: 3 as const, background } } });
    const lying = sharp({ create: { width: 40, height: 60, channels: 3, background: 'white' } }).composite([{ ...half('red'), left: 0, top: 0 }, { ...half('blue'), left: 20, top: 0 }]);
    const exif = { IFD0: { Model: 'TaynyiTelefon', Copyright: 'Siekretnyi Avtor' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '40/1 31/1 0/1' } };
    return lying.withExif(exif).withMetadata({ orientation: 6 }).jpeg({ quality: 100 }).toBuffer();
  };

  describe('in a photo', () => {
    it('is copied upright, without place and device, and the original stays', async () => {
      const taken = await photo();
      expect(taken.includes('TaynyiTelefon')).toBe(true);
      const original = await upload(taken, { name: 'IMG_0001.jpg', kind: 'photo' });
      expect(original.mediaType).toBe('image/jpeg');
      const copy = await does.create(`/api/files/${original.id}/copies`, {});
      expect(copy).toMatchObject({ copyOfId: original.id, state: 'kept', mediaType: 'image/jpeg', name: 'IMG_0001.jpg', kind: 'photo' });
      const { bytes } = await download(lawyer, copy.id, '?as=preview');
      for (const word of ['TaynyiTelefon', 'Siekretnyi', 'Exif', 'GPS']) expect([word, bytes.includes(word)]).toEqual([word, false]);
      const { exif, orientation, width, height } = await sharp(bytes).metadata();
      expect({ exif, orientation, width, height }).toEqual({ exif: undefined, orientation: undefined, width: 60, height: 40 });
      const [red, , blue] = await sharp(bytes).extract({ left: 30, top: 5, width: 1, height: 1 }).raw().toBuffer();
      expect(red).toBeGreaterThan(200);
      expect(blue).toBeLessThan(60);
      expect((await download(lawyer, original.id)).bytes.equals(taken)).toBe(true);
      const acts = async (id: string) => (await does.read(`/api/files/${id}/custody`)).items.map(({ act }: { act: string }) => act);
      expect(await acts(original.id)).toEqual(['received', 'copied', 'downloaded']);
      expect(await acts(copy.id)).toEqual(['made', 'viewed']);
    });

    it('is copied once, when asked twice under one id', async () => {
      const original = await upload(await photo(), { kind: 'photo' });
      const id = randomUUID();
      const copies = [await does.create(`/api/files/${original.id}/copies`, { id }), await does.create(`/api/files/${original.id}/copies`, { id })];
      expect(copies.map(copy => copy.id)).toEqual([id, id]);
      expect((await does.read(`/api/cases/${sample.caseId}/files`)).items.filter((file: { copyOfId: string }) => file.copyOfId === original.id)).toHaveLength(1);
    });

    it('is not copied where there is no photo, or a broken one, or a bomb of pixels', async () => {
      const text = await upload(Buffer.from('Показания'));
      expect(rule(await lawyer.post(`/api/files/${text.id}/copies`, {}))).toEqual([422, 'rule.copy_needs_a_photo']);
      const broken = await upload((await photo()).subarray(0, 600));
      expect(rule(await lawyer.post(`/api/files/${broken.id}/copies`, {}))).toEqual([422, 'rule.image_cannot_be_read']);
      const bomb = await upload(await sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: 'white' } }).png({ compressionLevel: 9 }).toBuffer());
      expect(bomb.size).toBeLessThan(3_000_000);
      expect(rule(await lawyer.post(`/api/files/${bomb.id}/copies`, {}))).toEqual([422, 'rule.image_cannot_be_read']);
    });
  });

  describe('in an archive', () => {
    const exported = (visitor: Visitor, fileIds: string[], headers: Record<string, string> = {}) =>
      visitor.fetch(`/api/cases/${sample.caseId}/evidence-exports`, { method: 'POST', body: JSON.stringify({ fileIds }), headers: { 'content-type': 'application/json', 'accept-language': 'ru', ...headers } });

    it('is as it came, with digests that sha256sum checks and the hands it went through', async () => {
      const [large, long, same] = [await upload(randomBytes(9_000_000), { name: 'Видео.mp4', receivedFrom: '=Брат', receivedOn: '2026-11-02' }), await upload(Buffer.from('один'), { name: `${'ж'.repeat(290)}.txt` }), await upload(Buffer.from('два'), { name: `${'ж'.repeat(290)}.txt` })];
      await download(lawyer, long.id);
      const answer = await exported(lawyer, [large.id, long.id, same.id]);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="evidence-\d{4}-\d\d-\d\d\.zip"$/);
      const { folder, names } = await unpack(Buffer.from(await answer.arrayBuffer()));
      expect(names.slice(0, 3)).toEqual(['SHA256SUMS', 'custody.csv', 'files/001-Видео.mp4']);
      expect(names.slice(3).map(name => name.replace(/ж+/, 'ж'))).toEqual(['files/002-ж.txt', 'files/003-ж.txt']);
      expect((await run('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: folder })).stdout.trim().split('\n')).toHaveLength(4);
      expect(sha256(await readFile(join(folder, names[2])))).toBe(large.digest);
      const [header, first] = (await readFile(join(folder, 'custody.csv'), 'utf8')).split('\r\n');
      expect(header).toBe('\ufeffФайл,SHA-256,От кого получен,Когда получен,Действие,Кто,Когда (UTC)');
      expect(first).toMatch(new RegExp(`^files/001-Видео.mp4,${large.digest},'=Брат,2026-11-02,получен,The lawyer,20`));
      const acts = (await does.read(`/api/files/${long.id}/custody`)).items.map(({ act }: { act: string }) => act);
      expect(acts).toEqual(['received', 'downloaded', 'exported']);
      await rm(folder, { recursive: true });
    });

    it('is refused to an intern, of another case, voided, unfinished, or without a fresh proof', async () => {
      const file = await upload(randomBytes(50));
      await does.create(`/api/cases/${sample.caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
      const intern = await signIn(server, 'intern');
      expect((await download(intern, file.id)).status).toBe(200);
      expect((await exported(intern, [file.id])).status).toBe(403);
      const elsewhere = await uploadFile(lawyer, (await enterSampleCase(lawyer)).caseId, randomBytes(50));
      expect((await exported(lawyer, [file.id, elsewhere.id])).status).toBe(404);
      const half = await does.create(`/api/cases/${sample.caseId}/files`, { name: 'a', kind: 'other', size: 3 });
      expect((await exported(lawyer, [half.id])).status).toBe(422);
      const mistaken = await upload(randomBytes(50));
      await lawyer.post(`/api/files/${mistaken.id}/voiding`, { reason: 'Ошибка' }, seen(mistaken));
      expect((await exported(lawyer, [mistaken.id])).status).toBe(422);
      const old = await signIn(server, 'lawyer');
      await withClient(server.database.ownerUrl, db => db.query(`update sessions set confirmed_at = now() - interval '6 minutes'`));
      expect(((await (await exported(old, [file.id])).json()) as { type: string }).type).toBe('/problems/confirmation-needed');
      lawyer = await signIn(server, 'lawyer');
      does = clerk(lawyer);
    });

    it('is broken off when a file is not as it was received', async () => {
      const [one, two] = [await upload(randomBytes(70_000)), await upload(randomBytes(70_000))];
      const { rows } = await withClient(server.database.ownerUrl, db => db.query('select blob_key as key from file_parts where file_id = $1', [one.id]));
      const path = join(server.folder, 'blobs', rows[0].key.slice(-2), rows[0].key);
      const blob = await readFile(path);
      blob[blob.length - 100] ^= 1;
      await writeFile(path, blob);
      await expect(exported(lawyer, [two.id, one.id]).then(answer => answer.arrayBuffer())).rejects.toThrow();
    });
  });

  describe('that means harm', () => {
    const HTML = '<html><script>alert(1)</script></html>';
    const SVG = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    const GIF = Buffer.concat([Buffer.from('GIF89a/*'), Buffer.alloc(30), Buffer.from(`*/=1;${HTML}`)]);

    it.each([
      ['a page', Buffer.from(HTML), 'a.png', null, 422], ['a drawing with a script', Buffer.from(SVG), 'a.svg', 'application/xml', 422], ['a picture that is a page too', GIF, 'a.html', 'image/gif', 200],
    ] as const)('%s is what its bytes say, and runs nowhere', async (_, bytes, name, mediaType, preview) => {
      const file = await upload(bytes, { name });
      expect(file.mediaType).toBe(mediaType);
      const shown = await download(lawyer, file.id, '?as=preview');
      expect(shown.status).toBe(preview);
      const kept = await download(lawyer, file.id);
      for (const answer of preview === 200 ? [shown, kept] : [kept]) {
        expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
        expect(answer.headers.get('content-type')).not.toMatch(/html|svg|xml/);
      }
      expect(kept.headers.get('content-disposition')).toMatch(/^attachment/);
    });

    it('a bomb in an archive is kept as it is and never unpacked', async () => {
      const { deflateRawSync } = await import('node:zlib');
      const bomb = deflateRawSync(Buffer.alloc(50_000_000));
      const header = Buffer.alloc(30);
      header.writeUInt32LE(0x04034b50, 0);
      header.writeUInt16LE(8, 8);
      header.writeUInt32LE(bomb.length, 18);
      header.writeUInt32LE(50_000_000, 22);
      header.writeUInt16LE(1, 26);
      const zip = Buffer.concat([header, Buffer.from('a'), bomb]);
      const file = await upload(zip, { name: 'a.zip' });
      expect(file).toMatchObject({ mediaType: 'application/zip', size: zip.length, digest: sha256(zip) });
    });

    it.each([
      [{ size: 0 }, '/size'], [{ size: -1 }, '/size'], [{ size: 2_147_483_649 }, '/size'], [{ size: 1.5 }, '/size'], [{ size: '9' }, '/size'], [{ size: 1e300 }, '/size'], [{ name: '' }, '/name'], [{ name: 'ж'.repeat(301) }, '/name'],
      [{ name: 'a\u0000.pdf' }, '/name'], [{ name: 'a\ud800' }, '/name'], [{ kind: 'virus' }, '/kind'], [{ state: 'kept' }, '/state'], [{ digest: 'ab' }, '/digest'], [{ receivedOn: '2026-13-01' }, '/receivedOn'],
    ])('is refused when it is announced as %j', async (body, pointer) => {
      const answer = await lawyer.post(`/api/cases/${sample.caseId}/files`, { name: 'a', kind: 'other', size: 3, ...body });
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, pointer]);
    });

    it('goes by a harmless name, whatever it was called', async () => {
      for (const [given, shown] of [['../../etc/passwd', 'passwd'], ['C:\\тайна\\фото\u202egpj.exe', 'фотоgpj.exe'], ['"; rm -rf /', '"; rm -rf'], ['ж'.repeat(300), 'ж'.repeat(300)]]) {
        const file = await upload(randomBytes(10), { name: given });
        expect(file.name).toBe(shown);
        const { headers } = await download(lawyer, file.id);
        // eslint-disable-next-line no-control-regex
        expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w.~!%-]*$/);
      }
    });

    it.each([
      [{ 'tus-resumable': '' }, 400], [{ 'tus-resumable': '9.0.0' }, 400], [{ 'upload-offset': '-1' }, 400], [{ 'upload-offset': '1e3' }, 400], [{ 'upload-offset': '99999999999999999999' }, 400], [{ 'upload-offset': 'NaN' }, 400],
      [{ 'upload-length': '5' }, 400], [{ 'upload-length': '-5' }, 400], [{ 'upload-metadata': 'filename ...' }, 400], [{ 'content-type': 'text/html' }, 415], [{ 'content-type': 'application/json' }, 400],
    ])('is not taken with %j', async (headers, status) => {
      const { id } = await does.create(`/api/cases/${sample.caseId}/files`, { name: 'a', kind: 'other', size: 3 });
      const own = { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
      const answer = await lawyer.fetch(`/api/files/${id}/upload`, { method: 'PATCH', body: 'abc', headers: { ...own, ...headers } as unknown as Record<string, string> });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json; charset=utf-8']);
      expect((await does.read(`/api/files/${id}`)).state).toBe('uploading');
    });

    it('is not sent from another site', async () => {
      const { id } = await does.create(`/api/cases/${sample.caseId}/files`, { name: 'a', kind: 'other', size: 3 });
      const own = { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream', 'sec-fetch-site': 'cross-site', cookie: '__Host-tirek=anything' };
      const answer = await fetch(`${server.url}/api/files/${id}/upload`, { method: 'PATCH', body: 'abc', headers: own });
      expect(await answer.json()).toMatchObject({ type: '/problems/other-site' });
    });
  });
});
