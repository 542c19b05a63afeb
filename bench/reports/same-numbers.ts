import { INDICATORS } from '#libs/indicators/all-indicators';
import { figuresStatement } from '#libs/indicators/figures-statement';
import { type CountedRow, LEFT_OUT } from '#libs/indicators/counted-row';
import { tablesToCount } from '#libs/indicators/publish';
import type { Period } from '#libs/reports/report-plan';
import type { Count } from '../../apps/api/src/reports/counting';
import type { ByHand } from '../by-hand/statement';

interface RowByHand {
  code: string;
  dimensions: string;
  key: string | null;
  units: number;
  people: number;
  amount?: string | null;
}

const number = ({ units, people, amount }: { units: number; people: number; amount?: string | null }) => [units, people, amount ?? ''].join(' ');

/**
 * Holds every number that the product counts against the same one counted by hand: two things that differ are not compared for speed.
 * @returns how many numbers there are
 * @throws Error that names those that differ
 */
export async function sameNumbers(count: Count, statements: readonly ByHand[], { from, until }: Period): Promise<number> {
  const ours = new Map<string, string>();
  const byHand = new Map<string, string>();
  for (const { counts, sql } of statements) {
    for (const code of counts) {
      const indicator = INDICATORS.get(code)!;
      const { text, values } = figuresStatement(indicator, tablesToCount(indicator));
      const rows = await count<CountedRow>(text, [from, until, ...values]);
      // where nothing is about clients nobody is left out
      for (const row of rows.filter(({ dimensions, units }) => dimensions !== LEFT_OUT || units > 0)) ours.set([code, row.dimensions, row.key.join()].join(' '), number(row));
    }
    for (const row of (await count<RowByHand>(sql, [from, until])).filter(({ dimensions, units }) => dimensions !== LEFT_OUT || units > 0)) byHand.set([row.code, row.dimensions, row.key ?? ''].join(' '), number(row));
  }
  const differing = [...new Set([...ours.keys(), ...byHand.keys()])].filter(name => ours.get(name) !== byHand.get(name));
  if (differing.length) {
    const shown = differing.slice(0, 10).map(name => `  ${name}: ${ours.get(name) ?? 'nothing'}, by hand ${byHand.get(name) ?? 'nothing'}`);
    throw new Error(`${differing.length} numbers are not the same as those counted by hand:\n${shown.join('\n')}`);
  }
  return ours.size;
}
