import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Statement } from '../database/statement';

const OF_FILE = new Statement<object>(
  'audit-read-clinical-file',
  `insert into audit_entries (act, subject, subject_id, client_id) values ('read', 'clinical_files', $1, $1)`,
);

/** What stands in a file is not told by how often somebody comes back to it within a moment. */
const OF_CLIENT_ONCE = new Statement<object>(
  'audit-read-client-once',
  `insert into audit_entries (act, subject, subject_id, client_id) select 'read', 'clients', $1, $1
    where not exists (select from audit_entries e where e.subject_id = $1 and e.subject = 'clients' and e.act = 'read'
      and e.actor_id = (select app.actor()) and e.at > clock_timestamp() - interval '5 minutes')`,
);

/**
 * A look into a clinical file is recorded twice: for the care team as what it is, and for whoever oversees who looks at
 * clients as a look at the client, whether anything stood in the file or not.
 */
@Injectable()
export class ClinicalReads {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  async ofFile(clientId: string): Promise<void> {
    await Promise.all([OF_FILE.rows(this.db, [clientId]), OF_CLIENT_ONCE.rows(this.db, [clientId])]);
  }
}
