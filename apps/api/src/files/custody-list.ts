import { translate } from '#libs/i18n/catalogue';
import type { Language } from '#libs/i18n/languages';
import { BYTE_ORDER_MARK, csvLine } from '../audit/csv';
import type { ExportedCustodyRow } from './exported-custody.statement';
import type { CaseFile } from './file.entity';

/** Who had each file in his hands, as CSV for the court: in the order of the archive, from the receipt on. */
export function custodyList(files: readonly CaseFile[], paths: Map<string, string>, rows: readonly ExportedCustodyRow[], language: Language): Buffer {
  const t = (key: string) => translate(language, key);
  const header = ['audit:custody.file', 'audit:custody.digest', 'audit:custody.from', 'audit:custody.on', 'audit:custody.act', 'audit:custody.who', 'audit:custody.at'].map(t);
  const lines = files.flatMap(file =>
    rows.filter(({ fileId }) => fileId === file.id).map(({ act, name, at }) =>
      csvLine([paths.get(file.id)!, file.digest, file.receivedFrom, file.receivedOn, t(`law:custodyAct.${act}`), name, at])),
  );
  return Buffer.from(BYTE_ORDER_MARK + csvLine(header) + lines.join(''));
}
