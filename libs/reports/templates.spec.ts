import { INDICATORS } from '../indicators/all-indicators';
import { type Filters, figuresStatement } from '../indicators/figures-statement';
import { tablesToCount } from '../indicators/publish';
import { doubtsAbout } from './definition-doubts';
import { REPORT_TEMPLATES } from './report-plan';
import { linesOf } from './templates';

const ALL = [...INDICATORS.values()];
const GRANT = ['0195c1a0-0000-7000-8000-000000000001'];

describe('the templates of reports', () => {
  it.each(REPORT_TEMPLATES.filter(template => template !== 'own'))('%s has lines that can be counted, and would be taken as lines of an own report', template => {
    const filters: Filters = template === 'grant' ? { grant: GRANT } : {};
    const { lines, leftOut } = linesOf(template, ALL, filters);
    expect([lines.length > 0, leftOut]).toEqual([true, []]);
    expect(doubtsAbout({ template: 'own', periodRule: 'last_year', period: null, comparison: 'none', filters, lines }, ALL)).toEqual([]);
    for (const { indicator, tables } of lines) expect(() => figuresStatement(INDICATORS.get(indicator)!, tablesToCount(INDICATORS.get(indicator)!, tables), filters)).not.toThrow();
  });

  it('annual tells each indicator, and narrowed to an office what knows offices', () => {
    expect(linesOf('annual', ALL, {}).lines.map(({ indicator }) => indicator)).toEqual([...INDICATORS.keys()]);
    const { lines, leftOut } = linesOf('annual', ALL, { office: GRANT });
    expect([...lines.map(({ indicator }) => indicator), ...leftOut].sort()).toEqual([...INDICATORS.keys()].sort());
    // one office alone is no comparison
    expect(lines.flatMap(({ tables }) => tables).filter(names => names.includes('office'))).toEqual([]);
  });

  it('un_fund tells what the Fund asks for: who was helped, new or known, by gender, age and kind of help', () => {
    const { lines } = linesOf('un_fund', ALL, {});
    expect(lines.map(({ indicator }) => indicator)).toEqual(['clients_served', 'services_delivered', 'clients_taken_on', 'services_per_person']);
    expect(lines[0].tables).toEqual(expect.arrayContaining([['victim', 'continuity'], ['victim', 'gender'], ['victim', 'age'], ['victim', 'assistance']]));
  });
});
