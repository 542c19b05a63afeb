import type { MigrationInterface, QueryRunner } from 'typeorm';

const MEANINGS: Record<string, Record<string, string>> = {
  partners: {
    '': 'Organisations and bodies with which something may be shared.',
    name: 'What it is called.',
    kind: 'What it is.',
  },
  consents: {
    '': 'What a client agreed to. Never changed: withdrawn, or followed by another.',
    purpose: 'To what.',
    partner_id: 'With whom to share; null for other purposes.',
    giver: 'Who gave it.',
    representation_id: 'By which representation somebody gave it for him; null when nobody did.',
    parent_person_id: 'The parent who gave it for a minor; null when none did.',
    given_on: 'When. It stands from the last day that this can mean.',
    given_upper: 'Last day that it can mean.',
    ends_on: 'Its last day; null until further notice.',
    means: 'On a signed form, or in words before a witness.',
    file_id: 'The scan of the form; null when there is none.',
    witness: 'Who heard it.',
    conditions: 'Under which conditions.',
  },
  consent_withdrawals: {
    '': 'That a consent is taken back: what it covered stops at this moment.',
    consent_id: 'Which consent.',
    withdrawn_by: 'Who took it back.',
    note: 'What he said.',
    withdrawn_at: 'From which moment it does not stand any more: when it came on record.',
  },
};

const IN_COMMON: Record<string, string> = {
  id: 'Identifier, in the order of making.',
  client_id: 'The client.',
  key_id: 'The data key that seals its words: that of the client.',
  created_by: 'Who entered it.',
  created_at: 'When it was entered.',
};

/** What the columns of consents mean. */
export class MeaningsOfConsents1797001860100 implements MigrationInterface {
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
