import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the tables and columns of cases mean; `docs/data-dictionary.md` is generated from these comments. */
export class MeaningsOfCases1796000620000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.cases(db);
    await this.proceedings(db);
    await this.hearings(db);
  }

  private async cases(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table cases is 'The header of a case: what may be counted, without a name or a story.';
      comment on column cases.code is 'Office, year and number, such as OSH-2026-D0001.';
      comment on column cases.office_id is 'The office whose supervisors see it.';
      comment on column cases.kind is 'torture_complaint, criminal_defence, compensation, exoneration, administrative, international or other.';
      comment on column cases.opened_on is 'When it was opened.';
      comment on column cases.opened_lower is 'First day that it can mean, for sorting.';
      comment on column cases.restricted is 'Seen by its team and by nobody else.';
      comment on column cases.open is 'Whether it is open; follows from case_closures.';
      comment on column cases.next_hearing_at is 'Its next scheduled hearing; follows from hearings.';

      comment on table case_narratives is 'The words of a case, apart from its header.';
      comment on column case_narratives.case_id is 'The case.';
      comment on column case_narratives.title is 'What the team calls it.';
      comment on column case_narratives.summary is 'What it is about.';

      comment on table case_clients is 'The clients of a case.';
      comment on column case_clients.case_id is 'The case.';
      comment on column case_clients.client_id is 'The client.';

      comment on table assignments is 'The team of a case: who is on it, as what, from a day to a day.';
      comment on column assignments.case_id is 'The case.';
      comment on column assignments.user_id is 'The colleague.';
      comment on column assignments.role is 'lead (one at a time), counsel, intern, or observer (who reads only).';
      comment on column assignments.starts_on is 'First day on the team.';
      comment on column assignments.ends_on is 'Last day; infinity while on it.';

      comment on table case_closures is 'A case was closed, and perhaps reopened.';
      comment on column case_closures.case_id is 'The case.';
      comment on column case_closures.reason is 'Why it was closed.';
      comment on column case_closures.note is 'In words.';
      comment on column case_closures.approved_by is 'Who approved the closing.';
      comment on column case_closures.closed_on is 'The day it was closed.';
      comment on column case_closures.reopened_at is 'When it was opened again; null while it stays closed.';
      comment on column case_closures.reopened_by is 'Who opened it again.';

      comment on table bodies is 'Courts, prosecutors, investigators, committees: whoever leads a proceeding.';
      comment on column bodies.kind is 'What kind of body.';
      comment on column bodies.name is 'Its name in Russian, Kyrgyz and English.';
      comment on column bodies.region is 'Where it is, ISO 3166-2:KG; null when abroad or national.';
    `);
  }

  private async proceedings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table proceedings is 'One stage of a case before one body. Together they are the ladder of the case.';
      comment on column proceedings.case_id is 'The case.';
      comment on column proceedings.stage is 'Which stage: inquiry, first instance, appeal and so on.';
      comment on column proceedings.body_id is 'Before whom; null when not known yet.';
      comment on column proceedings.number is 'Number that the body gave it.';
      comment on column proceedings.opened_on is 'When it began.';
      comment on column proceedings.opened_lower is 'First day that it can mean.';
      comment on column proceedings.closed_on is 'When it ended; null while it goes on.';
      comment on column proceedings.closed_upper is 'Last day that it can mean.';
      comment on column proceedings.outcome is 'How it ended; null while it goes on.';
      comment on column proceedings.origin_id is 'The proceeding it came from.';
      comment on column proceedings.origin_kind is 'How: appeal, remand, continuation, new_circumstances or execution.';

      comment on table charges is 'One article of one edition of a code against one person, with an outcome of its own.';
      comment on column charges.case_id is 'The case.';
      comment on column charges.proceeding_id is 'The proceeding in which it was brought.';
      comment on column charges.accused_person_id is 'Against whom; null when unknown or not on file.';
      comment on column charges.code_edition is 'Edition of the criminal code, by the date of the act.';
      comment on column charges.article is 'Article.';
      comment on column charges.part is 'Part of the article.';
      comment on column charges.alleged_on is 'When the act is said to have happened.';
      comment on column charges.alleged_lower is 'First day that it can mean.';
      comment on column charges.particulars is 'What exactly is alleged.';
      comment on column charges.sought_kind is 'Kind of sentence that the prosecution asks for.';
      comment on column charges.sought_months is 'Its length in months.';
      comment on column charges.outcome is 'pending, acquitted, convicted, terminated, reclassified, remanded or ended_by_death.';
      comment on column charges.decided_on is 'When it was decided.';
      comment on column charges.imposed_kind is 'Kind of sentence imposed; on conviction only.';
      comment on column charges.imposed_months is 'Its length in months.';
      comment on column charges.served_from is 'When the serving began.';
      comment on column charges.served_until is 'When it ended.';
      comment on column charges.paroled_on is 'When he was released on parole; XXXX when it is not known when.';
    `);
  }

  private async hearings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table hearings is 'One sitting of a proceeding.';
      comment on column hearings.case_id is 'The case.';
      comment on column hearings.proceeding_id is 'The proceeding.';
      comment on column hearings.starts_at is 'When it begins.';
      comment on column hearings.zone is 'IANA time zone of the court''s wall clock.';
      comment on column hearings.courtroom is 'Room.';
      comment on column hearings.judge is 'Name of the judge.';
      comment on column hearings.purpose is 'What it is for.';
      comment on column hearings.status is 'scheduled, held, postponed or cancelled.';
      comment on column hearings.outcome is 'What it brought; when held.';
      comment on column hearings.postponement_reason is 'Why it was put off; when postponed.';
      comment on column hearings.next_hearing_id is 'The hearing that follows it.';
      comment on column hearings.next_not_set is 'The court has named no next date: said outright, so that it is not forgotten.';
      comment on column hearings.note is 'What happened there.';

      comment on table attendances is 'Who came to a hearing: a colleague or a person on file.';
      comment on column attendances.case_id is 'The case.';
      comment on column attendances.hearing_id is 'The hearing.';
      comment on column attendances.user_id is 'The colleague, or null.';
      comment on column attendances.person_id is 'The person, or null.';
      comment on column attendances.role is 'As what: counsel, client, witness and so on.';

      comment on table log_entries is 'What was done in a case, day by day.';
      comment on column log_entries.case_id is 'The case.';
      comment on column log_entries.kind is 'call, meeting, detention_visit, hearing, filing, decision_received, research or note.';
      comment on column log_entries.occurred_on is 'When it happened.';
      comment on column log_entries.occurred_lower is 'First day that it can mean, for the timeline.';
      comment on column log_entries.occurred_upper is 'Last day that it can mean.';
      comment on column log_entries.text is 'What was done and said.';
      comment on column log_entries.minutes is 'How long it took, in minutes.';
      comment on column log_entries.author_id is 'Who did it.';
      comment on column log_entries.written_as is 'The role the author held as he wrote it; an intern''s entry stays an intern''s.';
      comment on column log_entries.hearing_id is 'The hearing it tells about.';
      comment on column log_entries.pinned is 'Kept at the top of the log.';
    `);
  }

  /** Comments change nothing: they go with their tables. */
  async down(): Promise<void> {}
}
