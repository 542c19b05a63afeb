import { Injectable } from '@nestjs/common';
import type { Language } from '#libs/i18n/languages';
import { INDICATORS } from '#libs/indicators/all-indicators';
import { figuresStatement } from '#libs/indicators/figures-statement';
import type { Indicator } from '#libs/indicators/indicator';
import { type CountedRow, publish, tablesToCount } from '#libs/indicators/publish';
import { type Count, Counting } from './counting';
import type { FigureTableDto } from './indicator.dto';
import { OFFICE_NAMES, type OfficeNames } from './office-names.statement';
import { valueLabel } from './value-label';

export interface Asked {
  indicator: Indicator;
  /** Names of its dimensions; of all units none. */
  tables: readonly (readonly string[])[];
}

/** Figures as anybody may read them, all of one moment. */
@Injectable()
export class FiguresService {
  constructor(private readonly counting: Counting) {}

  /** How many units of each indicator there are. */
  totals(period: { from: string; until: string }, language: Language): Promise<FigureTableDto[]> {
    return this.figures(period, [...INDICATORS.values()].map(indicator => ({ indicator, tables: [] })), language);
  }

  /**
   * @param period first and last day
   * @throws RangeError for a dimension that the indicator has not
   */
  figures({ from, until }: { from: string; until: string }, asked: readonly Asked[], language: Language): Promise<FigureTableDto[]> {
    return this.counting.at(async count => {
      const offices = new Map((await count<OfficeNames>(OFFICE_NAMES, [])).map(({ id, name }) => [id, name[language]]));
      const tables: FigureTableDto[] = [];
      for (const { indicator, tables: names } of asked) tables.push(...(await this.published(count, [from, until], indicator, names, language, offices)));
      return tables;
    });
  }

  private async published(count: Count, period: [string, string], indicator: Indicator, names: Asked['tables'], language: Language, offices: ReadonlyMap<string, string>): Promise<FigureTableDto[]> {
    const { text, values } = figuresStatement(indicator, tablesToCount(indicator, names));
    const counted = await count<CountedRow>(text, [...period, ...values]);
    return publish(indicator, names, counted).map(({ dimensions, rows, ...table }) => ({
      ...table,
      indicator: indicator.code,
      dimensions: dimensions.map(({ name }) => name),
      rows: rows.map(({ key, units }) => ({ key: [...key], labels: key.map((value, at) => valueLabel(dimensions[at], value, language, offices)), units })),
    }));
  }
}
