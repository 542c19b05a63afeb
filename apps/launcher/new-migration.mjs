import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationTime } from './migration-time.mjs';
import { ROOT } from './prepare.mjs';
import { refuse, say } from './say.mjs';

const [name] = process.argv.slice(2);
if (!/^[a-z][a-z0-9-]*$/.test(name ?? '')) refuse('give the migration a name: npm run migration:create -- add-referrals');

const time = migrationTime(readdirSync(join(ROOT, 'migrations')));
const className = name.split('-').map(part => part[0].toUpperCase() + part.slice(1)).join('') + time;
const file = join('migrations', `${time}-${name}.ts`);
writeFileSync(
  join(ROOT, file),
  `import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why this change. Policies of new tables go to policies.sql; "comment on" says what tables and columns mean. */
export class ${className} implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(\`\`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(\`\`);
  }
}
`,
);
say(`Wrote ${file}.`);
