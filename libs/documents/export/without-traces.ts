import { ZipFile } from 'yazl';
import { buffer } from 'node:stream/consumers';
import { unzip } from '../unzip';

/** What we wrote ourselves a moment ago is no trap. */
const NO_LIMITS = { entries: Infinity, unpacked: Infinity, ratio: Infinity };

const CORE = 'docProps/core.xml';
const APP = 'docProps/app.xml';
/** The earliest that a ZIP can say, and what is said of every part. */
const NO_TIME = new Date(1980, 0, 1);
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const escaped = (text: string) => text.replace(/[&<>]/g, sign => `&#${sign.charCodeAt(0)};`);

const coreOf = (title: string) =>
  `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`;

const APP_WITHOUT = `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`;

/**
 * A DOCX or XLSX that says of itself its title and nothing else: not who made it, nor when, nor with what.
 * @param mend what becomes of a part, by its name
 */
export async function withoutTraces(docx: Buffer, title: string, mend: Readonly<Record<string, (xml: string) => string>> = {}): Promise<Buffer> {
  const clean = new ZipFile();
  for (const [name, content] of await unzip(docx, NO_LIMITS)) {
    const said = name === CORE ? Buffer.from(coreOf(title)) : name === APP ? Buffer.from(APP_WITHOUT) : name in mend ? Buffer.from(mend[name](content.toString('utf8'))) : content;
    clean.addBuffer(said, name, { mtime: NO_TIME, mode: 0o100644, forceDosTimestamp: true });
  }
  clean.end();
  return buffer(clean.outputStream);
}
