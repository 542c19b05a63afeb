import { createHash } from 'node:crypto';
import { clerk } from './clerk';
import type { Answer, Visitor } from './visitor';

export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const TUS = { 'tus-resumable': '1.0.0' };

/** Sends bytes of a file from an offset on, as a tus client does. */
export async function sendBytes(visitor: Visitor, fileId: string, offset: number, bytes: Buffer, headers: Record<string, string> = {}): Promise<Answer> {
  const own = { ...TUS, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
  const answer = await visitor.fetch(`/api/files/${fileId}/upload`, { method: 'PATCH', body: new Uint8Array(bytes), headers: { ...own, ...headers } });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text ? JSON.parse(text) : text };
}

/** How many bytes of a file have come. */
export async function offsetOf(visitor: Visitor, fileId: string): Promise<number> {
  const { status, headers } = await visitor.head(`/api/files/${fileId}/upload`, TUS);
  if (status !== 200) throw new Error(`The upload answers ${status}`);
  return Number(headers.get('upload-offset'));
}

/** Announces a file and sends all of it. @returns the file as it is kept */
export async function uploadFile(visitor: Visitor, caseId: string, bytes: Buffer, about: object = {}) {
  const does = clerk(visitor);
  const { id } = await does.create(`/api/cases/${caseId}/files`, { name: 'файл.bin', kind: 'evidence', size: bytes.length, ...about });
  const { status, body } = await sendBytes(visitor, id, 0, bytes);
  if (status !== 204) throw new Error(`upload: ${status} ${JSON.stringify(body)}`);
  return does.read(`/api/files/${id}`);
}

export async function download(visitor: Visitor, fileId: string, query = '', headers: Record<string, string> = {}) {
  const answer = await visitor.fetch(`/api/files/${fileId}/content${query}`, { headers });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}
