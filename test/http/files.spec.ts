import { randomBytes, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { until } from '../support/until';
import { download, offsetOf, sendBytes, sha256, uploadFile } from '../support/upload';
import { type Answer, bearing, signIn, tokenFor, type Visitor } from '../support/visitor';
import { openS3Server, type S3Server } from '../support/s3-server';

/** The same in a folder and in a bucket. */
describe.each(['folder', 'bucket'])('files in a %s', where => {
  let server: TestServer;
  let people: Organisation;
  let token: string;
  let lawyer: Visitor;
  let sample: SampleCase;
  let does: ReturnType<typeof clerk>;
  let bucket: S3Server | undefined;

  beforeAll(async () => {
    bucket = where === 'bucket' ? await openS3Server() : undefined;
    server = await startTestServer(bucket?.settings);
    people = await foundOrganisation(server);
    token = await tokenFor(server, 'lawyer');
    lawyer = bearing(server, token);
    does = clerk(lawyer);
    sample = await enterSampleCase(lawyer);
  });
  afterAll(async () => {
    await server?.stop();
    await bucket?.close();
  });

  const announce = (size: number, body: object = {}) => does.create(`/api/cases/${sample.caseId}/files`, { name: 'Справка.pdf', kind: 'evidence', size, ...body });
  const rule = ({ status, body }: Answer) => [status, body.errors?.[0].code ?? body.type];

  it('are given back byte by byte, with their digest, under their names', async () => {
    const bytes = randomBytes(9_000_001);
    const file = await uploadFile(lawyer, sample.caseId, bytes, { name: 'Справка врача.bin', receivedFrom: 'Брат', receivedOn: '2026-11-01' });
    expect(file).toMatchObject({
      caseId: sample.caseId, name: 'Справка врача.bin', size: bytes.length, state: 'kept', digest: sha256(bytes), mediaType: null, receivedFrom: 'Брат', receivedOn: '2026-11-01',
      createdBy: people.lawyer.id, same: [], voidedAt: null, copyOfId: null,
    });
    const answer = await download(lawyer, file.id);
    expect(answer.status).toBe(200);
    expect(answer.bytes.equals(bytes)).toBe(true);
    expect(Object.fromEntries(['content-type', 'content-disposition', 'content-security-policy', 'x-content-type-options', 'cache-control', 'content-length'].map(name => [name, answer.headers.get(name)]))).toEqual({
      'content-type': 'application/octet-stream', 'content-security-policy': `sandbox; default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
      'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="_______ _____.bin"; filename*=UTF-8''%D0%A1%D0%BF%D1%80%D0%B0%D0%B2%D0%BA%D0%B0%20%D0%B2%D1%80%D0%B0%D1%87%D0%B0.bin`,
    });
    expect((await does.read(`/api/cases/${sample.caseId}/files`)).items.map(({ id }: { id: string }) => id)).toContain(file.id);
  });

  it.each([[0, 10], [4_194_300, 4_194_310], [5_000_000, 5_999_999]])('give bytes %i to %i', async (from, to) => {
    const bytes = randomBytes(6_000_000);
    const { id } = await uploadFile(lawyer, sample.caseId, bytes);
    const part = await download(lawyer, id, '', { range: `bytes=${from}-${to - 1}` });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes ${from}-${to - 1}/6000000`]);
    expect(part.bytes.equals(bytes.subarray(from, to))).toBe(true);
    expect((await download(lawyer, id, '', { range: 'bytes=9999999-' })).status).toBe(200);
  });

  it('come in pieces, each from where the last one ended', async () => {
    const bytes = randomBytes(300_000);
    const { id, state } = await announce(bytes.length);
    expect([state, await offsetOf(lawyer, id)]).toEqual(['uploading', 0]);
    expect((await sendBytes(lawyer, id, 0, bytes.subarray(0, 100_000))).headers.get('upload-offset')).toBe('100000');
    expect(rule(await sendBytes(lawyer, id, 0, bytes))).toEqual([409, '/problems/upload-elsewhere']);
    expect(rule(await sendBytes(lawyer, id, 100_001, bytes.subarray(100_001)))).toEqual([409, '/problems/upload-elsewhere']);
    expect(rule(await lawyer.get(`/api/files/${id}/content`))).toEqual([422, 'rule.file_is_not_whole']);
    expect((await sendBytes(lawyer, id, 100_000, bytes.subarray(100_000))).status).toBe(204);
    expect(await offsetOf(lawyer, id)).toBe(300_000);
    expect((await download(lawyer, id)).bytes.equals(bytes)).toBe(true);
  });

  it('go on where the line was cut, in the middle of a piece', async () => {
    const bytes = randomBytes(12_000_000);
    const { id } = await announce(bytes.length);
    await cutOff(id, bytes, 7_000_000);
    let offset = 0;
    await until('what had come is kept', async () => (offset = await offsetOf(lawyer, id)) > 4_194_304);
    expect(offset).toBeLessThanOrEqual(7_000_000);
    expect((await sendBytes(lawyer, id, offset, bytes.subarray(offset))).status).toBe(204);
    expect(await does.read(`/api/files/${id}`)).toMatchObject({ state: 'kept', digest: sha256(bytes) });
    expect((await download(lawyer, id)).bytes.equals(bytes)).toBe(true);
  });

  /** Sends so many bytes of a longer piece, waits until the server has taken some, and is gone. */
  const cutOff = (id: string, bytes: Buffer, length: number) =>
    new Promise<void>(done => {
      const headers = { authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream', 'content-length': bytes.length };
      const sending = request(`${server.url}/api/files/${id}/upload`, { method: 'PATCH', headers });
      sending.on('error', () => undefined);
      sending.write(bytes.subarray(0, length), () => setTimeout(() => (sending.destroy(), done()), 300));
    });

  it('sent twice at once are one file', async () => {
    const bytes = randomBytes(8_500_000);
    const { id } = await announce(bytes.length);
    const answers = await Promise.all([sendBytes(lawyer, id, 0, bytes), sendBytes(lawyer, id, 0, bytes)]);
    expect(answers.some(({ status }) => status === 204)).toBe(true);
    for (const { status } of answers) expect([204, 400, 409]).toContain(status);
    for (let offset = await offsetOf(lawyer, id); offset < bytes.length; offset = await offsetOf(lawyer, id)) await sendBytes(lawyer, id, offset, bytes.subarray(offset));
    expect(await does.read(`/api/files/${id}`)).toMatchObject({ state: 'kept', digest: sha256(bytes) });
    expect((await does.read(`/api/files/${id}/custody`)).items.map(({ act }: { act: string }) => act)).toEqual(['received']);
  });

  it('are as long as was announced', async () => {
    const { id } = await announce(1_000);
    expect(rule(await sendBytes(lawyer, id, 0, randomBytes(1_001)))).toEqual([413, '/problems/too-large']);
    const stream = new ReadableStream({ start: controller => (controller.enqueue(randomBytes(600)), controller.enqueue(randomBytes(600)), controller.close()) });
    const chunked = await lawyer.fetch(`/api/files/${id}/upload`, { method: 'PATCH', body: stream, duplex: 'half', headers: { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' } } as never);
    expect(chunked.status).toBe(413);
    expect(await offsetOf(lawyer, id)).toBe(0);
    expect((await does.read(`/api/files/${id}`)).state).toBe('uploading');
  });

  it('are found to be here already, within what one sees', async () => {
    const bytes = randomBytes(5_000);
    const first = await uploadFile(lawyer, sample.caseId, bytes);
    const other = await enterSampleCase(lawyer);
    const second = await uploadFile(lawyer, other.caseId, bytes, { name: 'снова.bin' });
    expect(second.same).toEqual([{ id: first.id, caseId: sample.caseId }]);
    const far = await signIn(server, 'farlawyer');
    const farCase = await enterSampleCase(far);
    expect((await uploadFile(far, farCase.caseId, bytes)).same).toEqual([]);
  });

  it('are voided with a reason, and stay', async () => {
    const file = await uploadFile(lawyer, sample.caseId, randomBytes(100));
    const voided = await lawyer.post(`/api/files/${file.id}/voiding`, { reason: 'Не то дело' }, seen(file));
    expect(voided.body).toMatchObject({ voidReason: 'Не то дело', voidedBy: people.lawyer.id, state: 'kept' });
    expect(rule(await lawyer.patch(`/api/files/${file.id}`, { kind: 'other' }, seen(voided.body)))).toEqual([422, 'rule.voided_file_stays_as_it_is']);
    expect(rule(await lawyer.post(`/api/files/${file.id}/voiding`, { reason: 'Ещё раз' }, seen(voided.body)))).toEqual([422, 'rule.voided_file_stays_as_it_is']);
    expect((await download(lawyer, file.id)).status).toBe(200);
    expect((await lawyer.delete(`/api/files/${file.id}`)).status).toBe(404);
  });

  it('are given up before they are whole, and not after', async () => {
    const { id } = await announce(1_000);
    await sendBytes(lawyer, id, 0, randomBytes(500));
    expect((await lawyer.delete(`/api/files/${id}/upload`)).status).toBe(204);
    expect((await does.read(`/api/files/${id}`)).state).toBe('abandoned');
    expect(rule(await sendBytes(lawyer, id, 500, randomBytes(500)))).toEqual([422, 'rule.file_is_kept_once']);
    const kept = await uploadFile(lawyer, sample.caseId, randomBytes(10));
    expect(rule(await lawyer.delete(`/api/files/${kept.id}/upload`))).toEqual([422, 'rule.file_is_kept_once']);
  });

  it('say better later what they are and whence they came', async () => {
    const file = await uploadFile(lawyer, sample.caseId, randomBytes(100));
    const changed = await does.change(`/api/files/${file.id}`, file, { name: '../Фото\u202e.bin', kind: 'photo', receivedFrom: 'Сестра' });
    expect(changed).toMatchObject({ name: 'Фото.bin', kind: 'photo', receivedFrom: 'Сестра', digest: file.digest });
    expect((await lawyer.patch(`/api/files/${file.id}`, { kind: 'other' }, seen(file))).status).toBe(412);
    expect(rule(await lawyer.patch(`/api/files/${file.id}`, { receivedOn: '2099-01-01' }, seen(changed)))).toEqual([422, 'rule.file_has_been_received']);
  });

  it('announced twice under one id are announced once', async () => {
    const body = { id: randomUUID(), name: 'a', kind: 'other', size: 3 };
    const [one, two] = [await lawyer.post(`/api/cases/${sample.caseId}/files`, body), await lawyer.post(`/api/cases/${sample.caseId}/files`, body)];
    expect([one.status, two.status, two.body.id]).toEqual([201, 201, body.id]);
  });

  it('are not put into a closed case, and what is in it can be read', async () => {
    const one = await does.create('/api/cases', { clientId: sample.clientId, kind: 'other', openedOn: '2026', title: 'Закрытое' });
    const file = await uploadFile(lawyer, one.id, randomBytes(100));
    await clerk(await signIn(server, 'supervisor')).create(`/api/cases/${one.id}/closure`, { reason: 'client_request' });
    expect(rule(await lawyer.post(`/api/cases/${one.id}/files`, { name: 'a', kind: 'other', size: 3 }))).toEqual([422, 'rule.no_new_file_in_a_closed_case']);
    expect((await download(lawyer, file.id)).status).toBe(200);
  });

  it('belong to documents of their own case only', async () => {
    const document = await does.create(`/api/cases/${sample.caseId}/documents`, { kind: 'letter', language: 'ru', title: 'Письмо' });
    expect((await uploadFile(lawyer, sample.caseId, randomBytes(10), { documentId: document.id })).documentId).toBe(document.id);
    const other = await enterSampleCase(lawyer);
    expect((await lawyer.post(`/api/cases/${other.caseId}/files`, { name: 'a', kind: 'other', size: 3, documentId: document.id })).status).toBe(422);
  });

  it('answer HEAD without a byte', async () => {
    const { id } = await uploadFile(lawyer, sample.caseId, randomBytes(6_000_000));
    const answer = await lawyer.head(`/api/files/${id}/content`);
    expect([answer.status, answer.headers.get('content-length'), answer.body]).toEqual([200, '6000000', '']);
  });

  it('say whose hands they were in', async () => {
    const file = await uploadFile(lawyer, sample.caseId, Buffer.from('%PDF-1.7\n%\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF'));
    expect(file.mediaType).toBe('application/pdf');
    const supervisor = await signIn(server, 'supervisor');
    await download(supervisor, file.id);
    await download(lawyer, file.id, '?as=preview');
    for (const range of ['bytes=0-3', 'bytes=4-9', 'bytes=10-12']) await download(supervisor, file.id, '?as=preview', { range });
    const { items } = await does.read(`/api/files/${file.id}/custody`);
    expect(items.map(({ act, by }: { act: string; by: string }) => [act, by])).toEqual([
      ['received', people.lawyer.id], ['downloaded', people.supervisor.id], ['viewed', people.lawyer.id], ['viewed', people.supervisor.id],
    ]);
  });
});
