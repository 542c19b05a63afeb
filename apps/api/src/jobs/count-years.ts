import type { Pool } from 'pg';
import type { Keyring } from '#libs/sealing/keyring';
import type { ReportCounting } from '../reports/report-counting';
import { countYear } from '../reports/year-counting';

/** Counts the years that are due anew. Where that fails, the former numbers stay, with the moment they are of; a sealed server rests. */
export async function countYears(pool: Pool, counting: Pick<ReportCounting, 'figures'>, keyring: Pick<Keyring, 'isSealed'>): Promise<void> {
  if (keyring.isSealed) return;
  const { rows } = await pool.query<{ year: number }>('select year from app.years_to_count()');
  for (const { year } of rows) {
    const { countedAt, figures } = await countYear(counting, year);
    await pool.query('select app.keep_year($1, $2, $3)', [year, countedAt, JSON.stringify(figures)]);
  }
}
