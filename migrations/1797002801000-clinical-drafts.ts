import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts of clinical forms are sealed by the clinical file's key. Those from before lie under the office's, so they go. */
export class ClinicalDrafts1797002801000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`delete from drafts where split_part(form, ':', 1) in ('clinical-note', 'clinical-note-change', 'assessment', 'assessment-void')`);
  }

  async down(): Promise<void> {}
}
