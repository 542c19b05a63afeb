import fc from 'fast-check';
import { INDICATORS } from '../indicators/all-indicators';
import type { FigureLine, FigureRow, FigureTable, ReportFigures } from './report-figures';

const UNITS = fc.option(fc.oneof({ weight: 3, arbitrary: fc.nat(2_000_000) }, { weight: 1, arbitrary: fc.constant(0) }), { freq: 5 });
const AMOUNT = fc.tuple(fc.nat(999_999_999), fc.nat(99)).map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`);

const rowOf = (key: string[], measured: boolean): fc.Arbitrary<FigureRow> =>
  fc.tuple(UNITS, fc.option(AMOUNT, { freq: 5 })).map(([units, amount]) => ({ key, units, amount: measured && units !== null ? amount : null }));

const GENDERS = ['female', 'male', 'unknown'];
const REGIONS = ['KG-B', 'KG-C', 'KG-GB', 'KG-GO', 'KG-J', 'KG-N', 'KG-O', 'KG-T', 'KG-Y', 'unknown'];
const DIMENSIONS: Readonly<Record<string, { values: string[]; words: string | null; partition: boolean }>> = {
  gender: { values: GENDERS, words: 'law:gender.', partition: true },
  region: { values: REGIONS, words: 'law:region.', partition: true },
  vulnerability: { values: ['child', 'pregnant', 'migrant', 'poverty'], words: 'law:vulnerability.', partition: false },
  article: { values: ['143', '305-1', '=SUM(A1)', 'a "quoted", word', '<b>&'], words: null, partition: true },
  currency: { values: ['KGS', 'USD'], words: null, partition: true },
};

/** A table over dimensions, some of its numbers not told, some nought. */
function tableOf(names: readonly string[], measured: boolean): fc.Arbitrary<FigureTable> {
  const keys = names.reduce<string[][]>((all, name) => all.flatMap(key => DIMENSIONS[name].values.map(value => [...key, value])), [[]]);
  return fc.record({ rows: fc.tuple(...keys.map(key => rowOf(key, measured))), withheld: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }), together: fc.option(fc.nat(500)) }).map(({ rows, withheld, ...hidden }) => ({
    ...hidden,
    withheld,
    dimensions: names.map(name => ({ name, words: DIMENSIONS[name].words, partition: DIMENSIONS[name].partition })),
    rows: withheld ? rows.map(({ key }) => ({ key, units: null, amount: null })) : rows,
  }));
}

const TABLES = [['gender'], ['region'], ['vulnerability'], ['article'], ['gender', 'region'], ['region', 'gender'], ['gender', 'article']];

const lineOf = (code: string, measure: string | null, tables: string[][], beside: boolean): fc.Arbitrary<FigureLine> => {
  const { version, group, unit, texts } = INDICATORS.get(code)!;
  const all = fc.tuple(...[[], ...tables].map(names => tableOf(measure === 'money' ? ['currency', ...names] : names, measure !== null))).map(([total, ...rest]) => ({ total, tables: rest }));
  return fc.tuple(all, beside ? all : fc.constant(null)).map(([now, before]) => ({ indicator: code, version, group, unit, texts, measure, ...now, before }));
};

/** Figures as no organisation has them, and as they might be. */
export const anyFigures: fc.Arbitrary<ReportFigures> = fc
  .record({ beside: fc.boolean(), codes: fc.subarray([...INDICATORS.keys()], { minLength: 1, maxLength: 6 }), measures: fc.array(fc.constantFrom('money', 'days', null, null), { minLength: 6, maxLength: 6 }), tables: fc.subarray(TABLES, { maxLength: 4 }) })
  .chain(({ beside, codes, measures, tables }) =>
    fc.tuple(...codes.map((code, at) => lineOf(code, measures[at], tables, beside))).map(lines => ({
      format: 1 as const,
      plan: { template: 'own' as const, period: { from: '2026-01-01', until: '2026-03-31' }, before: beside ? { from: '2025-10-01', until: '2025-12-31' } : null, filters: {}, lines: [] },
      countedAt: '2026-04-01T00:00:00.000Z',
      lines,
      leftOut: [],
      names: {},
    })),
  );
