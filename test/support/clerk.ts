import type { Visitor } from './visitor';

/** Somebody who expects each thing he does to succeed, and goes on with what came back. */
export function clerk(visitor: Visitor) {
  const done = async (call: Promise<{ status: number; body: any }>, what: string) => {
    const { status, body } = await call;
    if (status < 200 || status > 299) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  return {
    read: (path: string) => done(visitor.get(path), path),
    create: (path: string, body: unknown) => done(visitor.post(path, body), path),
    /** Changes a record as it was last read. */
    change: (path: string, record: { version: number }, body: unknown) => done(visitor.patch(path, body, seen(record)), path),
    /** Writes the outcome of a hearing. */
    settle: (hearing: { id: string; version: number }, body: unknown) => done(visitor.post(`/api/hearings/${hearing.id}/outcome`, body, seen(hearing)), 'outcome'),
  };
}

/** The header that says which version was seen. */
export const seen = ({ version }: { version: number }) => ({ 'if-match': `"${version}"` });
