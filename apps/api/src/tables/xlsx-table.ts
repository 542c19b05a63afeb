import { buffer } from 'node:stream/consumers';
import { readSheet } from 'read-excel-file/node';
import { ZipFile } from 'yazl';
import { unzip, ZipTooLarge } from '#libs/documents/unzip';
import { broken } from '../http/problem';

const LIMITS = { entries: 200, unpacked: 20_000_000, ratio: 200 };
const WORKBOOK = 'xl/workbook.xml';

/**
 * The rows of the first sheet, empty ones among them. What is read is a ZIP made anew of the parts that were looked
 * through, so that no reader of ZIPs meets anything else.
 * @throws Problem 422 when it is no table, or may be a trap
 */
export async function xlsxTable(bytes: Buffer): Promise<unknown[][]> {
  const parts = await unzip(bytes, LIMITS, name => /\.(xml|rels)$/.test(name)).catch((error: unknown) => {
    throw broken(error instanceof ZipTooLarge ? 'table_is_small_enough' : 'table_is_xlsx', '/content');
  });
  // no office writes one, and whoever does may want a word repeated a billion times
  const trapped = [...parts.values()].some(part => part.includes('<!DOCTYPE') || part.includes('<!ENTITY'));
  if (trapped || !parts.has(WORKBOOK)) throw broken('table_is_xlsx', '/content');
  const zip = new ZipFile();
  for (const [name, part] of parts) zip.addBuffer(part, name, { compress: false });
  zip.end();
  const rows = await readSheet(await buffer(zip.outputStream)).catch(() => {
    throw broken('table_is_xlsx', '/content');
  });
  return rows;
}
