import { Injectable } from '@nestjs/common';
import type { Language } from '#libs/i18n/languages';
import { INDICATORS } from '#libs/indicators/all-indicators';
import { figuresStatement } from '#libs/indicators/figures-statement';
import type { Indicator } from '#libs/indicators/indicator';
import type { CountedRow } from '#libs/indicators/counted-row';
import { publish, tablesToCount } from '#libs/indicators/publish';
import { valueLabel } from '#libs/reports/page/value-label';
import { type Count, Counting } from './counting';
import type { FigureTableDto } from './indicator.dto';
import { valueNames } from './value-names';

interface Period {
  /** First day. */
  from: string;
  /** Last day. */
  until: string;
}

/** Figures as anybody may read them, all of one moment. */
@Injectable()
export class FiguresService {
  constructor(private readonly counting: Counting) {}

  /** How many units of each indicator there are. */
  totals(period: Period, language: Language): Promise<FigureTableDto[]> {
    return this.counting.at(async count => {
      const tables: FigureTableDto[] = [];
      for (const indicator of INDICATORS.values()) tables.push(...(await this.published(count, period, indicator, [], language)));
      return tables;
    });
  }

  /** All units of one indicator, and its breakdown by `names`: none, one or two of its dimensions. */
  breakdown(period: Period, indicator: Indicator, names: readonly string[], language: Language): Promise<FigureTableDto[]> {
    return this.counting.at(count => this.published(count, period, indicator, names, language));
  }

  private async published(count: Count, { from, until }: Period, indicator: Indicator, names: readonly string[], language: Language): Promise<FigureTableDto[]> {
    const asked = names.length ? [names] : [];
    const { text, values } = figuresStatement(indicator, tablesToCount(indicator, asked));
    const counted = await count<CountedRow>(text, [from, until, ...values]);
    const called = names.length ? await valueNames(count) : {};
    return publish(indicator, asked, counted).map(({ dimensions, rows, ...table }) => ({
      ...table,
      indicator: indicator.code,
      dimensions: dimensions.map(({ name }) => name),
      rows: rows.map(({ key, units, amount }) => ({ key: [...key], labels: key.map((value, at) => valueLabel(dimensions[at].words, value, language, id => called[id])), units, amount })),
    }));
  }
}
