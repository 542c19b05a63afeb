import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A client is called by one word in Kyrgyz; the paper to begin with that used another, and that no lawyer has checked yet, follows. */
export class OneKyrgyzWordForClient1797003020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.call(db, 'Ишеним берүүчү', 'Ишеним көрсөтүүчү');
  }

  async down(db: QueryRunner): Promise<void> {
    await this.call(db, 'Ишеним көрсөтүүчү', 'Ишеним берүүчү');
  }

  private async call(db: QueryRunner, former: string, word: string): Promise<void> {
    await db.query(
      `update document_templates set content = replace(content, $1, $2)
        where created_by is null and verified_at is null and voided_at is null and language = 'ky' and content like '%' || $1 || '%'`,
      [former, word],
    );
  }
}
