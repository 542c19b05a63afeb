import { STARTER_TEMPLATES } from '#libs/documents/templates/starter-templates';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers to begin with, as they were on the day of this migration. None is verified: each waits for a lawyer. */
export class StarterTemplates1797001741000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const { kind, language, title, content } of STARTER_TEMPLATES) {
      await db.query('insert into document_templates (kind, language, title, content) values ($1, $2, $3, $4)', [kind, language, title, content]);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('update documents set template_id = null where template_id in (select id from document_templates where created_by is null)');
    await db.query('delete from document_templates where created_by is null');
  }
}
