import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { TransactionHost } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { catalogueHas, translate } from '#libs/i18n/catalogue';
import type { Language } from '#libs/i18n/languages';
import { ActorTransaction } from '../database/actor-transaction';
import type { ActorTransactionAdapter } from '../database/actor-transaction.adapter';
import { languageOf } from '../http/problem.filter';
import type { SignedRequest } from '../identity/signed-request';
import { BYTE_ORDER_MARK, csvLine } from './csv';
import type { RecordFilters } from './record-entry.dto';
import { EXPORTED, overview, type OverviewRow } from './record.statement';

/** More than a person reads; whoever needs more narrows the period. */
const MOST_LINES = 100_000;
const AT_ONCE = 1_000;

/** The record as CSV, streamed: the server holds a thousand lines at a time. That somebody took it out is recorded first. */
@Injectable()
export class RecordExport {
  constructor(private readonly host: TransactionHost<ActorTransactionAdapter>) {}

  async send(actor: Actor, filters: RecordFilters, reply: FastifyReply): Promise<void> {
    const db = this.host.tx;
    const chosen = Object.entries(filters).map(([name, value]) => `${name}=${value}`);
    await EXPORTED.row(db, [actor.userId, chosen]);
    // whatever becomes of the answer, the export stays on record
    await ActorTransaction.of(db).commit();
    const language = languageOf(reply.request as SignedRequest);
    const out = new PassThrough();
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="tirek-record-${new Date().toISOString().slice(0, 10)}.csv"`)
      .send(out);
    await write(csv(db, filters, language), out);
  }
}

/** As fast as the reader takes it, until all is written or he has gone. The lines end before this returns: they use its transaction. */
async function write(lines: AsyncGenerator<string>, out: PassThrough): Promise<void> {
  const gone = once(out, 'close').catch(() => undefined);
  for await (const line of lines) {
    if (out.destroyed) break;
    if (!out.write(line)) await Promise.race([once(out, 'drain').catch(() => undefined), gone]);
  }
  out.end();
}

async function* csv(db: EntityManager, filters: RecordFilters, language: Language): AsyncGenerator<string> {
  const t = (key: string, params?: Record<string, string | number>) => translate(language, key, params);
  yield BYTE_ORDER_MARK + csvLine([t('audit:column.at'), t('audit:column.who'), t('audit:column.act'), t('audit:column.part'), t('audit:column.case')]);
  let before: string | null = null;
  let lines = 0;
  for (;;) {
    const { statement, values } = overview(filters, before, AT_ONCE);
    const rows = await statement.rows(db, values);
    for (const row of rows.slice(0, MOST_LINES - lines)) yield line(row, language);
    lines += rows.length;
    if (rows.length < AT_ONCE || lines > MOST_LINES) break;
    before = rows[rows.length - 1].id;
  }
  if (lines > MOST_LINES) yield csvLine([t('audit:export.cut', { lines: MOST_LINES })]);
  yield csvLine([t('audit:export.leftOut')]);
}

const line = ({ at, login, act, part, caseCode }: OverviewRow, language: Language) =>
  csvLine([at, login, label(`audit:act.${act}`, act, language), label(`audit:part.${part}`, part, language), caseCode]);

const label = (key: string, code: string, language: Language) => (catalogueHas(key) ? translate(language, key) : code);
