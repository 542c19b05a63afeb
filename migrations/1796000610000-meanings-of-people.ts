import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the tables and columns of people mean; `docs/data-dictionary.md` is generated from these comments. */
export class MeaningsOfPeople1796000610000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table code_counters is 'The last number given in each series of codes. Of the owner alone.';
      comment on column code_counters.series is 'client or case.';
      comment on column code_counters.office_id is 'The office whose codes are counted.';
      comment on column code_counters.year is 'The year that the codes name.';
      comment on column code_counters.last is 'The last number given.';

      comment on table persons is 'A human being on file. What names or locates him is sealed; what is counted is plain.';
      comment on column persons.names is 'His names: first the one he goes by, then variants and other scripts.';
      comment on column persons.birth_date is 'Date of birth when more than the year is known.';
      comment on column persons.birth_year is 'Year of birth.';
      comment on column persons.gender is 'female, male or other; null when not asked.';
      comment on column persons.region is 'Where he lives, ISO 3166-2:KG.';
      comment on column persons.died_on is 'When he died, as far as it is known.';
      comment on column persons.died_lower is 'First day that it can mean, for sorting.';
      comment on column persons.disabilities is 'Codes of disabilities, for reports.';
      comment on column persons.vulnerabilities is 'Codes of vulnerabilities, for reports.';
      comment on column persons.languages is 'Languages he speaks, ISO 639.';
      comment on column persons.phones is 'Telephone numbers.';
      comment on column persons.address is 'Where he lives.';
      comment on column persons.identity_numbers is 'Numbers of passports and of the state register.';
      comment on column persons.safe_contact is 'How to reach him without putting him in danger: channel, hours, code name.';
      comment on column persons.note is 'Whatever else is to be known about him.';

      comment on table clients is 'A person whom the organisation helps.';
      comment on column clients.code is 'Office, year and number, such as OSH-2026-0001: what may be said aloud.';
      comment on column clients.office_id is 'The office that took him on.';
      comment on column clients.person_id is 'Who he is.';
      comment on column clients.key_id is 'His own data key: destroyed, his file can be read no more.';
      comment on column clients.kind is 'direct_victim, or indirect_victim (General Comment No. 3 to the Convention against Torture).';
      comment on column clients.victim_client_id is 'For an indirect victim: the direct one, if he is a client.';
      comment on column clients.taken_on is 'When he became a client.';
      comment on column clients.taken_on_lower is 'First day that it can mean, for sorting.';
      comment on column clients.referral_source is 'How he came here.';
      comment on column clients.referred_by_client_id is 'The client who brought him, if one did.';

      comment on table client_assignments is 'Who works with a client outside any case, from a day to a day.';
      comment on column client_assignments.client_id is 'The client.';
      comment on column client_assignments.user_id is 'The colleague.';
      comment on column client_assignments.role is 'intake or care.';
      comment on column client_assignments.starts_on is 'First day.';
      comment on column client_assignments.ends_on is 'Last day; infinity while it lasts.';

      comment on table relationships is 'The related person is the <kind> of the person: his mother, his neighbour.';
      comment on column relationships.person_id is 'The person.';
      comment on column relationships.related_person_id is 'The one who is something to him.';
      comment on column relationships.kind is 'What: mother, brother, friend and so on.';
      comment on column relationships.starts_on is 'Since when, as far as it is known; null when from birth or unknown.';
      comment on column relationships.ends_on is 'Until when; null while it lasts.';

      comment on table representations is 'Who acts for a client, on what basis, for what, and when.';
      comment on column representations.client_id is 'The client who is represented.';
      comment on column representations.person_id is 'Who acts for him.';
      comment on column representations.purposes is 'The purpose as a range, so that two that meet are found: all meets each.';
      comment on column representations.basis is 'power_of_attorney, guardian, legal_successor or next_friend.';
      comment on column representations.purpose is 'What for: all, criminal, civil or international.';
      comment on column representations.authority_document is 'The document that gives the power, with its number.';
      comment on column representations.starts_on is 'From when.';
      comment on column representations.starts_lower is 'First day that it can mean.';
      comment on column representations.ends_on is 'Until when; null while it lasts.';
      comment on column representations.ends_upper is 'Last day that it can mean; infinity while it lasts.';

      comment on table client_persons is 'Whose file a person is in: his own, or one of a relative or principal. Kept by triggers.';
      comment on column client_persons.client_id is 'The client whose file it is.';
      comment on column client_persons.person_id is 'The person in it.';

      comment on table name_tokens is 'Blind index of names: finds a sealed name by what it sounds and looks like.';
      comment on column name_tokens.token is 'Keyed digest (HMAC, 64 bits) of a folded name or of a part of one.';
      comment on column name_tokens.person_id is 'Whose name it is.';
    `);
  }

  /** Comments change nothing: they go with their tables. */
  async down(): Promise<void> {}
}
