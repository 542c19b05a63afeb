import writeXlsxFile from 'write-excel-file/node';
import { translate } from '#libs/i18n/catalogue';
import type { Language } from '#libs/i18n/languages';
import { type TableColumns, wordsOf } from './table-columns';

/**
 * An empty table with the titles, and a second sheet with the words that may stand in a column.
 * @param titles where the catalogue has the titles of the columns
 * @param sheet key of the name of the first sheet
 */
export async function tableTemplate(language: Language, columns: TableColumns, titles: string, sheet: string): Promise<Buffer> {
  const names = Object.keys(columns);
  const titleOf = (column: string) => translate(language, titles + column);
  const lists = names.flatMap(column => {
    const list = columns[column];
    return list ? [[titleOf(column), ...wordsOf(list, language)]] : [];
  });
  const longest = Math.max(...lists.map(list => list.length));
  const choices = Array.from({ length: longest }, (_, row) => lists.map(list => ({ value: list[row] ?? '' })));
  const sheets = [
    { data: [names.map(column => ({ value: titleOf(column), fontWeight: 'bold' as const }))], sheet: translate(language, sheet), columns: names.map(() => ({ width: 22 })), stickyRowsCount: 1 },
    { data: choices, sheet: translate(language, 'desk:sheet.choices'), columns: lists.map(() => ({ width: 32 })) },
  ];
  return writeXlsxFile(sheets).toBuffer();
}
