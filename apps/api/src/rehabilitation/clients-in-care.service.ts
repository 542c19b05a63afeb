import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { SealedReader } from '../database/sealed-reader';
import { displayName, type PersonName, readNames } from '../people/person-name';
import type { ClientInCareListDto } from './client-in-care.dto';
import { CLIENTS_IN_CARE, type ClientInCareRow } from './clients-in-care.statement';

@Injectable()
export class ClientsInCare {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly sealed: SealedReader,
  ) {}

  async of({ userId }: Actor): Promise<ClientInCareListDto> {
    const rows = await CLIENTS_IN_CARE.rows(this.db, [userId]);
    await this.sealed.open(rows, { names: { table: 'persons', column: 'names', row: 'personId', read: readNames } });
    const opened = rows as ClientInCareRow<unknown>[] as ClientInCareRow<PersonName[]>[];
    return { items: opened.map(({ personId: _, names, ...row }) => ({ ...row, displayName: displayName(names) })) };
  }
}
