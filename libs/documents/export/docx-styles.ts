import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Language } from '#libs/i18n/languages';
import { LANGUAGE_TAGS } from './export-options';
import { LINE, type Look, LOOKS, SIZE, TABLE_GAP, twipsOf } from './page-layout';
import type { Role } from './paper';

const FONT = 'Times New Roman';
/** Word counts lines in 240ths. */
const lineOf = (line: number) => ({ line: Math.round(line * 240), lineRule: LineRuleType.AUTO });
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, both: AlignmentType.BOTH } as const;

/** How Word calls each role, so that it is known again when the file comes back. Names are Word's own where it has one. */
export const STYLE_NAMES: Record<Role, string> = {
  body: 'Normal', addressee: 'Addressee', heading1: 'Heading 1', heading2: 'Heading 2', heading3: 'Heading 3', quote: 'Quote',
  item: 'List Paragraph', continued: 'List Continue', cell: 'Table Text', cellHeading: 'Table Heading',
};
/** A line without words, as high as the gap around a table; turns the page before one. */
export const SEAM = 'Seam';
export const NOTE = 'FootnoteText';
export const PAGE_HEADER = 'Header';

export const styleOf = (role: Role) => STYLE_NAMES[role].replaceAll(' ', '');

export function stylesOf(language: Language): IStylesOptions {
  const roles = (Object.keys(STYLE_NAMES) as Role[]).filter(role => !role.startsWith('heading')).map(roleStyle);
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZE.text * 2, language: { value: LANGUAGE_TAGS[language], eastAsia: LANGUAGE_TAGS[language] } },
        paragraph: { spacing: { before: 0, after: 0, ...lineOf(LINE.text) } },
      },
      heading1: looks(LOOKS.heading1),
      heading2: looks(LOOKS.heading2),
      heading3: looks(LOOKS.heading3),
      footnoteText: { run: { size: SIZE.note * 2, font: FONT }, paragraph: { alignment: AlignmentType.BOTH, spacing: lineOf(LINE.note) } },
      footnoteReference: { run: { superScript: true } },
    },
    paragraphStyles: [
      ...roles,
      { id: SEAM, name: SEAM, basedOn: 'Normal', run: { size: 2 }, paragraph: { indent: { firstLine: 0 }, spacing: { line: TABLE_GAP * 20, lineRule: LineRuleType.EXACT } } },
      { id: PAGE_HEADER, name: 'header', basedOn: 'Normal', run: { size: SIZE.header * 2 }, paragraph: { indent: { firstLine: 0 }, spacing: lineOf(1), alignment: AlignmentType.LEFT } },
    ],
  };
}

const roleStyle = (role: Role): IParagraphStyleOptions => ({
  id: styleOf(role), name: STYLE_NAMES[role], quickFormat: true, ...(role !== 'body' && { basedOn: 'Normal' }), ...looks(LOOKS[role], role),
});

function looks({ align, firstLine, left, right, before, after, bold, italic, withNext }: Look, role?: Role) {
  const inTable = role === 'cell' || role === 'cellHeading';
  return {
    run: { bold: bold || undefined, italics: italic || undefined, ...(inTable && { size: SIZE.table * 2 }) },
    paragraph: {
      alignment: ALIGN[align],
      indent: { firstLine: twipsOf(firstLine), left: twipsOf(left), right: twipsOf(right) },
      spacing: { before: before * 20, after: after * 20, ...lineOf(inTable ? LINE.table : LINE.text) },
      keepNext: withNext || undefined,
    },
  };
}
