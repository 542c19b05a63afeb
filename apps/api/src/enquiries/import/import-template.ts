import writeXlsxFile from 'write-excel-file/node';
import { translate } from '#libs/i18n/catalogue';
import type { Language } from '#libs/i18n/languages';
import { COLUMN_NAMES, IMPORT_COLUMNS } from '#libs/law/enquiry-columns';
import { columnTitle, wordsOf } from './import-columns';

/** An empty table with the titles, and a second sheet with the words that may stand in a column. */
export async function importTemplate(language: Language): Promise<Buffer> {
  const titles = COLUMN_NAMES.map(column => ({ value: columnTitle(language, column), fontWeight: 'bold' as const }));
  const lists = COLUMN_NAMES.flatMap(column => {
    const list = IMPORT_COLUMNS[column];
    return list ? [[columnTitle(language, column), ...wordsOf(list, language)]] : [];
  });
  const longest = Math.max(...lists.map(list => list.length));
  const choices = Array.from({ length: longest }, (_, row) => lists.map(list => ({ value: list[row] ?? '' })));
  const sheets = [
    { data: [titles], sheet: translate(language, 'desk:sheet.enquiries'), columns: COLUMN_NAMES.map(() => ({ width: 22 })), stickyRowsCount: 1 },
    { data: choices, sheet: translate(language, 'desk:sheet.choices'), columns: lists.map(() => ({ width: 32 })) },
  ];
  return writeXlsxFile(sheets).toBuffer();
}
