import { Statement } from '../database/statement';
import type { SheetFigureDto } from './internship-sheet.dto';

/** What the sheets of somebody say, as signed and by now, as far as I may look. $1 who. */
export const SHEET_FIGURES = new Statement<SheetFigureDto & { sheetId: string }>(
  'sheet-figures',
  `select sheet_id as "sheetId", measure, signed, by_now as "byNow" from app.sheet_figures_of($1)`,
);

/** Which sheets of somebody are not what was signed. $1 who. */
export const BROKEN_SHEETS = new Statement<{ id: string }>(
  'broken-sheets',
  `select id from internship_sheets where user_id = $1 and not app.sheet_is_intact(id)`,
);
