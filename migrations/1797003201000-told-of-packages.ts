import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['package_to_approve', 'package_approved', 'package_refused'];

const MEANINGS: Record<string, Record<string, string>> = {
  disclosure_requests: {
    '': 'That a package is to leave: with what, for whom and on which consents, fixed by a digest. A director reads this header and nothing beneath it.',
    key_id: 'The data key of the office, so that a director reads for whom it is.',
    purpose: 'For what, as the package says.',
    partner_id: 'With which partner; null when it is for somebody else.',
    recipient: 'For whom else, as the package says; null when it is a partner, and once the client was erased.',
    prepared_by: 'Who put the package together: he does not approve it either.',
    items: 'Of how many files and documents it consists.',
    going: 'How many of them were to go on the consents of that moment.',
    digest: 'SHA-256, in hexadecimal, over the package: purpose, recipient, reason, contents, whom they are about, on which consents. Of sealed words and contents the ciphertext counts.',
    created_by: 'Who asked, and may take it out.',
    created_at: 'When he asked; it lapses after 14 days.',
  },
  requested_items: {
    '': 'Of what a package consisted when it was asked for.',
    left_out: 'Why it was to stay here then; null when it was to go.',
  },
  requested_consents: { '': 'On which consents a package was to go when it was asked for.' },
  disclosure_verdicts: {
    '': 'What the second person said of a package that is to leave.',
    key_id: 'The data key of his office: who asked reads it, also when a director wrote it.',
    asked_by: 'Who had asked.',
    prepared_by: 'Who had put it together.',
    verdict: 'approved, refused.',
    reason: 'Why; null when nothing was said, and once the client was erased.',
    digest: 'The digest of what he was shown.',
    created_by: 'The second person.',
    created_at: 'When. From then on an approval holds for 24 hours.',
  },
  disclosure_deliveries: { request_id: 'On which approval; null before there were any.' },
  delivered_items: { left_out: 'Why it stayed here; null when it went. not_approved: it was not to go when the package was asked for.' },
};

const IN_COMMON: Record<string, string> = {
  id: 'Identifier, in the order of making.',
  disclosure_id: 'The package.',
  case_id: 'The case.',
  request_id: 'The request.',
  item_id: 'The file or document in it.',
  consent_id: 'The consent.',
};

/** Who may be the second person is told that a package waits, and who asked for it of the verdict. */
export class ToldOfPackages1797003201000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.kinds(db, known => [...known, ...KINDS]);
    await db.query(`
      create function app.tell_of_request() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        insert into notifications (user_id, kind, case_id, case_code, subject_id)
          select told.id, 'package_to_approve', c.id, c.code, new.id from cases c cross join lateral (
              select a.user_id from case_access a join role_grants g on g.user_id = a.user_id and g.role = 'supervisor' and current_date between g.starts_on and g.ends_on
                where a.case_id = c.id and a.writes and current_date between a.valid_from and a.valid_to and a.until > now()
              union
              select g.user_id from role_grants g where g.role = 'director' and current_date between g.starts_on and g.ends_on
            ) p join users told on told.id = p.user_id and current_date between told.employed_from and told.employed_to
            where c.id = new.case_id and told.id not in (new.created_by, new.prepared_by)
              and not exists (select from app.walled_cases w where w.user_id = told.id and w.case_id = c.id);
        return null;
      end $$;
      create trigger tell after insert on disclosure_requests for each row execute function app.tell_of_request();

      create function app.tell_of_verdict() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        update notifications set read_at = now() where kind = 'package_to_approve' and subject_id = new.request_id and read_at is null;
        insert into notifications (user_id, kind, case_id, case_code, subject_id)
          select new.asked_by, 'package_' || new.verdict, c.id, c.code, new.request_id from cases c
            where c.id = new.case_id and not exists (select from app.walled_cases w where w.user_id = new.asked_by and w.case_id = c.id);
        return null;
      end $$;
      create trigger tell after insert on disclosure_verdicts for each row execute function app.tell_of_verdict();
    `);
    for (const [table, { '': meaning, ...own }] of Object.entries(MEANINGS)) {
      const columns: { name: string }[] = meaning ? await db.query(`select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1`, [table]) : Object.keys(own).map(name => ({ name }));
      if (meaning) await db.query(`comment on table ${table} is '${meaning}'`);
      for (const { name } of columns) await db.query(`comment on column ${table}.${name} is '${own[name] ?? IN_COMMON[name]}'`);
    }
  }

  /** Others may have added kinds of their own before. */
  private async kinds(db: QueryRunner, change: (known: string[]) => string[]): Promise<void> {
    const [{ text }] = await db.query(`select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'notification_kind_is_known'`);
    const kinds = change([...(text as string).matchAll(/'(\w+)'/g)].map(([, kind]) => kind)).map(kind => `'${kind}'`).join(', ');
    await db.query(`
      alter table notifications drop constraint notification_kind_is_known;
      alter table notifications add constraint notification_kind_is_known check (kind in (${kinds}));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger tell on disclosure_verdicts;
      drop trigger tell on disclosure_requests;
      drop function app.tell_of_verdict(), app.tell_of_request();
      delete from notifications where kind in (${KINDS.map(kind => `'${kind}'`).join(', ')});
    `);
    await this.kinds(db, known => known.filter(kind => !KINDS.includes(kind)));
  }
}
