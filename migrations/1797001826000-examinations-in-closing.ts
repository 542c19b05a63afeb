import type { MigrationInterface, QueryRunner } from 'typeorm';

const BRANCH = `select case_id, 'open_examination'::text as kind, id as subject_id from examinations where case_id is not null and done_on is null and refused_on is null`;

/** A case whose client still waits for an examination that was asked for is not closed (invariant 7). */
export class ExaminationsInClosing1797001826000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.obstacles(db, view => `${view} union all ${BRANCH}`);
  }

  /** Others add branches of their own, before and after. */
  private async obstacles(db: QueryRunner, change: (view: string) => string): Promise<void> {
    const [{ view }] = await db.query(`select pg_get_viewdef('app.closing_obstacles'::regclass) as view`);
    await db.query(`create or replace view app.closing_obstacles with (security_invoker = true) as ${change((view as string).trim().replace(/;$/, ''))}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await this.obstacles(db, view => {
      const branches = view.split(/union all/i);
      return branches.filter(branch => !branch.includes('open_examination')).join(' union all ');
    });
  }
}
