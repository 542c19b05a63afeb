import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Organisation } from '../../support/organisation';
import { enterSampleCase } from '../../support/sample-case';
import { type TestServer } from '../../support/test-server';
import { signIn } from '../../support/visitor';
import type { Actor } from './rule';

/** Ids by the names that rules call them. */
export type Scene = Record<string, string>;

/** Two cases of one lawyer, each with a running proceeding and a hearing in April 2026 that nobody has settled. */
export async function setScene(server: TestServer, people: Organisation): Promise<Scene> {
  const lawyer = await signIn(server, 'lawyer');
  const [one, other] = [await enterSampleCase(lawyer), await enterSampleCase(lawyer)];
  return {
    case: one.caseId, client: one.clientId, proceeding: one.proceedingId, hearing: one.hearingId,
    othercase: other.caseId, otherclient: other.clientId, otherproceeding: other.proceedingId,
    lawyer: people.lawyer.id, otherlawyer: people.otherLawyer.id, supervisor: people.supervisor.id,
    intern: people.intern.id, farsupervisor: people.farSupervisor.id,
    // ids for what a rule makes
    document: randomUUID(), version: randomUUID(), submission: randomUUID(), claim: randomUUID(), award: randomUUID(), later: randomUUID(), consent: randomUUID(),
  };
}

/** Statements as they are sent: `:case` becomes its id, `:key` the key of the case. */
const filled = (sql: string, scene: Scene) =>
  sql.replace(/(?<![:\w]):([a-z]+)\b/g, (_, name: string) => {
    if (name === 'key') return `(select key_id from cases where id = '${scene.case}')`;
    if (!scene[name]) throw new Error(`The scene has no ${name}`);
    return `'${scene[name]}'`;
  });

/** Speaks for whoever acts, inside one transaction of the owner that is taken back at the end. */
export class Stage {
  constructor(
    private readonly db: Client,
    private readonly scene: Scene,
  ) {}

  async asOwner(sql: string): Promise<void> {
    await this.db.query(`reset role; set local app.actor = '${this.scene.lawyer}'; ${filled(sql, this.scene)}; set constraints all immediate`);
  }

  /** What refused it, or how many rows it touched; refused, it leaves nothing behind. */
  async attempt(as: Actor, sql: string): Promise<string | number> {
    const actor = this.scene[as === 'owner' ? 'lawyer' : as];
    await this.db.query(`reset role; savepoint before; set local app.actor = '${actor}'; ${as === 'owner' ? '' : 'set local role tirek_app;'}`);
    try {
      const { rowCount } = await this.db.query(filled(sql, this.scene));
      await this.db.query('set constraints all immediate; reset role');
      return rowCount ?? 0;
    } catch (error) {
      const { constraint, code } = error as Error & { constraint?: string; code: string };
      await this.db.query('rollback to before');
      return constraint ?? code;
    }
  }

  async finds(sql: string): Promise<boolean> {
    return (await this.db.query(filled(sql, this.scene))).rowCount !== 0;
  }
}
