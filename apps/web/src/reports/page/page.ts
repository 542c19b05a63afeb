import type { Schema } from '../../api/schema';

export type Page = Schema<'ReportPageDto'>;
export type Section = Schema<'PageSectionDto'>;
export type Line = Schema<'PageLineDto'>;
export type Table = Schema<'PageTableDto'>;
export type Chart = Schema<'PageChartDto'>;
export type Cells = Schema<'PageRowDto'>['cells'];

/** Where a section stands, in the address. */
export const sectionId = (at: number) => `part-${at + 1}`;
