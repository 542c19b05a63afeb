import { Wording } from '../page/wording';
import type { FigureLine, FigureTable } from '../report-figures';
import type { Report } from '../report';
import type { Period } from '../report-plan';

/** One number of a report, with all that it needs to be understood alone. */
export interface TidyRow {
  indicator: string;
  version: number;
  name: string;
  /** Codes of up to two dimensions and of a value of each, and what it is called. */
  dimensions: readonly { name: string; value: string; label: string }[];
  currency: string | null;
  period: Period;
  unit: string;
  /** Null where it is not told. */
  units: number | null;
  measure: string | null;
  amount: string | null;
}

/** Every number of a report, those of the time before behind those of its own time. */
export function tidyRows({ figures, language }: Report): TidyRow[] {
  const words = new Wording(language, figures.names);
  const { period, before } = figures.plan;
  return figures.lines.flatMap(line => [
    ...rowsOf(line, [line.total, ...line.tables], period, words),
    ...(line.before && before ? rowsOf(line, [line.before.total, ...line.before.tables], before, words) : []),
  ]);
}

const CURRENCY = 'currency';

const rowsOf = (line: FigureLine, tables: readonly FigureTable[], period: Period, words: Wording): TidyRow[] =>
  tables.flatMap(({ dimensions, rows }) =>
    rows.map(({ key, units, amount }) => {
      const values = dimensions.map((dimension, at) => ({ name: dimension.name, value: key[at], label: words.value(dimension, key[at]) }));
      return {
        indicator: line.indicator,
        version: line.version,
        name: line.texts[words.language].name,
        dimensions: values.filter(({ name }) => name !== CURRENCY),
        currency: values.find(({ name }) => name === CURRENCY)?.value ?? null,
        period,
        unit: line.unit,
        units,
        measure: line.measure,
        amount,
      };
    }),
  );
