import { INDICATORS } from '#libs/indicators/all-indicators';
import type { FigureLine, FigureRow, FigureTable, ReportFigures } from '#libs/reports/report-figures';

type Units = number | null;
type Cell = Units | [units: Units, amount: string | null];

const row = (key: string[], cell: Cell): FigureRow => (Array.isArray(cell) ? { key, units: cell[0], amount: cell[1] } : { key, units: cell, amount: null });

/** A table from its cells by their keys, `|` between two values; `together` is what those come to that are not told. */
export const figures = (dimensions: FigureTable['dimensions'], cells: Record<string, Cell>, together: number | null = null): FigureTable => ({
  dimensions,
  rows: Object.entries(cells).map(([key, cell]) => row(key === '' ? [] : key.split('|'), cell)),
  withheld: false,
  together,
});

export const dimension = (name: string, words: string | null, partition = true) => ({ name, words, partition });

const OFFICES = { osh: '0195c1a0-0000-7000-8000-000000000001', bishkek: '0195c1a0-0000-7000-8000-000000000002' };
const GENDER = dimension('gender', 'law:gender.');
const REGION = dimension('region', 'law:region.');
const VICTIM = dimension('victim', 'law:clientKind.');
const AGE = dimension('age', 'impact:age.');
const CURRENCY = dimension('currency', null);

const line = (code: string, told: Omit<FigureLine, 'indicator' | 'version' | 'group' | 'unit' | 'texts' | 'measure'> & Partial<FigureLine>): FigureLine => {
  const { version, group, unit, texts } = INDICATORS.get(code)!;
  return { indicator: code, version, group, unit, texts, measure: null, ...told };
};

/** A report small enough to be checked by hand: 2026 beside 2025, with everything a report can hold. */
export const SAMPLE_FIGURES: ReportFigures = {
  format: 1,
  plan: {
    template: 'annual',
    period: { from: '2026-01-01', until: '2026-12-31' },
    before: { from: '2025-01-01', until: '2025-12-31' },
    filters: { region: ['KG-O', 'KG-GO'] },
    lines: [],
  },
  countedAt: '2027-01-11T04:30:00.000Z',
  lines: [
    line('clients_served', {
      total: figures([], { '': 1_234 }),
      tables: [
        figures([GENDER], { female: 640, male: 594, unknown: 0 }),
        figures([AGE], { '0-17': 61, '18-24': 203, '25-34': 388, '35-49': 402, '50-64': 141, '65+': 39, unknown: 0 }),
        figures([REGION], { 'KG-B': 44, 'KG-C': 120, 'KG-GB': 310, 'KG-GO': 255, 'KG-J': 230, 'KG-N': null, 'KG-O': 241, 'KG-T': null, 'KG-Y': 18, unknown: 5 }, 11),
        figures([VICTIM, GENDER], { 'direct_victim|female': 300, 'direct_victim|male': 512, 'direct_victim|unknown': 0, 'indirect_victim|female': 340, 'indirect_victim|male': 82, 'indirect_victim|unknown': 0 }),
        figures([dimension('vulnerability', 'law:vulnerability.', false)], { child: 61, pregnant: null, older_person: 40, poverty: 118, migrant: 9 }),
        figures([dimension('office', null)], { [OFFICES.osh]: 800, [OFFICES.bishkek]: 434 }),
      ],
      before: {
        total: figures([], { '': 987 }),
        tables: [
          figures([GENDER], { female: 500, male: 487, unknown: 0 }),
          figures([AGE], { '0-17': 40, '18-24': 180, '25-34': 300, '35-49': 330, '50-64': 110, '65+': 27, unknown: 0 }),
          figures([REGION], { 'KG-B': 30, 'KG-C': 100, 'KG-GB': 260, 'KG-GO': 210, 'KG-J': 180, 'KG-N': 6, 'KG-O': 190, 'KG-T': 5, 'KG-Y': 6, unknown: 0 }),
          figures([VICTIM, GENDER], { 'direct_victim|female': 250, 'direct_victim|male': 417, 'direct_victim|unknown': 0, 'indirect_victim|female': 250, 'indirect_victim|male': 70, 'indirect_victim|unknown': 0 }),
          figures([dimension('vulnerability', 'law:vulnerability.', false)], { child: 40, pregnant: 5, older_person: 27, poverty: 90, migrant: 0 }),
          figures([dimension('office', null)], { [OFFICES.osh]: 650, [OFFICES.bishkek]: 337 }),
        ],
      },
    }),
    line('clients_taken_on', { total: figures([], { '': null }), tables: [], before: { total: figures([], { '': 4 }), tables: [] } }),
    line('services_delivered', {
      total: figures([], { '': 5_120 }),
      tables: [figures([dimension('service_type', 'law:serviceType.')], { medical: 1_400, psychological: 2_210, legal_advice: 900, social: 600, transport: 10 })],
      before: { total: figures([], { '': 4_800 }), tables: [figures([dimension('service_type', 'law:serviceType.')], { medical: 1_500, psychological: 1_900, legal_advice: 1_000, social: 380, transport: 20 })] },
    }),
    line('claims_filed', {
      measure: 'money',
      total: figures([CURRENCY], { KGS: [42, '123456789012.35'], USD: [7, '7000.10'] }),
      tables: [
        figures([CURRENCY, dimension('office', null)], { [`KGS|${OFFICES.osh}`]: [30, '123456780000.05'], [`KGS|${OFFICES.bishkek}`]: [12, '9012.30'], [`USD|${OFFICES.osh}`]: [null, null], [`USD|${OFFICES.bishkek}`]: [null, null] }, 7),
        figures([CURRENCY, dimension('reached', 'law:clientKind.', false)], { 'KGS|direct_victim': [42, '123456789012.35'], 'KGS|indirect_victim': [20, '1000000.00'], 'USD|direct_victim': [7, '7000.10'], 'USD|indirect_victim': [0, null] }),
      ],
      before: {
        total: figures([CURRENCY], { KGS: [40, '100000000000.00'] }),
        tables: [
          figures([CURRENCY, dimension('office', null)], { [`KGS|${OFFICES.osh}`]: [30, '99999999999.99'], [`KGS|${OFFICES.bishkek}`]: [10, '0.01'] }),
          figures([CURRENCY, dimension('reached', 'law:clientKind.', false)], { 'KGS|direct_victim': [40, '100000000000.00'], 'KGS|indirect_victim': [22, '2000000.00'] }),
        ],
      },
    }),
    line('hearings_postponed', { measure: 'days', total: figures([], { '': [210, '41.5'] }), tables: [], before: { total: figures([], { '': [200, '50.0'] }), tables: [] } }),
    line('trainings_held', { total: figures([], { '': 3 }), tables: [figures([dimension('topic', null)], { '=2+2': 1, 'Стамбульский протокол': 2 })], before: { total: figures([], { '': 0 }), tables: [figures([dimension('topic', null)], {})] } }),
  ],
  leftOut: ['enquiries'],
  names: {
    [OFFICES.osh]: { ru: 'Ошский офис', ky: 'Ош кеңсеси', en: 'Osh office' },
    [OFFICES.bishkek]: { ru: 'Бишкекский офис', ky: 'Бишкек кеңсеси', en: 'Bishkek office' },
  },
};
