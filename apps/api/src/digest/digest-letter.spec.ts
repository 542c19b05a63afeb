import fc from 'fast-check';
import { catalogueHas } from '#libs/i18n/catalogue';
import { LANGUAGES } from '#libs/i18n/languages';
import { PENDING_KINDS } from '#libs/law/pending-kind';
import { URGENCIES } from '#libs/law/urgency';
import { type DigestItem, digestLetter } from './digest-letter';

const DAY = '2026-11-25';
const item = (more: Partial<DigestItem> = {}): DigestItem => ({ kind: 'task', code: 'OSH-2026-D0001', startsAt: null, zone: null, dueOn: null, urgency: 'later', ...more });
const lines = (items: DigestItem[], language: 'ru' | 'ky' | 'en' = 'ru') => digestLetter(items, DAY, language, null).text.split('\n');

const items = fc.array(
  fc.record({
    kind: fc.constantFrom(...PENDING_KINDS),
    code: fc.integer({ min: 1, max: 9_999 }).map(number => `BIS-2026-D${String(number).padStart(4, '0')}`),
    startsAt: fc.option(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }).map(moment => moment.toISOString())),
    zone: fc.constantFrom('Asia/Bishkek', 'Europe/Zurich', null),
    dueOn: fc.constantFrom(null, '2026-02-28', '2028-02-29'),
    urgency: fc.constantFrom(...URGENCIES),
  }),
  { minLength: 1, maxLength: 60 },
);

describe('the letter of a digest', () => {
  it('has a line for whatever can wait', () => {
    expect(PENDING_KINDS.filter(kind => !catalogueHas(`digest:line.${kind}`))).toEqual([]);
  });

  it('gives days and hours by the clock of the court, as its language writes them', () => {
    const hearing = item({ kind: 'hearing', startsAt: '2026-11-26T19:30:00Z', zone: 'Asia/Bishkek', urgency: 'soon' });
    expect(lines([hearing])).toContain('OSH-2026-D0001: заседание 27.11.2026 в 01:30');
    expect(lines([{ ...hearing, zone: 'Europe/Zurich' }], 'en')).toContain('OSH-2026-D0001: hearing 2026-11-26 at 20:30');
    expect(lines([item({ dueOn: '2026-11-20', urgency: 'overdue' })], 'ky')).toContain('OSH-2026-D0001: тапшырма, мөөнөтү 20.11.2026 (мөөнөтү өттү)');
    expect(lines([item()])).toContain('OSH-2026-D0001: задача без срока');
    expect(lines([item({ kind: 'review' })])).toContain('OSH-2026-D0001: документ ждёт вашей проверки');
    expect(lines([item({ kind: 'changes_requested', dueOn: '2026-12-01' })], 'en')).toContain('OSH-2026-D0001: a document came back for changes, to be filed by 2026-12-01');
    expect(lines([item({ kind: 'approved_document', dueOn: '2026-11-20', urgency: 'overdue' })], 'ky')).toContain('OSH-2026-D0001: жактырылган документ бериле элек, берүү мөөнөтү 20.11.2026 (мөөнөтү өттү)');
  });

  it.each([[1, '1 дело ждёт'], [2, '2 дела ждут'], [5, '5 дел ждут'], [21, '21 дело ждёт']])('counts %d cases in its subject, and names none', (count, words) => {
    const of = Array.from({ length: count }, (_, at) => item({ code: `OSH-2026-D${1000 + at}` }));
    expect(digestLetter([...of, ...of], DAY, 'ru', null).subject).toBe(`Тирек: ${words} вас`);
  });

  it('is short, and says how much it leaves out', () => {
    const many = lines(Array.from({ length: 55 }, () => item()));
    expect(many.filter(line => line.startsWith('OSH'))).toHaveLength(40);
    expect(many).toContain('И ещё: 15.');
  });

  it('has its link only where the server knows its own address', () => {
    expect(digestLetter([item()], DAY, 'en', 'https://tirek.example.org/').text).toContain('Open: https://tirek.example.org/\n');
    expect(digestLetter([item()], DAY, 'en', null).text).not.toContain('http');
  });

  it('says nothing of what it was given beside code, kind and date, and leaves no gap in a text', () => {
    fc.assert(fc.property(items, fc.constantFrom(...LANGUAGES), (waiting, language) => {
      const planted = waiting.map(one => ({ ...one, caseTitle: 'Тайное', text: 'Тайное', id: 'Тайное', caseId: 'Тайное' }));
      const { subject, text } = digestLetter(planted, DAY, language, null);
      expect(`${subject}${text}`).not.toMatch(/Тайное|\{\{|undefined|null|digest:|NaN/);
      expect(subject).not.toMatch(/[A-Z]{3}-\d/);
    }));
  });
});
