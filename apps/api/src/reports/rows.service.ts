import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import type { Role } from '#libs/access/roles';
import type { Filters } from '#libs/indicators/figures-statement';
import type { Indicator } from '#libs/indicators/indicator';
import { rowsStatement } from '#libs/indicators/rows-statement';
import { type Reach, type Trace, traceOf } from '#libs/indicators/traces';
import type { Period } from '#libs/reports/report-plan';
import { Statement } from '../database/statement';
import type { CountedRowDto } from './rows.dto';

interface Page {
  after: string | null;
  limit: number;
}

/** The codes behind a number: read in the reader's own transaction, under his policies, and never by the role that counts. */
@Injectable()
export class RowsService {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  async list(indicator: Indicator, { trace, reach }: Opened, { from, until }: Period, filters: Filters, { after, limit }: Page): Promise<{ seen: number; items: CountedRowDto[] }> {
    const { text, values } = rowsStatement(indicator, trace, reach, filters);
    // all of an indicator is asked for often, and planning that beneath policies costs more than running it
    const name = values.length ? '' : `rows-${reach}-${indicator.code}`;
    const rows = await new Statement<CountedRowDto & { seen: number }>(name, text).rows(this.db, [from, until, after, limit, ...values]);
    return { seen: rows[0].seen, items: rows.filter(({ id }) => id !== null).map(({ seen: _, ...row }) => row) };
  }
}

const REACHES: readonly { reach: Reach; of: readonly Role[] }[] = [
  { reach: 'headers', of: ['director'] },
  { reach: 'team', of: ['lawyer', 'supervisor'] },
  { reach: 'care', of: ['specialist'] },
];

export interface Opened {
  trace: Trace;
  reach: Reach;
}

/**
 * A director reads all headers; whoever works with cases and clients, those of his; whoever cares for clients, what those were given. Whoever is several of
 * these reads by the first that says it all.
 * @returns null where no rows of this indicator are opened to him
 */
export function openedTo({ roles }: Pick<Actor, 'roles'>, indicator: Indicator): Opened | null {
  for (const { reach, of } of REACHES) {
    if (!of.some(role => roles.includes(role))) continue;
    const trace = traceOf(indicator, reach);
    if (trace) return { trace, reach };
  }
  return null;
}
