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

  async open(rows: CaseListRow[]): Promise<CaseRowDto[]> {
    const opened = await this.sealed.open(rows, { title: { table: 'case_narratives', column: 'title', row: 'id' } });
    return opened.map(({ sortKey: _, ...row }) => row);
  }
}
