import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Language } from '#libs/i18n/languages';
import { INDICATORS } from '#libs/indicators/all-indicators';
import { type Names, valueLabel } from '#libs/reports/page/value-label';
import type { YearFigures, YearLine } from '#libs/reports/year-figures';
import { Acting } from '../database/acting';
import { Statement } from '../database/statement';
import type { SignedRequest } from '../identity/signed-request';
import type { FigureTableDto } from './indicator.dto';
import { ReportCounting } from './report-counting';
import type { YearDto, YearFiguresDto } from './year.dto';
import { countYear } from './year-counting';

interface CountedYear {
  year: number;
  countedAt: Date;
  countedBy: string | null;
  figures: YearFigures;
}

/** $1 the year; the one before comes with it. */
const COUNTED_YEARS = new Statement<CountedYear>(
  'counted-years',
  `select year, counted_at as "countedAt", counted_by as "countedBy", figures from year_counts where year in ($1::int, $1::int - 1)`,
);
const NAMES = new Statement<{ id: string; name: Record<Language, string> }>(
  'office-and-grant-names',
  `select id, name from offices union all select id, jsonb_build_object('ru', name, 'ky', name, 'en', name) from grants`,
);

/** Years at a glance, as they were counted last. */
@Injectable()
export class YearsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly counting: ReportCounting,
  ) {}

  async read(year: number, language: Language): Promise<YearDto> {
    const [counted, names] = await Promise.all([COUNTED_YEARS.rows(this.db, [year]), NAMES.rows(this.db, [])]);
    const called = new Map(names.map(({ id, name }) => [id, name]));
    const of = (wanted: number) => {
      const found = counted.find(one => one.year === wanted);
      return found ? shown(found, language, id => called.get(id)) : null;
    };
    return { figures: of(year), before: of(year - 1) };
  }

  /** Counts outside the request's transactions, since that may take a while. What is kept of two counts is the later one. */
  async count(request: SignedRequest, year: number, language: Language): Promise<YearDto> {
    const counted = await countYear(this.counting, year);
    return this.acting.briefly(request, async () => {
      await this.keep(year, counted);
      return this.read(year, language);
    });
  }

  async keep(year: number, { countedAt, figures }: Awaited<ReturnType<typeof countYear>>): Promise<void> {
    await this.db.query('select app.keep_year($1, $2, $3)', [year, countedAt, JSON.stringify(figures)]);
  }
}

const shown = ({ year, countedAt, countedBy, figures }: CountedYear, language: Language, names: Names): YearFiguresDto => ({
  year,
  countedAt,
  countedBy,
  items: figures.lines.flatMap(line => tablesOf(line, language, names)),
});

/** None of an indicator that is counted otherwise by now. */
function tablesOf({ indicator: code, version, tables }: YearLine, language: Language, names: Names): FigureTableDto[] {
  if (INDICATORS.get(code)?.version !== version) return [];
  return tables.map(({ dimensions, rows, leftOut = null, ...table }) => ({
    ...table,
    leftOut,
    indicator: code,
    dimensions: dimensions.map(({ name }) => name),
    rows: rows.map(({ key, ...row }) => ({ ...row, key: [...key], labels: key.map((value, at) => valueLabel(dimensions[at].words, value, language, names)) })),
  }));
}
