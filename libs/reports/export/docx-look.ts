import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { LANGUAGE_TAGS } from '../../documents/export/export-options';
import type { Language } from '../../i18n/languages';
import { COLORS, SIZES } from './print-look';

/** Names by which Word knows the styles of a report. */
export const TITLE = 'Title';
export const SUBTITLE = 'Subtitle';
export const CAPTION = 'Caption';
export const DEFINITION = 'Definition';
export const NOTE = 'TableNote';
export const CELL = 'TableText';
export const CELL_SUM = 'TableSum';
export const CELL_HEAD = 'TableHeading';
export const FOOT = 'Footer';
export const MARK = 'Mark';
export const PART = 'Part';

const FONT = 'Arial';

type Look = Omit<IParagraphStyleOptions, 'id' | 'name'>;

const look = (size: number, color: string, more: { bold?: boolean; italics?: boolean; before?: number; after?: number; keepNext?: boolean } = {}): Look => ({
  run: { size: size * 2, color: color.slice(1), bold: more.bold, italics: more.italics },
  paragraph: { spacing: { before: (more.before ?? 0) * 20, after: (more.after ?? 0) * 20 }, keepNext: more.keepNext, alignment: AlignmentType.LEFT },
});

const STYLES: Readonly<Record<string, Look>> = {
  [TITLE]: look(SIZES.title, COLORS.green, { bold: true, before: 40, after: 6, keepNext: true }),
  [SUBTITLE]: look(SIZES.subtitle, COLORS.soft, { after: 14 }),
  [CAPTION]: look(SIZES.caption, COLORS.ink, { bold: true, before: 9, after: 3, keepNext: true }),
  [DEFINITION]: look(SIZES.note, COLORS.soft, { italics: true, after: 4, keepNext: true }),
  [NOTE]: look(SIZES.note, COLORS.soft, { before: 2 }),
  [CELL]: look(SIZES.table, COLORS.ink),
  [CELL_SUM]: look(SIZES.table, COLORS.ink, { bold: true }),
  [CELL_HEAD]: look(SIZES.table, '#ffffff', { bold: true }),
  [FOOT]: look(SIZES.foot, COLORS.soft),
  [MARK]: look(SIZES.subtitle, COLORS.draft, { bold: true }),
  [PART]: look(SIZES.line, COLORS.green, { bold: true, before: 16, after: 5, keepNext: true }),
};

export const stylesOf = (language: Language): IStylesOptions => ({
  default: {
    document: { run: { font: FONT, size: SIZES.text * 2, color: COLORS.ink.slice(1), language: { value: LANGUAGE_TAGS[language] } }, paragraph: { spacing: { after: 60 } } },
    heading1: look(SIZES.section, COLORS.green, { bold: true, after: 8, keepNext: true }),
    heading2: look(SIZES.line, COLORS.ink, { bold: true, before: 12, after: 3, keepNext: true }),
  },
  paragraphStyles: Object.entries(STYLES).map(([id, style]) => ({ id, name: id, basedOn: 'Normal', ...style })),
});
