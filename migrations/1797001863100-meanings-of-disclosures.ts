import type { MigrationInterface, QueryRunner } from 'typeorm';

const MEANINGS: Record<string, Record<string, string>> = {
  disclosures: {
    '': 'A package for others, as it was prepared. It leaves by its deliveries.',
    purpose: 'For what; those it is about have to agree to that.',
    partner_id: 'With which partner it is shared; null when it is for somebody else.',
    recipient: 'For whom else.',
    note: 'What whoever prepared it wanted to say.',
    key_id: 'The data key that seals its words: that of the case.',
  },
  disclosure_items: {
    '': 'A file or a version of a document chosen for a package.',
    file_id: 'The file; null when it is a document.',
    version_id: 'The version of a document; null when it is a file.',
  },
  disclosure_subjects: { '': 'About which clients of the case an item is: each has to agree.' },
  disclosure_deliveries: { '': 'That a package was taken out, once.' },
  delivered_items: {
    '': 'What became of each item when the package was taken out.',
    left_out: 'Why it stayed here; null when it went.',
  },
  delivered_consents: { '': 'On which consents a package went.' },
  stories: {
    '': 'What is told of a client in public.',
    language: 'In which language.',
  },
  story_words: {
    '': 'The words of a story: open while its client agrees to it, and no longer.',
    title: 'What it is called.',
    text: 'What it tells.',
  },
  story_publications: {
    '': 'Where a story was published, until it is taken down.',
    place: 'Where: the medium, the address.',
    published_on: 'When.',
    taken_down_on: 'When it was taken down; null while it is there.',
    taken_down_by: 'Who saw that it was.',
  },
};

const IN_COMMON: Record<string, string> = {
  id: 'Identifier, in the order of making.',
  case_id: 'The case.',
  client_id: 'The client.',
  key_id: 'The data key that seals its words: that of the client.',
  disclosure_id: 'The package.',
  item_id: 'The item.',
  delivery_id: 'The delivery.',
  consent_id: 'The consent.',
  story_id: 'The story.',
  created_by: 'Who made the row.',
  created_at: 'When it was made.',
  version: 'Counts changes; who saw an older one cannot overwrite a newer.',
};

/** What the columns of disclosures and stories mean. */
export class MeaningsOfDisclosures1797001863100 implements MigrationInterface {
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
