import type { Client, Connection, Submittable } from 'pg';

/** What a column is given. */
export type Value = string | number | boolean | Date | Buffer | null;

interface CopyingConnection extends Connection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** PostgreSQL's fastest way in: COPY. `columns` as SQL names them, separated by commas. */
export function copy(db: Client, table: string, columns: string, rows: Value[][]): Promise<void> {
  return rows.length ? new Promise((done, fail) => db.query(new Copy(`copy ${table} (${columns}) from stdin`, rows, done, fail))) : Promise.resolve();
}

/** The part of a query's life that `pg` leaves to whoever copies. */
class Copy implements Submittable {
  constructor(
    private readonly sql: string,
    private readonly rows: Value[][],
    private readonly done: () => void,
    private readonly fail: (error: Error) => void,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.sql);
  }

  handleCopyInResponse(connection: CopyingConnection): void {
    for (let at = 0; at < this.rows.length; at += 500) {
      connection.sendCopyFromChunk(Buffer.from(this.rows.slice(at, at + 500).map(line).join('')));
    }
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.done();
  }

  handleError(error: Error): void {
    this.fail(error);
  }
}

const line = (row: Value[]) => `${row.map(field).join('\t')}\n`;

function field(value: Value): string {
  if (value === null) return '\\N';
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  if (value instanceof Date) return value.toISOString();
  return String(value).replace(/[\\\t\n\r]/g, sign => `\\${sign}`);
}
