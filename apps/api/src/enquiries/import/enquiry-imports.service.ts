import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Language } from '#libs/i18n/languages';
import { translate } from '#libs/i18n/catalogue';
import { COLUMN_NAMES, IMPORT_COLUMNS, type ImportColumn, NEEDED_COLUMNS } from '#libs/law/enquiry-columns';
import { Keyring } from '#libs/sealing/keyring';
import { Acting } from '../../database/acting';
import type { SignedRequest } from '../../identity/signed-request';
import type { CellProblem } from '../../tables/row-reader';
import { wordsOf } from '../../tables/table-columns';
import { MOST_ROWS, type TableRow, tableRows } from '../../tables/table-rows';
import { xlsxTable } from '../../tables/xlsx-table';
import { DeskSearch } from '../desk-search.service';
import { EnquiryRegister, LikelyDuplicate } from '../enquiry-register.service';
import type { EnquiryImportDto, EnquiryImportResultDto, ImportedRowDto } from './enquiry-import.dto';
import { columnOf } from './import-columns';
import { readRow } from './read-row';

/** So many rows share a transaction: the others who register wait no longer than that. */
const AT_ONCE = 20;
const NOTHING = { enquiryId: null, duplicates: [], problems: [] };

/** Tables of enquiries, row by row. A row that was taken in before is known by its digest: the same file again doubles nothing. */
@Injectable()
export class EnquiryImports {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly keyring: Keyring,
    private readonly register: EnquiryRegister,
    private readonly search: DeskSearch,
  ) {}

  async take(request: SignedRequest, language: Language, { content, others = [], eventId, after = 0, limit = MOST_ROWS }: EnquiryImportDto): Promise<EnquiryImportResultDto> {
    const all = tableRows(await xlsxTable(Buffer.from(content, 'base64')), columnOf, NEEDED_COLUMNS);
    const left = all.filter(({ number }) => number > after);
    const table = left.slice(0, limit);
    const different = new Set(others.map(({ row }) => row));
    const rows: ImportedRowDto[] = [];
    for (let from = 0; from < table.length; from += AT_ONCE) {
      await this.acting.briefly(request, async () => {
        const taken: ImportedRowDto[] = [];
        for (const row of table.slice(from, from + AT_ONCE)) taken.push(await this.row(request, language, row, different.has(row.number), eventId));
        await this.search.record(taken.flatMap(one => one.duplicates));
        rows.push(...taken);
      });
    }
    return { rows, total: all.length, next: left.length > table.length ? table.at(-1)!.number : null };
  }

  /** Nothing was written for a row that is refused, so the rows beside it stand. */
  private async row(request: SignedRequest, language: Language, { number, cells }: TableRow<ImportColumn>, isOther: boolean, eventId?: string): Promise<ImportedRowDto> {
    const read = readRow(cells, new Date());
    if ('problems' in read) return { ...NOTHING, row: number, state: 'refused', problems: read.problems.map(problem => told(problem, language)) };
    await this.db.query('select app.hold_desk()');
    const digest = this.keyring.fingerprint(Buffer.from(JSON.stringify(COLUMN_NAMES.map(column => cells[column] ?? null))));
    const [known] = await this.db.query('select id from enquiries where source_digest = $1 and office_id = $2', [digest, request.actor!.officeId]);
    if (known) return { ...NOTHING, row: number, state: 'known', enquiryId: known.id };
    const enquiryId = uuidv7();
    try {
      await this.register.enter(request.actor!, enquiryId, { ...read.enquiry, ...(eventId && { eventId }) }, { sourceDigest: digest, isOther });
    } catch (error) {
      if (!(error instanceof LikelyDuplicate)) throw error;
      return { ...NOTHING, row: number, state: 'duplicate', duplicates: error.duplicates };
    }
    return { ...NOTHING, row: number, state: 'taken', enquiryId };
  }
}

function told({ column, key }: CellProblem<ImportColumn>, language: Language): { column: ImportColumn; detail: string } {
  const list = IMPORT_COLUMNS[column];
  return { column, detail: translate(language, `desk:cell.${key}`, { choices: list ? wordsOf(list, language).join(', ') : '' }) };
}
