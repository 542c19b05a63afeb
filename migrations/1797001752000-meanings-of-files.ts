import type { MigrationInterface, QueryRunner } from 'typeorm';

const MEANINGS: Record<string, Record<string, string>> = {
  files: {
    '': 'A file of a case. Its bytes lie sealed in the store of blobs. Never deleted: voided with a reason.',
    document_id: 'The document it belongs to; null when to none.',
    copy_of_id: 'The photo of which it is a copy without place and device; null when it came as it is.',
    kind: 'What it is to the case.',
    name: 'What it is called. Never used as a path.',
    size: 'How many bytes it has, as announced by its sender; what is longer or shorter is not kept.',
    state: 'On its way, kept, or given up.',
    media_type: 'What it is by its bytes; null when that is not known.',
    digest: 'SHA-256 of its bytes at receipt, in hexadecimal; sealed, since it would confirm a file that somebody has.',
    fingerprint: 'Keyed digest of the digest: the same for the same file, which shows duplicates. Null before it is kept, and once it was erased.',
    received_from: 'Who gave it.',
    received_on: 'When he gave it.',
    kept_at: 'When it was whole and its digest taken.',
    voided_at: 'When it was said to be here by mistake; null while it counts.',
    voided_by: 'Who said so.',
    void_reason: 'Why.',
  },
  file_parts: {
    '': 'A part of the bytes of a file: one blob, sealed. Its row is written after its blob.',
    number: 'Counts the parts, from 0.',
    starts_at: 'How many bytes of the file stand before it.',
    size: 'How many bytes of the file it holds, before sealing.',
    blob_key: 'Under which key the store has it: random.',
  },
  reserved_blobs: {
    '': 'Keys of blobs that are being put, or whose file was given up or erased. After an hour the blob is deleted.',
    blob_key: 'The key.',
    created_at: 'When it was reserved; before all times when it is not needed any more.',
  },
  custody_entries: {
    '': 'Who had a file in his hands. Only added to.',
    act: 'What was done: received or made, looked at, taken out, copied.',
    created_by: 'Who did it.',
    created_at: 'When.',
  },
};

const IN_COMMON: Record<string, string> = {
  id: 'Identifier, in the order of making.',
  file_id: 'The file.',
  case_id: 'Its case.',
  key_id: 'The data key that seals its words and bytes: that of the case.',
  created_by: 'Who made the row.',
  created_at: 'When it was made.',
  version: 'Counts changes; who saw an older one cannot overwrite a newer.',
};

/** What the columns of files and their custody mean. */
export class MeaningsOfFiles1797001752000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [table, own] of Object.entries(MEANINGS)) {
      const columns: { column_name: string }[] = await db.query(`select column_name from information_schema.columns where table_schema = 'public' and table_name = $1`, [table]);
      await db.query(`comment on table ${table} is '${own['']}'`);
      for (const { column_name: column } of columns) await db.query(`comment on column ${table}.${column} is '${own[column] ?? IN_COMMON[column]}'`);
    }
  }

  /** They go with their tables. */
  async down(): Promise<void> {}
}
