import fc from 'fast-check';
import { dimension, figures, SAMPLE_FIGURES } from '../../../test/support/sample-figures';
import type { Language } from '../../i18n/languages';
import { DRAFT } from '../report';
import type { FigureLine } from '../report-figures';
import type { PageTable } from '../report-page';
import { minus, percentChange } from './decimal';
import { pageOf } from './page-of';

const pageIn = (language: Language, figuresOf = SAMPLE_FIGURES, about = DRAFT) => pageOf({ figures: figuresOf, language, about });
const lineOf = (code: string, language: Language = 'en', of = SAMPLE_FIGURES) => pageIn(language, of).sections.flatMap(({ lines }) => lines).find(({ indicator }) => indicator === code)!;
const rows = ({ rows: all }: PageTable) => all.map(({ labels, cells }) => [...labels, ...cells.map(({ text }) => text)]);
const withLine = (line: Partial<FigureLine>) => ({ ...SAMPLE_FIGURES, lines: [{ ...SAMPLE_FIGURES.lines[0], ...line }] });

describe('a page of a report', () => {
  it('lays each total beside the time before, with its change, and no rate of fewer than five', () => {
    expect(rows(pageIn('en').summary)).toEqual([
      ['Clients served', 'People', '1,234', '987', '+247', '+25.0\u00a0%'],
      ['New clients', 'People', '•', '4', '–', '–'],
      ['Services delivered', 'Services', '5,120', '4,800', '+320', '+6.7\u00a0%'],
      ['Hearings postponed', 'Hearings', '210', '200', '+10', '+5.0\u00a0%'],
      ['Hearings postponed', 'Days', '41.5', '50.0', '−8.5', '−17.0\u00a0%'],
      ['Claims for redress filed', 'Claims, KGS', '42', '40', '+2', '+5.0\u00a0%'],
      ['Claims for redress filed', 'Amount, KGS', '123,456,789,012.35', '100,000,000,000.00', '+23,456,789,012.35', '+23.5\u00a0%'],
      ['Claims for redress filed', 'Claims, USD', '7', '0', '+7', '–'],
      ['Claims for redress filed', 'Amount, USD', '7,000.10', '–', '–', '–'],
      ['Trainings held', 'Trainings', '3', '0', '+3', '–'],
    ]);
    expect(rows(pageIn('ky').summary)[0].slice(2)).toEqual(['1\u00a0234', '987', '+247', '+25,0\u00a0%']);
  });

  it('says how many are left out because they said no to statistics', () => {
    const notes = (leftOut: number | null) => pageIn('en', withLine({ total: { ...SAMPLE_FIGURES.lines[0].total, leftOut } })).notes.filter(note => note.includes('no to statistics'));
    expect(notes(0)).toEqual([]);
    expect(notes(12)).toEqual(['Clients who said no to statistics are in none of these numbers: at most 12 of one indicator.']);
    expect(notes(null)).toEqual(['Clients who said no to statistics are in none of these numbers: fewer than five of each indicator.']);
  });

  it('tells what is hidden, and what that comes to together', () => {
    const region = lineOf('clients_served').tables.find(({ caption }) => caption === 'Region')!;
    expect(rows(region)).toContainEqual(['Naryn region', '•', '6']);
    expect(rows(region).at(-1)).toEqual(['Total', '1,234', '987']);
    expect(region.notes).toEqual([
      'Numbers that are not told: 2. Behind some of them stand 1 to 4 people; the others would give such numbers away.',
      'Not told one by one, but 11 together: Naryn region; Talas region.',
    ]);
    const at = region.chart!.categories.findIndex(({ key }) => key === 'KG-N');
    expect(region.chart).toMatchObject({ kind: 'map' });
    expect(region.chart!.series[0].values[at]).toBeNull();
  });

  it('crosses two dimensions with sums, now and before', () => {
    const [now, before] = lineOf('clients_served').tables.filter(({ caption }) => caption.includes('×'));
    expect([now.columns, ...rows(now)]).toEqual([['Female', 'Male', 'Total'], ['Direct victim', '300', '512', '812'], [expect.stringMatching(/^Indirect victim/), '340', '82', '422'], ['Total', '640', '594', '1,234']]);
    expect(before.caption).toMatch(/, before$/);
    expect(rows(before).at(-1)).toEqual(['Total', '500', '487', '987']);
  });

  it('keeps currencies apart, and sums only where each stands in one row', () => {
    const { tables } = lineOf('claims_filed');
    expect(tables.map(({ caption }) => caption)).toEqual(['Office, KGS', 'Office, USD', 'How far it came, KGS', 'How far it came, USD']);
    expect(tables[0].columns).toEqual(['Claims', 'Claims, before', 'Amount', 'Amount, before']);
    expect(rows(tables[0])).toEqual([
      ['Bishkek office', '12', '10', '9,012.30', '0.01'],
      ['Osh office', '30', '30', '123,456,780,000.05', '99,999,999,999.99'],
      ['Total', '42', '40', '123,456,789,012.35', '100,000,000,000.00'],
    ]);
    expect(tables[2].rows.every(({ isSum }) => !isSum)).toBe(true);
    expect(tables[2].chart).toMatchObject({ kind: 'funnel', series: [{ values: [123456789012.35, 1000000], texts: ['123,456,789,012.35', '1,000,000.00 (0%)'] }] });
  });

  it('says nothing of a table that is withheld but that it is', () => {
    const withheld = { ...figures([dimension('gender', 'law:gender.')], { female: null, male: null }), withheld: true };
    const [table] = lineOf('clients_served', 'en', withLine({ tables: [withheld], before: null })).tables;
    expect(table).toMatchObject({ caption: 'Gender', rows: [], chart: null, notes: ['This breakdown cannot be shown: it would point at single people.'] });
  });

  it('leaves out breakdowns of nothing, and of long lists what is nought in both times', () => {
    const none = { total: figures([], { '': 0 }), tables: [figures([dimension('gender', 'law:gender.')], { female: 0, male: 0 })] };
    expect(lineOf('clients_served', 'en', withLine({ ...none, before: none })).tables).toEqual([]);
    const articles = figures([dimension('article', null)], Object.fromEntries(Array.from({ length: 12 }, (_, at) => [String(at + 1), at % 4 ? 0 : at + 10])));
    const [table] = lineOf('clients_served', 'en', withLine({ total: figures([], { '': 42 }), tables: [articles], before: null })).tables;
    expect(rows(table)).toEqual([['1', '10'], ['5', '14'], ['9', '18'], ['Total', '42']]);
    expect(table.notes).toEqual(['Rows and columns with nothing in them, left out: 9.']);
  });

  it('says what would be another number today, line by line', () => {
    const restated = { indicator: 'clients_served', dimensions: ['gender'], key: ['female'], before: { absent: false as const, units: 640, amount: null }, now: { absent: false as const, units: 645, amount: null }, redefined: true };
    const money = { ...restated, indicator: 'claims_filed', dimensions: ['currency'], key: ['KGS'], before: { absent: false as const, units: 42, amount: '123456789012.35' }, now: { absent: false as const, units: 42, amount: '123456789010.35' }, redefined: false };
    const { restatements } = pageIn('en', SAMPLE_FIGURES, { ...DRAFT, restatements: [restated, money] });
    expect(rows(restatements!)).toEqual([['Clients served *', 'Female', '640', '645', '+5'], ['Claims for redress filed', 'KGS: Amount', '123,456,789,012.35', '123,456,789,010.35', '−2.00']]);
    expect(restatements!.notes).toHaveLength(2);
  });
});

describe('decimals', () => {
  const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat(3)).map(([digits, places]) => ({ digits, places, text: text(digits, places) }));
  const text = (digits: bigint, places: number) => {
    const all = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
    return `${digits < 0n ? '-' : ''}${all.slice(0, all.length - places)}${places ? `.${all.slice(-places)}` : ''}`;
  };

  it('are subtracted exactly', () => {
    fc.assert(fc.property(decimal, decimal, (a, b) => {
      const places = Math.max(a.places, b.places);
      expect(minus(a.text, b.text)).toBe(text(a.digits * 10n ** BigInt(places - a.places) - b.digits * 10n ** BigInt(places - b.places), places));
    }));
  });

  it.each([['3', '4', '33.3'], ['8', '9', '12.5'], ['2000', '2001', '0.1'], ['2000', '1999', '-0.1'], ['50.0', '41.5', '-17.0'], ['10', '0', '-100.0']])('from %s to %s are %s per cent', (before, now, percent) => {
    expect(percentChange(before, now)).toBe(percent);
  });
});
