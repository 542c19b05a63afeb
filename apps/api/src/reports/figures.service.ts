import { Injectable } from '@nestjs/common';
import type { Language } from '#libs/i18n/languages';
import { INDICATORS } from '#libs/indicators/all-indicators';
import type { Indicator } from '#libs/indicators/indicator';
import type { PublishedTable } from '#libs/indicators/publish';
import { valueLabel } from '#libs/reports/page/value-label';
import type { Period, PlannedLine } from '#libs/reports/report-plan';
import { Counting } from './counting';
import type { FigureTableDto } from './indicator.dto';
import { PublishedTables } from './published-tables';
import { valueNames } from './value-names';

/** Figures as anybody may read them, all of one moment. */
@Injectable()
export class FiguresService {
  constructor(private readonly counting: Counting) {}

  /** How many units of each indicator there are. */
  totals(period: Period, language: Language): Promise<FigureTableDto[]> {
    return this.told(period, [...INDICATORS.keys()].map(indicator => ({ indicator, tables: [] })), language);
  }

  /** All units of one indicator, and its breakdown by `names`: none, one or two of its dimensions. */
  breakdown(period: Period, indicator: Indicator, names: readonly string[], language: Language): Promise<FigureTableDto[]> {
    return this.told(period, [{ indicator: indicator.code, tables: names.length ? [names] : [] }], language);
  }

  private told(period: Period, lines: readonly PlannedLine[], language: Language): Promise<FigureTableDto[]> {
    return this.counting.at(async count => {
      const called = lines.some(({ tables }) => tables.length) ? await valueNames(count) : {};
      const published = new PublishedTables(count, period, lines);
      const items: FigureTableDto[] = [];
      for (const line of lines) for (const table of await published.of(line)) items.push(figureTableDto(line.indicator, table, language, called));
      return items;
    });
  }
}

const figureTableDto = (indicator: string, { dimensions, rows, ...table }: PublishedTable, language: Language, called: Awaited<ReturnType<typeof valueNames>>): FigureTableDto => ({
  ...table,
  indicator,
  dimensions: dimensions.map(({ name }) => name),
  rows: rows.map(({ key, units, amount }) => ({ key: [...key], labels: key.map((value, at) => valueLabel(dimensions[at].words, value, language, id => called[id])), units, amount })),
});
