import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For a child his mother, his father or his guardian agrees, and nobody else who stands in his file; he alone does not. */
export class ConsentsForChildren1797002603000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(give(`
          when new.giver = 'client' and exists (select from clients cl join persons p on p.id = cl.person_id
              where cl.id = new.client_id and extract(year from given) < p.birth_year + 18)
            then 'child_does_not_consent_alone'`, `
          when new.parent_person_id is not null and not exists (select from clients cl where cl.id = new.client_id and cl.person_id <> new.parent_person_id and (
              exists (select from relationships r where r.person_id = cl.person_id and r.related_person_id = new.parent_person_id and r.kind in ('mother', 'father')
                or r.person_id = new.parent_person_id and r.related_person_id = cl.person_id and r.kind in ('son', 'daughter'))
              or exists (select from representations r where r.client_id = cl.id and r.person_id = new.parent_person_id and r.basis = 'guardian'
                and given between r.starts_lower and r.ends_upper)))
            then 'parent_is_mother_father_or_guardian'`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(give('', ''));
  }
}

const give = (child: string, parent: string) => `
      create or replace function app.give_consent() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        -- what is generated is not there yet
        given date := coalesce(app.edtf_upper(new.given_on::text), 'infinity');
        broken text := case
          when given > current_date then 'consent_has_been_given'${child}
          when new.giver = 'representative' and not exists (select from representations r where r.id = new.representation_id
              and (r.purpose = 'all' or new.purpose = 'representation' or r.purpose = 'international' and new.purpose = 'un_communication'))
            then 'representative_decides_what_he_represents_in'
          when new.parent_person_id is not null and not exists (select from clients cl join persons p on p.id = cl.person_id
              where cl.id = new.client_id and extract(year from given) < p.birth_year + 18)
            then 'parent_consents_for_a_minor'${parent}
          when new.file_id is not null and not exists (select from files f join case_clients cc on cc.case_id = f.case_id
              where f.id = new.file_id and cc.client_id = new.client_id and f.state = 'kept' and f.voided_at is null)
            then 'consent_form_is_a_kept_file_of_his' end;
      begin
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'no such consent';
        end if;
        return new;
      end $$`;
