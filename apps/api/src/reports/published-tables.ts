import { INDICATORS } from '#libs/indicators/all-indicators';
import { type Filters, figuresStatement } from '#libs/indicators/figures-statement';
import type { Indicator } from '#libs/indicators/indicator';
import { type CountedRow, publish, type PublishedTable, tablesToCount, tablesToCountOfWhole } from '#libs/indicators/publish';
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
    const { text, values } = figuresStatement(indicator, this.tables(indicator), filters);
    const rows = this.count<CountedRow>(text, [this.period.from, this.period.until, ...values]);
    this.counted.set(key, rows);
    return rows;
  }

  /** All that lines need of an indicator, of itself and as the whole of others. */
  private tables(indicator: Indicator): string[][] {
    const own = this.lines.filter(line => line.indicator === indicator.code).flatMap(({ tables }) => tables);
    const parts = this.lines.filter(line => wholeOf(INDICATORS.get(line.indicator)!, this.filters)?.indicator === indicator).flatMap(({ tables }) => tables);
    const all = [...tablesToCount(indicator, own), ...tablesToCountOfWhole(indicator, parts)];
    return [...new Map(all.map(names => [names.join(), names])).values()];
  }
}
