import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { SealedReader } from '../database/sealed-reader';
import type { CaseRowDto } from './case-row.dto';
import { CASES_BY_CODE, CASES_OF_CLIENTS, type CaseListRow } from './case-list.statement';

/** Cases as rows of a list, their titles opened. */
@Injectable()
export class CaseRows {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly sealed: SealedReader,
  ) {}

  async ofClients(clientIds: string[]): Promise<CaseRowDto[]> {
    return clientIds.length ? this.open(await CASES_OF_CLIENTS.rows(this.db, [clientIds])) : [];
  }

  async byCode(code: string): Promise<CaseRowDto[]> {
    return this.open(await CASES_BY_CODE.rows(this.db, [code, `${code}~`]));
  }

  open(rows: CaseListRow[]): Promise<CaseRowDto[]> {
    return Promise.all(
      rows.map(async ({ sortKey: _, ...row }) => {
        const place = { table: 'case_narratives', column: 'title', row: row.id };
        return { ...row, title: await this.sealed.text(place, row.title) };
      }),
    );
  }
}
