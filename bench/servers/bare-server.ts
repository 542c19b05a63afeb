import Fastify, { type FastifyRequest } from 'fastify';
import { Pool, type PoolClient } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { INDEX_SCHEME } from '#libs/sealing/text-index';
import { CASES_OF_CLIENTS, MY_CASES, MY_CASES_TOTAL } from '../../apps/api/src/cases/case-list.statement';
import { CASE_PAGE } from '../../apps/api/src/cases/case-page.statement';
import { LOG_COLUMNS } from '../../apps/api/src/cases/log-entry.statement';
import { END_OF_TIME, LATER_IN_LOG, LOG_TIMELINE } from '../../apps/api/src/cases/log-timeline.statement';
import { MY_HEARINGS } from '../../apps/api/src/cases/my-hearings.statement';
import { OFFICE_TIME } from '../../apps/api/src/database/office-time';
import { Statement } from '../../apps/api/src/database/statement';
import { FOUND_CLIENTS } from '../../apps/api/src/people/found-clients.statement';
import { SELECTIVE } from '../../apps/api/src/people/name-candidates.statement';

/**
 * The yardstick: what somebody would write by hand on Fastify and `pg` over the same tables, with the same role, actor
 * and policies, the same statements, prepared and pipelined. It signs nobody in (a header says who asks), validates
 * nothing, records no reading, and neither seals nor opens: words go out as they lie in the database.
 */
const pool = new Pool({
  connectionString: process.env.DATABASE_URL,
  max: 16,
  pipeline: true,
  options: `${OFFICE_TIME} -c jit=off -c plan_cache_mode=force_generic_plan`,
} as ConstructorParameters<typeof Pool>[0]);
const app = Fastify();

const WRITE = new Statement(
  'write-log-entry',
  `with written as (
    insert into log_entries (id, case_id, key_id, kind, occurred_on, text, minutes, author_id, written_as)
      select $1, c.id, c.key_id, $3, $4, $5, $6, $7, 'lawyer' from cases c where c.id = $2 returning ${LOG_COLUMNS}),
  indexed as (
    insert into log_tokens (entry_id, case_id, scheme, tokens) select id, "caseId", $8, $9::bigint[] from written)
  select * from written`,
);

type Send = <Row extends object>(statement: Statement<Row>, values: unknown[]) => Promise<Row[]>;

/** One transaction with the actor inside; what is sent without waiting travels in one round trip, its commit too. */
async function transaction<T>(request: FastifyRequest, work: (send: Send, commit: () => void) => Promise<T>): Promise<T> {
  const connection: PoolClient = await pool.connect();
  let ended: Promise<unknown> | undefined;
  const commit = () => (ended ??= connection.query('commit'));
  const actor = { name: 'actor', text: `select set_config('app.actor', $1, true)`, values: [request.headers['x-actor']] };
  const begun = Promise.all([connection.query('begin'), connection.query(actor)]);
  const send: Send = async ({ name, sql }, values) => (await connection.query({ name, text: sql, values })).rows;
  try {
    const result = await work(send, commit);
    await begun;
    await commit();
    return result;
  } finally {
    connection.release();
  }
}

async function alone<Row extends object>(request: FastifyRequest, statement: Statement<Row>, values: unknown[]): Promise<Row[]> {
  return transaction(request, (send, commit) => {
    const rows = send(statement, values);
    commit();
    return rows;
  });
}

app.get<{ Params: { id: string } }>('/api/cases/:id', request =>
  transaction(request, async (send, commit) => {
    const { id } = request.params;
    const both = Promise.all([send(LOG_TIMELINE, [id, ...END_OF_TIME, 20, null, null, null, null]), send(CASE_PAGE, [id])]);
    commit();
    const [[{ entries }], [page]] = await both;
    return { ...page, log: { items: entries, next: null, previous: null } };
  }),
);

app.get<{ Params: { id: string }; Querystring: { after: string } }>('/api/cases/:id/log-entries', request =>
  transaction(request, async (send, commit) => {
    const { id } = request.params;
    const place = JSON.parse(Buffer.from(request.query.after, 'base64url').toString()) as string[];
    const both = Promise.all([send(LOG_TIMELINE, [id, ...place, 25, null, null, null, null]), send(LATER_IN_LOG, [id, ...place, 1, null, null, null, null])]);
    commit();
    const [[{ entries }]] = await both;
    return { items: entries, next: null, previous: null };
  }),
);

app.get('/api/cases', request =>
  transaction(request, async (send, commit) => {
    const me = request.headers['x-actor'];
    const both = Promise.all([send(MY_CASES, [true, null, null, 25, me]), send(MY_CASES_TOTAL, [true, me])]);
    commit();
    const [items, [{ total }]] = await both;
    return { items, next: null, total };
  }),
);

app.get('/api/hearings', async request => {
  const items = await alone(request, MY_HEARINGS, [request.headers['x-actor'], null, null, null, 25]);
  return { items, next: null };
});

app.post<{ Params: { id: string }; Body: Record<string, string> & { tokens: string[] } }>('/api/cases/:id/log-entries', async (request, reply) => {
  const { kind, occurredOn, text, minutes, tokens } = request.body;
  const values = [uuidv7(), request.params.id, kind, occurredOn, Buffer.from(text), minutes, request.headers['x-actor'], INDEX_SCHEME, tokens];
  const [entry] = await alone(request, WRITE, values);
  return reply.code(201).send(entry);
});

/** The tokens of the name, and those of an entry, come ready in the request: making them is part of sealing. */
app.post<{ Body: { tokens: string[]; words: number[]; wanted: number } }>('/api/searches', request =>
  transaction(request, async (send, commit) => {
    const { tokens, words, wanted } = request.body;
    const persons = await send(SELECTIVE, [tokens, words, wanted, request.headers['x-actor']]);
    const clients = (await send(FOUND_CLIENTS, [persons.map(row => row.personId)])).slice(0, 20);
    const cases = send(CASES_OF_CLIENTS, [clients.map(client => client.id)]);
    commit();
    return { clients, cases: (await cases).slice(0, 20) };
  }),
);

void app.listen({ port: 0, host: '127.0.0.1' }).then(url => process.stdout.write(`Tirek is ready: ${url}\n`));
process.on('SIGTERM', () => process.exit(0));
