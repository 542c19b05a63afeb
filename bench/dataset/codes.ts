import type { Client } from 'pg';
import type { Office } from './organisation';

type Series = 'case' | 'client';

/** Codes as the product gives them (`OSH-2019-0001`), and its counters left where the codes end. */
export class Codes {
  private readonly last = new Map<string, { series: Series; office: string; year: number; last: number }>();

  next(series: Series, office: Office, year: number): string {
    const name = `${series} ${office.code} ${year}`;
    const counter = this.last.get(name) ?? { series, office: office.id, year, last: 0 };
    this.last.set(name, counter);
    counter.last++;
    return `${office.code}-${year}-${series === 'case' ? 'D' : ''}${String(counter.last).padStart(4, '0')}`;
  }

  async keep(db: Client): Promise<void> {
    for (const { series, office, year, last } of this.last.values()) {
      await db.query('insert into code_counters (series, office_id, year, last) values ($1, $2, $3, $4)', [series, office, year, last]);
    }
  }
}
