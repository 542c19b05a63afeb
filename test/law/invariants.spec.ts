import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { foundOrganisation } from '../support/organisation';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { CARE } from './invariants/care';
import { CHARGES, KEPT_OF_CHARGES } from './invariants/charges';
import { CLOSING } from './invariants/closing';
import { CONSENTS, KEPT_CONSENTS } from './invariants/consents';
import { DOCUMENTS, KEPT_OF_DOCUMENTS } from './invariants/documents';
import { GRANTS } from './invariants/grants';
import { HEARINGS } from './invariants/hearings';
import { PROCEEDINGS } from './invariants/proceedings';
import { KEPT_ON_RECORD, RECORD } from './invariants/record';
import { KEPT_OF_REDRESS, REDRESS } from './invariants/redress';
import { REPORTS } from './invariants/reports';
import { type Scene, setScene, Stage } from './invariants/scene';
import { VIOLATIONS } from './invariants/violations';

const RULES = [...HEARINGS, ...CHARGES, ...PROCEEDINGS, ...CLOSING, ...CARE, ...GRANTS, ...REPORTS, ...DOCUMENTS, ...CONSENTS, ...REDRESS, ...RECORD, ...VIOLATIONS];
const KEPT = [...KEPT_OF_CHARGES, ...KEPT_OF_DOCUMENTS, ...KEPT_CONSENTS, ...KEPT_OF_REDRESS, ...KEPT_ON_RECORD];

/** Invariants that follow from what is on record and that no row can break: where each is proved. */
const COMPUTED: Record<number, string[]> = {
  8: ['libs/law/representation.spec.ts', 'test/stories/kochkarov.spec.ts'],
  20: ['test/security/clinical-wall.spec.ts'],
  24: ['libs/law/partial-date.spec.ts'],
  27: ['test/http/today.spec.ts'],
  32: ['test/http/events.spec.ts'],
  34: ['libs/suppression/suppress.spec.ts'],
  36: ['test/security/conflict-walls.spec.ts'],
};

/** Each act is refused by its rule, and passes once that rule is gone: so it is that rule, and nothing else, that holds. */
describe('the invariants', () => {
  let server: TestServer;
  let scene: Scene;

  beforeAll(async () => {
    server = await startTestServer();
    scene = await setScene(server, await foundOrganisation(server));
  });
  afterAll(() => server?.stop());

  /** One transaction of the owner of the schema, taken back at the end. */
  const onStage = (work: (stage: Stage) => Promise<void>) =>
    withClient(server.database.ownerUrl, async db => {
      await db.query('begin');
      await work(new Stage(db, scene));
      await db.query('rollback');
    });

  it.each(RULES)('$invariant: refuses $act ($refusedBy)', ({ refusedBy, as, before, sql, without }) =>
    onStage(async stage => {
      if (before) await stage.asOwner(before);
      expect(await stage.attempt(as, sql)).toBe(refusedBy);
      await stage.asOwner(without);
      expect(await stage.attempt(as, sql)).toBeGreaterThan(0);
    }));

  it.each(KEPT)('$invariant: keeps $kept', async ({ as, before, sql, found, without }) => {
    for (const takenAway of [false, true]) {
      await onStage(async stage => {
        if (before) await stage.asOwner(before);
        if (takenAway) await stage.asOwner(without);
        expect(await stage.attempt(as, sql)).toBeGreaterThan(0);
        expect(await stage.finds(found)).toBe(!takenAway);
      });
    }
  });

  it('are all here, or proved where they are computed', () => {
    const here = [...RULES, ...KEPT].map(({ invariant }) => invariant);
    const numbers = [...new Set([...here, ...Object.keys(COMPUTED).map(Number)])].sort((a, b) => a - b);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 31, 32, 33, 34, 35, 36]);
    for (const [invariant, files] of Object.entries(COMPUTED)) {
      for (const file of files) expect(readFileSync(resolve(__dirname, '../../..', file), 'utf8')).toContain(`invariant ${invariant}`);
    }
  });

  it('25: let the application delete nothing but what is one\'s own', () =>
    withClient(server.database.ownerUrl, async db => {
      const { rows } = await db.query(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and has_table_privilege('tirek_app', oid, 'delete') order by 1`);
      expect(rows.map(({ name }) => name)).toEqual(['claim_acts', 'digest_settings', 'document_locks', 'drafts', 'enquiry_tokens', 'name_tokens', 'participant_clients', 'participant_tokens', 'passkeys', 'perpetrator_tokens', 'recovery_codes', 'reserved_blobs', 'session_attendances', 'session_trainers', 'totp_factors', 'trainers']);
    }));

  it('26: let the application rewrite in no table who made a row and when, and put every change on record', () =>
    withClient(server.database.ownerUrl, async db => {
      const { rows: rewritten } = await db.query(`
        select a.attrelid::regclass::text as name, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
          where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname in ('created_by', 'created_at') and has_column_privilege('tirek_app', c.oid, a.attnum, 'update')`);
      expect(rewritten).toEqual([]);
      // a passkey counts its uses; that it was added or removed the service records. Words being written leave no history, a version does
      const { rows: unrecorded } = await db.query(`
        select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
          and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'version')
          and c.relname not in ('passkeys', 'document_drafts') and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit_write')`);
      expect(unrecorded).toEqual([]);
    }));
});
