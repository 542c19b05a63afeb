import { INDICATORS } from '#libs/indicators/all-indicators';
import { appConnection, REPORTS_ROLE } from '../../apps/api/src/database/app-role';
import { Counting } from '../../apps/api/src/reports/counting';
import { ReportCounting } from '../../apps/api/src/reports/report-counting';
import { BY_HAND } from '../by-hand/all-by-hand';
import type { Dataset } from '../dataset/dataset';
import { quantile } from '../measure/closed-loop';
import { annualPlan } from './annual-plan';
import { sameNumbers } from './same-numbers';

const ROUNDS = 7;

/** Milliseconds, medians. */
export interface AnnualReport {
  /** Counted, judged and put in order, as the product does it. */
  ours: number;
  byHand: number;
  /** How many numbers were found to be the same before anything was measured. */
  numbers: number;
  parts: { name: string; ours: number; byHand: number }[];
}

type Turn = { name: string; run: () => Promise<unknown> };

/**
 * A whole annual report and the same aggregates by hand, in turns. Both are counted on one connection, in one transaction, as the same role.
 * @throws Error when they do not come to the same numbers, or an indicator is not counted by hand
 */
export async function annualReport(dataset: Dataset): Promise<AnnualReport> {
  const counting = new Counting(appConnection(dataset.url, REPORTS_ROLE).url);
  const reports = new ReportCounting(counting);
  const plan = annualPlan();
  try {
    const missing = [...INDICATORS.keys()].filter(code => !BY_HAND.some(({ counts }) => counts.includes(code)));
    if (missing.length) throw new Error(`Not counted by hand: ${missing.join(', ')}`);
    const numbers = await counting.at(count => sameNumbers(count, BY_HAND, plan.period));
    const period = [plan.period.from, plan.period.until];
    const ours = (codes: readonly string[]) => reports.figures({ ...plan, lines: plan.lines.filter(({ indicator }) => codes.includes(indicator)) });
    const turns: Turn[] = [
      { name: 'ours', run: () => reports.figures(plan) },
      { name: 'by hand', run: () => counting.at(async count => { for (const { sql } of BY_HAND) await count(sql, period); }) },
      ...BY_HAND.flatMap(({ name, counts, sql }): Turn[] => [
        { name: `ours ${name}`, run: () => ours(counts) },
        { name: `by hand ${name}`, run: () => counting.at(count => count(sql, period)) },
      ]),
    ];
    const medians = await inTurns(turns);
    return {
      ours: medians.get('ours')!, byHand: medians.get('by hand')!, numbers,
      parts: BY_HAND.map(({ name }) => ({ name, ours: medians.get(`ours ${name}`)!, byHand: medians.get(`by hand ${name}`)! })),
    };
  } finally {
    await counting.onModuleDestroy();
  }
}

/** The first round only warms up. */
async function inTurns(turns: readonly Turn[]): Promise<Map<string, number>> {
  const times = new Map<string, number[]>(turns.map(({ name }) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { name, run } of turns) {
      const began = performance.now();
      await run();
      if (round > 0) times.get(name)!.push(performance.now() - began);
    }
  }
  return new Map([...times].map(([name, all]) => [name, quantile(all, 0.5)]));
}
