import type { ExportOptions } from '../export/export-options';
import type { ComparedCopy } from '../filed-copy/compare-copy';
import type { CopyFormat } from '../filed-copy/read-copy';
import type { Imported } from '../import/from-docx';
import type { ImportRefusal } from '../import/import-warning';

/** What takes so long that nobody should wait for it who has not asked for it. */
export type Job =
  | { kind: 'docx' | 'pdf'; content: string; options: ExportOptions }
  | { kind: 'import'; bytes: Uint8Array }
  | { kind: 'copy'; content: string; bytes: Uint8Array; format: CopyFormat };

export type Done<J extends Job> = J['kind'] extends 'import' ? Imported : J['kind'] extends 'copy' ? ComparedCopy : Uint8Array;

/** What comes back: a result, or why there is none. Never a message, for those repeat words of the document. */
export type Outcome = { done: Imported | ComparedCopy | Uint8Array } | { refused: ImportRefusal } | { failed: true };
