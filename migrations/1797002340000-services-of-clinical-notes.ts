import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A clinical note may say which service of the same client it is about. It is the note that points: nothing of the service
 * tells that there is one, nor how many, and whoever reads the service reads no note.
 */
export class ServicesOfClinicalNotes1797002340000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table clinical_notes
        add column service_id uuid,
        add constraint clinical_note_is_of_a_service_of_his foreign key (service_id, client_id) references services (id, client_id);
      create index clinical_notes_of_service on clinical_notes (service_id) where service_id is not null;
      comment on column clinical_notes.service_id is 'The service it is about; null when it is about none.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table clinical_notes drop column service_id');
  }
}
