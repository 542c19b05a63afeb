import type { MigrationInterface, QueryRunner } from 'typeorm';

const MEANINGS: Record<string, Record<string, string>> = {
  document_versions: {
    '': 'What a document said at a submission or filing. Never changed.',
    number: 'Counts the versions of the document, from 1.',
    content: 'The words, as the JSON of the editor.',
    digest: 'SHA-256 of the content, in hexadecimal; sealed, since it would confirm what somebody guesses.',
  },
  document_submissions: {
    '': 'A version given to a supervisor to review.',
    version_id: 'The version.',
    reviewer_id: 'Who is asked.',
    note: 'What the author tells him.',
    recalled_at: 'When the author took it back; null while it stands.',
  },
  document_reviews: {
    '': 'What the reviewer decided about a submission.',
    submission_id: 'The submission.',
    verdict: 'Approved, or changes requested.',
    reason: 'Why; always when changes are requested.',
    errors: 'Kinds of errors he keeps meeting, counted over an internship.',
  },
  review_comments: {
    '': 'A remark of the reviewer on a passage of a version, with or without other words for it.',
    version_id: 'The version it was made on.',
    starts_at: 'Where the passage begins, as a position of the editor.',
    ends_at: 'Where it ends.',
    passage: 'The passage, to find it again in a later version.',
    text: 'What he remarks.',
    replacement: 'The words he suggests; null when he suggests none.',
    settlement: 'What became of it; null while it is open.',
    answer: 'What the author answers.',
    settled_by: 'Who settled it.',
    settled_at: 'When.',
  },
  review_deputies: {
    '': 'Who reviews for a supervisor while he is away.',
    supervisor_id: 'Who is away.',
    deputy_id: 'Who stands in for him.',
    starts_on: 'First day.',
    ends_on: 'Last day.',
  },
  version_looks: {
    '': 'Which versions somebody has read: the next time he is shown what changed since.',
    version_id: 'The version.',
    user_id: 'Who read it.',
  },
  document_filings: {
    '': 'What was filed, where and when: the version as it stands.',
    version_id: 'The version that was filed.',
    body_id: 'Where.',
    filed_on: 'When.',
    registration_number: 'The number it was registered under.',
    note: 'A remark.',
  },
  document_revisions: { '': 'An approved document taken up again; the approval stays on record.', reason: 'Why.' },
  document_withdrawals: { '': 'A document given up.', reason: 'Why.' },
};

const IN_COMMON: Record<string, string> = {
  id: 'Identifier, in the order of making.',
  document_id: 'The document.',
  case_id: 'Its case.',
  key_id: 'The data key that seals its words: that of the case.',
  created_by: 'Who made the row.',
  created_at: 'When it was made.',
  version: 'Counts changes; who saw an older one cannot overwrite a newer.',
};

/** What the columns of documents and their reviews mean. */
export class MeaningsOfDocuments1797001730000 implements MigrationInterface {
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
