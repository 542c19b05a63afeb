import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * That a participant is somebody's client does not keep another from saying that he is a client of his: a refusal would tell of the
 * first, whom the other may not see.
 */
export class LinksOfParticipants1797002920000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table participant_clients drop constraint participant_clients_pkey, add primary key (participant_id, client_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from participant_clients a using participant_clients b where a.participant_id = b.participant_id and a.created_at > b.created_at;
      alter table participant_clients drop constraint participant_clients_pkey, add primary key (participant_id);
    `);
  }
}
