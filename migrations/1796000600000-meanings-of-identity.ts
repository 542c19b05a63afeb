import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the tables and columns of identity and audit mean; `docs/data-dictionary.md` is generated from these comments. */
export class MeaningsOfIdentity1796000600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table offices is 'An office of the organisation.';
      comment on column offices.code is 'Two to five capital letters that begin the codes of its clients and cases.';
      comment on column offices.name is 'Its name in Russian, Kyrgyz and English.';
      comment on column offices.region is 'Where it is, ISO 3166-2:KG.';
      comment on column offices.zone is 'IANA time zone of its wall clock.';

      comment on table data_keys is 'The keys that seal words: one for each client, one for each office.';
      comment on column data_keys.id is 'Identifier; it is written into everything the key seals.';
      comment on column data_keys.scope is 'Whose key it is: client or office.';
      comment on column data_keys.office_id is 'The office, for what belongs to no client.';
      comment on column data_keys.client_id is 'The client whose file the key seals.';
      comment on column data_keys.wrapped is 'The key itself, encrypted under the root key; null once destroyed.';
      comment on column data_keys.destroyed_at is 'When it was destroyed, and with it everything it sealed.';

      comment on table users is 'A colleague. What he may do follows from his dated roles.';
      comment on column users.office_id is 'The office he works at.';
      comment on column users.login is 'What he signs in with; stands in clear, so it should not be his name.';
      comment on column users.display_name is 'His name as colleagues see it.';
      comment on column users.locale is 'Language of his screens and messages: ru, ky or en.';
      comment on column users.employed_from is 'First day on which he can sign in.';
      comment on column users.employed_to is 'Last day on which he can; infinity while he works here.';

      comment on table credentials is 'Passwords, apart from the users, since nobody may read them as rows.';
      comment on column credentials.user_id is 'Whose.';
      comment on column credentials.password_hash is 'argon2id of the password, with its salt and cost.';
      comment on column credentials.changed_at is 'When the password was set.';

      comment on table role_grants is 'A role of a user from a day to a day. Ended, never deleted.';
      comment on column role_grants.user_id is 'Who holds the role.';
      comment on column role_grants.role is 'intern, lawyer, supervisor, specialist, reception, director or admin.';
      comment on column role_grants.starts_on is 'First day of the role.';
      comment on column role_grants.ends_on is 'Last day; infinity while it is held.';

      comment on table supervisions is 'Who supervises whom, from a day to a day.';
      comment on column supervisions.supervisor_id is 'Who supervises, and sees the cases of the other.';
      comment on column supervisions.supervisee_id is 'Who is supervised; by one person at a time.';
      comment on column supervisions.starts_on is 'First day of the supervision.';
      comment on column supervisions.ends_on is 'Last day; infinity while it lasts.';

      comment on table sessions is 'Somebody signed in on one device.';
      comment on column sessions.user_id is 'Who.';
      comment on column sessions.token_hash is 'SHA-256 of the session token; the token itself is only with the device.';
      comment on column sessions.created_at is 'When he signed in.';
      comment on column sessions.last_seen_at is 'Last request, to the minute; the session ends 30 minutes after it.';
      comment on column sessions.expires_at is 'When it ends in any case, 12 hours after its start.';
      comment on column sessions.locked_at is 'When its screen was locked; null while open.';
      comment on column sessions.ended_at is 'When he signed out; null until then.';
    `);
    await this.audit(db);
  }

  private async audit(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table audit_entries is 'Who did what to which row, written in the transaction of the act. Only added to.';
      comment on column audit_entries.at is 'When, by the clock of the database.';
      comment on column audit_entries.actor_id is 'Who; null for what the owner of the schema did.';
      comment on column audit_entries.act is 'insert, update, delete, or read.';
      comment on column audit_entries.subject is 'Table of the row.';
      comment on column audit_entries.subject_id is 'Id of the row.';
      comment on column audit_entries.case_id is 'The case it belongs to, if any.';
      comment on column audit_entries.client_id is 'The client it belongs to, if any.';
      comment on column audit_entries.fields is 'The columns that an update changed.';

      comment on table row_history is 'What a row said before an update or a deletion.';
      comment on column row_history.audit_id is 'The entry that records the act.';
      comment on column row_history.subject is 'Table of the row.';
      comment on column row_history.subject_id is 'Id of the row.';
      comment on column row_history.case_id is 'The case it belongs to, if any.';
      comment on column row_history.client_id is 'The client it belongs to, if any.';
      comment on column row_history.before is 'Its former values, by column; sealed ones stay sealed under the same key.';

      comment on table receipts is 'Ids that clients chose for what they posted, so that a repeated request changes nothing.';
      comment on column receipts.id is 'The id that was sent.';
      comment on column receipts.actor_id is 'Who sent it.';
      comment on column receipts.fingerprint is 'Keyed digest (HMAC) of the request: the same id with another body is refused.';
      comment on column receipts.received_at is 'When it came first.';

      comment on table drafts is 'What somebody has typed into a form and not sent. Seen by nobody else.';
      comment on column drafts.user_id is 'Whose draft.';
      comment on column drafts.form is 'Which form, and of which record: log-entry:<case id>.';
      comment on column drafts.content is 'The fields of the form as typed so far.';
      comment on column drafts.updated_at is 'When it was kept last.';
    `);
  }

  /** Comments change nothing: they go with their tables. */
  async down(): Promise<void> {}
}
