import { INDICATORS } from '#libs/indicators/all-indicators';
import { type Filters, figuresStatement } from '#libs/indicators/figures-statement';
import { closerMeasure, fromCloser } from '#libs/indicators/closer-measure';
import type { Indicator } from '#libs/indicators/indicator';
import type { CountedRow } from '#libs/indicators/counted-row';
import { publish, type PublishedTable, tablesToCount, tablesToCountOfWhole } from '#libs/indicators/publish';
import { wholeOf } from '#libs/indicators/whole-of';
import type { Period, PlannedLine } from '#libs/reports/report-plan';
import type { Count } from './counting';

const ALL: Filters = {};

/** Publishes the lines of a report over one period; what several of them need is counted once. */
export class PublishedTables {
  private readonly counted = new Map<string, Promise<CountedRow[]>>();

  constructor(private readonly count: Count, private readonly period: Period, private readonly lines: readonly PlannedLine[], private readonly filters: Filters = ALL) {}

  /** All units of a line's indicator, then its tables. */
  async of({ indicator: code, tables }: PlannedLine): Promise<PublishedTable[]> {
    const indicator = INDICATORS.get(code)!;
    const whole = wholeOf(indicator, this.filters);
    return publish(indicator, tables, await this.rows(indicator, this.filters), whole && { ...whole, counted: await this.rows(whole.indicator, ALL) });
  }

  private rows(indicator: Indicator, filters: Filters): Promise<CountedRow[]> {
    const key = `${indicator.code} ${JSON.stringify(filters)}`;
    const before = this.counted.get(key);
    if (before) return before;
    const counted = this.countedAs(indicator);
    if (counted !== indicator) return this.rows(counted, filters).then(rows => fromCloser(indicator, rows));
    const { text, values } = figuresStatement(indicator, this.tables(indicator), filters);
    const rows = this.count<CountedRow>(text, [this.period.from, this.period.until, ...values]);
    this.counted.set(key, rows);
    return rows;
  }

  /** What is counted for an indicator: another one of the report, where that tells it too. */
  private countedAs(indicator: Indicator): Indicator {
    const closer = closerMeasure(indicator);
    return closer && this.lines.some(line => line.indicator === closer.code) ? closer : indicator;
  }

  /** All that lines need of an indicator, of itself and as the whole of others. */
  private tables(indicator: Indicator): string[][] {
    const own = this.lines.filter(line => this.countedAs(INDICATORS.get(line.indicator)!) === indicator).flatMap(({ tables }) => tables);
    const wholes = this.lines.map(({ indicator: code, tables }) => ({ whole: wholeOf(INDICATORS.get(code)!, this.filters), tables }));
    const parts = wholes.filter(({ whole }) => whole && this.countedAs(whole.indicator) === indicator).flatMap(({ tables }) => tables);
    const all = [...tablesToCount(indicator, own), ...tablesToCountOfWhole(indicator, parts)];
    return [...new Map(all.map(names => [names.join(), names])).values()];
  }
}
