import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { OFFICE_ZONE } from '#libs/law/office-day';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { uploadFile } from '../support/upload';
import { signIn } from '../support/visitor';
import { words } from '../support/words';
import { OWNER_FUNCTIONS } from './owner-functions';

/** What somebody could do who has stolen the application's own database password. */
describe('as tirek_app by direct SQL', () => {
  let server: TestServer;
  let people: Organisation;
  let sample: SampleCase;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    const lawyer = await signIn(server, 'lawyer');
    sample = await enterSampleCase(lawyer);
    await lawyer.post(`/api/cases/${sample.caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    await lawyer.post(`/api/cases/${sample.caseId}/deadlines`, { title: 'Подать жалобу', dueOn: '2026-12-01' });
    await lawyer.post(`/api/cases/${sample.caseId}/documents`, { kind: 'letter', language: 'ru', title: 'Письмо', content: words('Письмо') });
  });
  afterAll(() => server?.stop());

  const as = <T>(actor: string | null, work: (db: Client) => Promise<T>): Promise<T> =>
    withClient(server.database.appUrl, async db => {
      await db.query(`select set_config('app.actor', $1, false)`, [actor ?? '']);
      return work(db);
    });
  const count = async (db: Client, table: string) => Number((await db.query(`select count(*) from ${table}`)).rows[0].count);
  const refusal = (db: Client, sql: string, values: unknown[] = []) => db.query(sql, values).then(({ rowCount }) => `changed ${rowCount}`, (error: Error & { code: string }) => error.code);

  const OF_A_CASE = ['clients', 'persons', 'client_persons', 'client_assignments', 'relationships', 'representations', 'name_tokens', 'cases', 'case_clients',
    'assignments', 'proceedings', 'case_narratives', 'charges', 'charge_outcomes', 'joinders', 'hearings', 'attendances', 'log_entries', 'log_tokens', 'tasks', 'deadlines', 'case_closures', 'documents', 'document_drafts', 'document_tokens', 'document_writers', 'document_states', 'document_locks',
      'document_versions', 'document_submissions', 'document_reviews', 'review_comments', 'document_filings', 'document_revisions', 'document_withdrawals',
      'files', 'file_parts', 'reserved_blobs', 'custody_entries', 'enquiries', 'enquiry_tokens', 'enquiry_outcomes',
      'events', 'acts', 'injuries', 'statements', 'perpetrators', 'perpetrator_tokens', 'involvements', 'involvement_certainties', 'examinations', 'examination_findings',
      'plans', 'plan_goals', 'goal_reviews', 'services', 'service_changes', 'service_costs', 'referrals', 'transport_trips', 'medicines',
      'claims', 'claim_acts', 'awards', 'payments', 'repayments', 'payment_accounts', 'enforcement_steps', 'justice_goals',
      'consents', 'consent_withdrawals', 'consent_refusals', 'consent_scans', 'disclosures', 'disclosure_items', 'disclosure_subjects', 'disclosure_deliveries', 'delivered_items', 'delivered_consents', 'disclosure_requests', 'disclosure_verdicts', 'requested_items', 'requested_consents', 'stories', 'story_words', 'story_publications'];

  it('has forced row-level security and a policy on every table, and owns nothing', async () => {
    await withClient(server.database.ownerUrl, async db => {
      const { rows } = await db.query(`
        select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced, c.relowner = 'tirek_app'::regrole as owned,
            exists (select from pg_policy p where p.polrelid = c.oid) as policy
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname in ('public', 'app') and c.relkind in ('r', 'p')`);
      expect(rows.length).toBeGreaterThan(20);
      // the ledger of migrations is the owner's alone: nothing is granted on it
      expect(rows.filter(row => (!row.forced || !row.policy || row.owned) && row.name !== 'migrations')).toEqual([]);
      const role = await db.query(`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = 'tirek_app'`);
      expect(Object.values(role.rows[0])).toEqual([false, false, false, false, false]);
      const memberships = await db.query(`select from pg_auth_members where member = 'tirek_app'::regrole`);
      expect(memberships.rowCount).toBe(0);
    });
  });

  it.each(['lawyer', 'supervisor'] as const)('lets %s read rules and holidays, and change none', async who => {
    await as(people[who].id, async db => {
      for (const table of ['deadline_rules', 'special_days']) {
        expect(await count(db, table)).toBeGreaterThan(10);
        expect(await refusal(db, `update ${table} set source = 'x'`)).toBe('changed 0');
        expect(await refusal(db, `delete from ${table}`)).toBe('42501');
      }
    });
  });

  it('lets a supervisor keep templates, others read them, and nobody make another kind of one', async () => {
    for (const who of ['lawyer', 'intern', 'admin'] as const) {
      await as(people[who].id, async db => {
        expect(await count(db, 'document_templates')).toBeGreaterThan(10);
        expect(await refusal(db, `update document_templates set title = 'x'`)).toBe('changed 0');
        expect(await refusal(db, `insert into document_templates (kind, language, title, content) values ('letter', 'ru', 'x', 'x')`)).toBe('42501');
      });
    }
    await as(people.supervisor.id, async db => {
      for (const act of [`update document_templates set kind = 'letter'`, `update document_templates set language = 'ky'`, 'delete from document_templates']) expect([act, await refusal(db, act)]).toEqual([act, '42501']);
    });
    await as(null, async db => expect(await count(db, 'document_templates')).toBe(0));
  });

  it('lets nobody move a deadline to another case, event or chain, nor make another rule of a rule', async () => {
    await as(people.lawyer.id, async db => {
      for (const set of ['case_id = case_id', 'trigger_on = due_on', 'follows_id = null', 'rule_id = null', 'key_id = key_id', 'title = null']) expect([set, await refusal(db, `update deadlines set ${set}`)]).toEqual([set, '42501']);
      expect(await refusal(db, 'delete from deadlines')).toBe('42501');
    });
    await as(people.admin.id, async db => {
      for (const set of [`code = 'x'`, `trigger = 'other'`, `jurisdiction = 'other'`]) expect([set, await refusal(db, `update deadline_rules set ${set}`)]).toEqual([set, '42501']);
      expect(await refusal(db, 'update special_days set day = day + 1')).toBe('42501');
    });
  });

  it('counts days as the offices do, whoever connects', async () => {
    await as(null, async db => expect((await db.query('show timezone')).rows[0].TimeZone).toBe(OFFICE_ZONE));
  });

  it.each([['nobody', () => null], ['somebody unknown', () => randomUUID()]])('shows %s no row of any table but bodies', async (_, actor) => {
    await as(actor(), async db => {
      for (const table of [...OF_A_CASE, 'sessions', 'totp_factors', 'passkeys', 'recovery_codes', 'invitations', 'factor_resets', 'drafts', 'digest_settings', 'digests', 'internship_sheets', 'client_merges', 'client_merge_moves', 'conflict_checks', 'conflict_findings', 'different_clients', 'receipts', 'audit_entries', 'row_history', 'case_access', 'client_access']) {
        expect({ table, rows: await count(db, table) }).toEqual({ table, rows: 0 });
      }
    });
  });

  it.each(['otherIntern', 'otherLawyer', 'farLawyer', 'farSupervisor', 'specialist', 'reception', 'admin'] as const)('shows %s nothing of a case that is not his', async who => {
    await as(people[who].id, async db => {
      for (const table of OF_A_CASE) expect({ table, rows: await count(db, table) }).toEqual({ table, rows: 0 });
      const keys = await db.query(`select from data_keys where scope = 'client'`);
      expect(keys.rowCount).toBe(0);
    });
  });

  it.each(['lawyer', 'intern', 'supervisor'] as const)('shows %s the case he may see', async who => {
    await as(people[who].id, async db => {
      for (const table of ['cases', 'clients', 'log_entries', 'hearings', 'deadlines', 'documents', 'document_tokens']) expect({ table, rows: await count(db, table) }).toEqual({ table, rows: 1 });
    });
  });

  it('shows a director headers only', async () => {
    await as(people.director.id, async db => {
      for (const table of ['cases', 'assignments', 'proceedings']) expect(await count(db, table)).toBeGreaterThan(0);
      for (const table of ['case_narratives', 'log_entries', 'hearings', 'charges', 'documents', 'document_tokens', 'clients', 'persons']) expect({ table, rows: await count(db, table) }).toEqual({ table, rows: 0 });
    });
  });

  it('shows an applicant himself, his factor and its key, and nothing else', async () => {
    await withClient(server.database.appUrl, async db => {
      await db.query(`select set_config('app.applicant', $1, false)`, [people.lawyer.id]);
      for (const table of [...OF_A_CASE, 'offices', 'role_grants', 'supervisions', 'drafts', 'receipts', 'audit_entries', 'row_history', 'case_access', 'client_access', 'invitations', 'factor_resets']) {
        expect({ table, rows: await count(db, table) }).toEqual({ table, rows: 0 });
      }
      for (const table of ['users', 'totp_factors', 'data_keys']) expect({ table, rows: await count(db, table) }).toEqual({ table, rows: 1 });
      expect(await refusal(db, 'delete from totp_factors')).toBe('changed 0');
      expect(await refusal(db, `insert into recovery_codes (user_id, code_hash) values ($1, sha256('mine'))`, [people.lawyer.id])).toBe('42501');
      expect(await refusal(db, 'select * from passkey_challenges')).toBe('42501');
      expect(await refusal(db, 'select * from sign_in_tries')).toBe('42501');
    });
  });

  it('lets a stranger change nothing, add nothing and delete nothing', async () => {
    await as(people.farLawyer.id, async db => {
      expect(await refusal(db, `update cases set kind = 'other' where id = $1`, [sample.caseId])).toBe('changed 0');
      expect(await refusal(db, `update log_entries set pinned = true`)).toBe('changed 0');
      expect(await refusal(db, `delete from log_entries`)).toBe('42501');
      expect(await refusal(db, `update log_tokens set tokens = '{}'`)).toBe('changed 0');
      expect(await refusal(db, `delete from log_tokens`)).toBe('42501');
      expect(await refusal(db, `update document_tokens set tokens = '{}'`)).toBe('changed 0');
      expect(await refusal(db, `update document_tokens set case_id = case_id`)).toBe('42501');
      expect(await refusal(db, `delete from document_tokens`)).toBe('42501');
      expect(await refusal(db, `truncate log_entries`)).toBe('42501');
      expect(await refusal(db, `insert into assignments (id, case_id, user_id, role) values ($1, $2, $3, 'lead')`, [randomUUID(), sample.caseId, people.farLawyer.id])).toBe('42501');
      expect(await refusal(db, `insert into client_assignments (client_id, user_id, role) values ($1, $2, 'care')`, [sample.clientId, people.farLawyer.id])).toBe('42501');
      expect(await refusal(db, `insert into proceedings (id, case_id, stage, opened_on) values ($1, $2, 'appeal', '2020')`, [randomUUID(), sample.caseId])).toBe('42501');
      expect(await refusal(db, `insert into role_grants (user_id, role) values ($1, 'director')`, [people.farLawyer.id])).toBe('42501');
      expect(await refusal(db, `insert into case_access (user_id, case_id) values ($1, $2)`, [people.farLawyer.id, sample.caseId])).toBe('42501');
      expect(await refusal(db, `update data_keys set wrapped = null, destroyed_at = now()`)).toBe('42501');
    });
  });

  it('lets nobody rewrite the record of what was done', async () => {
    for (const who of ['lawyer', 'director', 'admin'] as const) {
      await as(people[who].id, async db => {
        for (const table of ['audit_entries', 'row_history']) {
          expect(await refusal(db, `update ${table} set subject = subject`)).toBe('42501');
          expect(await refusal(db, `delete from ${table}`)).toBe('42501');
          expect(await refusal(db, `truncate ${table}`)).toBe('42501');
        }
      });
    }
  });

  it('lets nobody change the bytes of a file, its digest or who had it in his hands, nor say that for another', async () => {
    const file = await uploadFile(await signIn(server, 'lawyer'), sample.caseId, Buffer.from('Показания'));
    await as(people.lawyer.id, async db => {
      for (const table of ['file_parts', 'custody_entries']) {
        expect(await count(db, table)).toBe(1);
        for (const act of [`update ${table} set case_id = case_id`, `delete from ${table}`, `truncate ${table}`]) expect(await refusal(db, act)).toBe('42501');
      }
      expect(await refusal(db, 'delete from files')).toBe('42501');
      for (const set of ['size = 1', 'case_id = case_id', 'copy_of_id = id', 'created_by = created_by']) expect([set, await refusal(db, `update files set ${set}`)]).toEqual([set, '42501']);
      for (const set of [`state = 'uploading', digest = null, kept_at = null`, `digest = 'x'`, `media_type = 'image/png'`, `state = 'abandoned', digest = null, kept_at = null`]) expect([set, await refusal(db, `update files set ${set}`)]).toEqual([set, '23514']);
      expect(await refusal(db, `insert into file_parts (file_id, number, case_id, starts_at, size, blob_key) select id, 1, case_id, size, 1, uuidv7() from files`)).toBe('23514');
      const entry = 'insert into custody_entries (file_id, case_id, act, created_by) values ($1, $2, $3, $4)';
      expect(await refusal(db, entry, [file.id, sample.caseId, 'viewed', people.supervisor.id])).toBe('42501');
    });
    await as(people.farLawyer.id, async db => {
      expect(await refusal(db, 'insert into custody_entries (file_id, case_id, act) values ($1, $2, $3)', [file.id, sample.caseId, 'viewed'])).toBe('42501');
      expect(await refusal(db, 'insert into reserved_blobs (blob_key, file_id, case_id) values (uuidv7(), $1, $2)', [file.id, sample.caseId])).toBe('42501');
    });
  });

  it('lets nobody write an audit entry in another name', async () => {
    await as(people.farLawyer.id, async db => {
      const entry = `insert into audit_entries (actor_id, act, subject, subject_id) values ($1, 'read', 'cases', $2)`;
      expect(await refusal(db, entry, [people.director.id, sample.caseId])).toBe('42501');
      expect(await refusal(db, entry, [people.farLawyer.id, sample.caseId])).toBe('changed 1');
    });
  });

  it('does not sell what somebody made once he is off the case', async () => {
    await withClient(server.database.ownerUrl, db => db.query(`update assignments set ends_on = current_date - 1, starts_on = current_date - 2 where user_id = $1`, [people.intern.id]));
    await as(people.intern.id, async db => expect(await count(db, 'cases')).toBe(0));
  });

  it('reads no password hash, no file, no other role, and runs no program', async () => {
    await as(people.admin.id, async db => {
      expect(await refusal(db, 'select password_hash from credentials')).toBe('42501');
      expect(await refusal(db, `update credentials set password_hash = 'x' where user_id <> app.actor()`)).toBe('changed 0');
      expect(await refusal(db, `insert into credentials (user_id, password_hash) values ('${people.reception.id}', 'x')`)).toBe('42501');
      expect(await refusal(db, 'select rolpassword from pg_authid')).toBe('42501');
      expect(await refusal(db, `select pg_read_file('postgresql.conf')`)).toBe('42501');
      expect(await refusal(db, `copy cases to program 'cat'`)).toBe('42501');
      expect(await refusal(db, 'set role postgres')).not.toMatch(/^changed/);
      expect(await refusal(db, 'create table public.mine (a int)')).toBe('42501');
      expect(await refusal(db, 'create table app.mine (a int)')).toBe('42501');
      expect(await refusal(db, 'alter table cases disable row level security')).toBe('42501');
      expect(await refusal(db, 'drop policy team_reads on cases')).toBe('42501');
      expect(await refusal(db, 'select * from migrations')).toBe('42501');
    });
  });

  it('reads no job, makes none, and neither begins a digest nor ends one', async () => {
    await as(people.admin.id, async db => {
      for (const table of ['job', 'job_common', 'queue', 'schedule', 'version']) {
        expect(await refusal(db, `select * from jobs.${table}`)).toBe('42501');
        expect(await refusal(db, `delete from jobs.${table}`)).toBe('42501');
      }
      expect(await refusal(db, `insert into jobs.job (name) values ('due-digests')`)).toBe('42501');
      expect(await refusal(db, `insert into digests (user_id, day) values ($1, current_date)`, [people.admin.id])).toBe('42501');
      expect(await refusal(db, `update digests set ending = 'sent'`)).toBe('42501');
      for (const asked of ['app.begin_digests()', 'app.hold_digest(uuidv7())', `app.end_digest(uuidv7(), 'sent')`, 'app.wants_digest(uuidv7())', 'app.tell_of_missing_outcomes()', 'app.tell_of_due_enforcement()', 'app.tell_of_unanswered_referrals()',
        'app.unjudged_submissions()', 'app.tell_of_waiting_review(uuidv7(), 1)', 'app.stray_blobs()', 'app.forget_blob(uuidv7())', 'app.forget_checked_names(12)']) {
        expect(await refusal(db, `select ${asked}`)).toBe('42501');
      }
    });
  });

  it('sets an address of a digest for nobody else', async () => {
    await as(people.farLawyer.id, async db => {
      const key = (await db.query('select key_id from users where id = $1', [people.lawyer.id])).rows[0].key_id;
      expect(await refusal(db, `insert into digest_settings (user_id, key_id, address) values ($1, $2, '')`, [people.lawyer.id, key])).toBe('42501');
    });
  });

  it('signs no internship but as its supervisor, changes no sheet, and reads no figure of a case', async () => {
    const sheet = `insert into internship_sheets (user_id, month, key_id) select id, '2026-03-01', key_id from users where id = $1`;
    for (const who of ['intern', 'lawyer', 'farSupervisor', 'director', 'admin'] as const) {
      await as(people[who].id, async db => {
        expect([who, await refusal(db, sheet, [people.intern.id])]).toEqual([who, '23514']);
        expect(await refusal(db, 'select * from internship_sheet_figures')).toBe('42501');
        for (const hidden of ['growth_facts', 'intern_documents']) expect(await refusal(db, `select * from app.${hidden}`)).toBe('42501');
      });
    }
    await as(people.supervisor.id, async db => {
      await db.query('begin');
      expect(await refusal(db, sheet, [people.intern.id])).toBe('changed 1');
      expect(await count(db, 'internship_sheets')).toBe(1);
      for (const change of [`update internship_sheets set remark = null`, 'delete from internship_sheets']) {
        await db.query('savepoint before');
        expect([change, await refusal(db, change)]).toEqual([change, '42501']);
        await db.query('rollback to before');
      }
      expect(await refusal(db, `insert into internship_sheets (user_id, month, key_id, digest) select id, '2026-04-01', key_id, 'mine' from users where id = $1`, [people.intern.id])).toBe('42501');
      await db.query('rollback');
      expect((await db.query('select * from app.growth_of($1, null, null)', [people.lawyer.id])).rows).toEqual([]);
    });
  });

  it('can call no function that acts as the owner but the known ones', async () => {
    await withClient(server.database.ownerUrl, async db => {
      const { rows } = await db.query(`
        select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          where n.nspname in ('app', 'public') and p.prosecdef and p.prorettype <> 'trigger'::regtype and has_function_privilege('tirek_app', p.oid, 'execute')
          order by 1`);
      expect(rows.map(row => row.name)).toEqual([...OWNER_FUNCTIONS].sort());
    });
  });
});
