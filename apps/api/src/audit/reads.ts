import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Statement } from '../database/statement';

const RECORD = new Statement(
  'audit-read',
  `insert into audit_entries (act, subject, subject_id, case_id, client_id) values ('read', $1, $2, $3, $4)`,
);

/** Who has looked: recorded in the same transaction as the look. Changes are recorded by the tables themselves. */
@Injectable()
export class Reads {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  async ofCase(caseId: string): Promise<void> {
    await RECORD.rows(this.db, ['cases', caseId, caseId, null]);
  }

  async ofClient(clientId: string): Promise<void> {
    await RECORD.rows(this.db, ['clients', clientId, null, clientId]);
  }
}
