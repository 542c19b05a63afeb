import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Statement } from '../database/statement';

const OF_CASE = new Statement(
  'audit-read-case',
  `insert into audit_entries (act, subject, subject_id, case_id) select 'read', 'cases', case_id, case_id from case_narratives where case_id = any ($1::uuid[])`,
);

const OF_DOCUMENT = new Statement(
  'audit-read-document',
  `insert into audit_entries (act, subject, subject_id, case_id) select 'read', 'cases', case_id, case_id from documents where id = $1`,
);

const OF_CLIENT = new Statement(
  'audit-read-client',
  `insert into audit_entries (act, subject, subject_id, client_id) values ('read', 'clients', $1, $1)`,
);

/** Who has looked: recorded in the same transaction as the look. Changes are recorded by the tables themselves. */
@Injectable()
export class Reads {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  /** Nothing is recorded of a case that the actor may not see: he has not looked at it. */
  ofCase(caseId: string): Promise<void> {
    return this.ofCases([caseId]);
  }

  async ofCases(caseIds: string[]): Promise<void> {
    if (caseIds.length) await OF_CASE.rows(this.db, [caseIds]);
  }

  /** Its words were read: a look at its case. */
  async ofDocument(documentId: string): Promise<void> {
    await OF_DOCUMENT.rows(this.db, [documentId]);
  }

  async ofClient(clientId: string): Promise<void> {
    await OF_CLIENT.rows(this.db, [clientId]);
  }
}
