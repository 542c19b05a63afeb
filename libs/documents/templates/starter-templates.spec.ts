import { KYRGYZ_CASES, RUSSIAN_CASES } from '../../law/grammar/grammatical-case';
import { parseDocument } from '../document-schema';
import { gapsOf } from '../fill-gaps';
import { TEMPLATE_FIELDS } from '../template-fields';
import { STARTER_TEMPLATES } from './starter-templates';

const known: readonly string[] = ['', ...TEMPLATE_FIELDS];
const CASES: Record<string, readonly string[]> = { ru: ['', ...RUSSIAN_CASES], ky: ['', ...KYRGYZ_CASES] };

describe('starter templates', () => {
  it('are there in Russian and in Kyrgyz, and stand on their own files of data', () => {
    const named = STARTER_TEMPLATES.map(({ kind, language }) => `${kind}.${language}`);
    const kinds = ['complaint', 'motion', 'appeal', 'civil_claim', 'power_of_attorney', 'consent'];
    expect(named.sort()).toEqual(kinds.flatMap(kind => [`${kind}.ky`, `${kind}.ru`]).sort());
  });

  it.each(STARTER_TEMPLATES.map(template => [template.title, template] as const))('%s begins unchecked, and asks for what a case can give in cases of its language', (_, { content, language }) => {
    const document = parseDocument(content);
    const gaps = gapsOf(document);
    expect(document.firstChild!.textContent).toBe('');
    expect(gapsOf(document.firstChild!)).toEqual([{ field: '', form: '' }]);
    expect(gaps.filter(({ field }) => !known.includes(field))).toEqual([]);
    expect(gaps.filter(({ form }) => !CASES[language].includes(form))).toEqual([]);
    expect(gaps.some(({ field }) => field === 'client.name') && gaps.some(({ field }) => field.startsWith('lawyer.'))).toBe(true);
  });

  it('say the same in both languages: as many gaps of each field', () => {
    const fields = (language: string) => STARTER_TEMPLATES.filter(one => one.language === language).map(({ kind, content }) => [kind, gapsOf(parseDocument(content)).map(({ field }) => field).sort()]);
    expect(fields('ky')).toEqual(fields('ru'));
  });
});
