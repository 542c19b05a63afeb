import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { ComparedCopy } from '#libs/documents/filed-copy/compare-copy';
import type { CopyFormat } from '#libs/documents/filed-copy/read-copy';
import { ImportRefused } from '#libs/documents/import/import-warning';
import { JobFailed, WorkshopBusy } from '#libs/documents/workshop/document-workshop';
import { translate } from '#libs/i18n/catalogue';
import type { CopyFinding } from '#libs/law/documents/copy-finding';
import type { OpenFile } from '../files/file-bytes';
import { Problem } from '../http/problem';
import type { Document } from './document.entity';
import type { DocumentVersion } from './document-version.entity';
import { Workshop } from './workshop';

/** 20 MB: what is read into memory. A larger file is a scan. */
const LARGEST = 20_971_520;

/** By what a file is; a DOCX of some programs looks like any ZIP at its beginning. */
const FORMATS: Readonly<Record<string, CopyFormat>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/zip': 'docx',
};

const BY_WORDS = { same: 'same_words', differ: 'differs', none: 'by_eye' } as const;

/** Compares the file of what was handed in with the version that was filed, in the thread of the workshop. */
@Injectable()
export class CopyJudge {
  constructor(private readonly workshop: Workshop) {}

  async finding(document: Document, version: DocumentVersion, open: OpenFile): Promise<CopyFinding> {
    const format = FORMATS[open.file.mediaType ?? ''];
    if (format && (await this.isOurs(document, version, open, format))) return 'same_bytes';
    return BY_WORDS[(await this.compare(version, open)).words];
  }

  /** What a program cannot read has no words: then somebody looks. */
  async compare(version: DocumentVersion, open: OpenFile): Promise<ComparedCopy> {
    const unread: ComparedCopy = { words: 'none', blocks: [] };
    const format = FORMATS[open.file.mediaType ?? ''];
    if (!format || open.file.size > LARGEST) return unread;
    const bytes = await buffer(open.bytes());
    return this.workshop.do({ kind: 'copy', content: version.content, bytes, format }).catch((error: unknown) => unless(error, unread));
  }

  /** The same version gives the same bytes each time it is made. */
  private async isOurs({ kind, language }: Document, { content }: DocumentVersion, { file }: OpenFile, format: CopyFormat): Promise<boolean> {
    const options = { language, title: translate(language, `law:documentKind.${kind}`), mark: null };
    const ours = await this.workshop.do({ kind: format, content, options }).catch((error: unknown) => unless(error, null));
    return ours !== null && ours.length === file.size && createHash('sha256').update(ours).digest('hex') === file.digest;
  }
}

function unless<T>(error: unknown, otherwise: T): T {
  if (error instanceof WorkshopBusy) throw new Problem(429, 'too-many', { retryAfter: 10 });
  if (error instanceof JobFailed || error instanceof ImportRefused) return otherwise;
  throw error;
}
