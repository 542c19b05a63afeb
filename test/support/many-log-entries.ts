import { seal } from '#libs/sealing/box';
import { loadDataKeys } from '#libs/sealing/data-keys';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { serverKeyring } from './server-keyring';
import type { TestServer } from './test-server';

export interface PlantedEntry {
  occurredOn: string;
  text: string;
}

/**
 * Writes log entries past the API, as they lay there before the log was indexed: thousands in a second.
 * @returns their ids, in order
 */
export async function plantLogEntries(server: TestServer, caseId: string, authorId: string, entries: PlantedEntry[]): Promise<string[]> {
  const keyring = await serverKeyring(server);
  const db = await new DataSource({ type: 'postgres', url: server.database.ownerUrl }).initialize();
  try {
    const [{ key_id: keyId }] = await db.query('select key_id from cases where id = $1', [caseId]);
    await keyring.need([keyId], loadDataKeys(db.manager));
    const rows = entries.map(({ occurredOn, text }) => {
      const id = uuidv7();
      return { id, occurredOn, text: seal(keyring.get(keyId), { table: 'log_entries', column: 'text', row: id }, Buffer.from(text)) };
    });
    await db.query(
      `insert into log_entries (id, case_id, key_id, kind, occurred_on, text, author_id, written_as, created_by)
        select id, $1, $2, 'note', occurred_on, text, $3, 'lawyer', $3 from unnest($4::uuid[], $5::text[], $6::bytea[]) e(id, occurred_on, text)`,
      [caseId, keyId, authorId, rows.map(row => row.id), rows.map(row => row.occurredOn), rows.map(row => row.text)],
    );
    return rows.map(row => row.id);
  } finally {
    await db.destroy();
  }
}
