import { Readable } from 'node:stream';
import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { byteRange } from '#libs/files/byte-range';
import { contentDisposition } from '#libs/files/content-disposition';
import { Acting } from '../database/acting';
import { broken } from '../http/problem';
import type { SignedRequest } from '../identity/signed-request';
import { HANDLED, HANDLED_IN_RANGES } from './custody.statement';
import { FileBytes, type OpenFile } from './file-bytes';

/** What is shown in the page. Neither SVG nor HTML: they could run a script. */
const SHOWN: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'application/pdf']);

/** Should somebody open it as a page of its own, it is one without scripts, forms and origin. */
const ALONE = `sandbox; default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;

export interface Content {
  status: 200 | 206;
  headers: Record<string, string>;
  bytes: Readable;
}

/** The bytes of a file, for whoever may see it. That he had them is written down before the first one leaves. */
@Injectable()
export class ContentsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly files: FileBytes,
  ) {}

  async open(request: SignedRequest, id: string, use: 'download' | 'preview'): Promise<Content> {
    const { open, range } = await this.acting.briefly(request, async () => {
      const open = await this.files.open(id);
      if (use === 'preview' && !SHOWN.has(open.file.mediaType ?? '')) throw broken('file_has_no_preview');
      const range = byteRange(request.headers.range, open.file.size);
      const act = use === 'preview' ? 'viewed' : 'downloaded';
      await (range ? HANDLED_IN_RANGES.rows(this.db, [id, act]) : HANDLED.rows(this.db, [[id], act]));
      return { open, range };
    });
    const { from, to } = range ?? { from: 0, to: open.file.size };
    return {
      status: range ? 206 : 200,
      headers: {
        ...headersOf(open, use),
        'content-length': String(to - from),
        ...(range && { 'content-range': `bytes ${from}-${to - 1}/${open.file.size}` }),
      },
      bytes: Readable.from(range ? open.range(range) : open.bytes(), { objectMode: false }),
    };
  }
}

function headersOf({ file }: OpenFile, use: 'download' | 'preview'): Record<string, string> {
  return {
    'content-type': use === 'preview' ? file.mediaType! : 'application/octet-stream',
    'content-disposition': contentDisposition(use === 'preview' ? 'inline' : 'attachment', file.name),
    'content-security-policy': ALONE,
    'accept-ranges': 'bytes',
  };
}
