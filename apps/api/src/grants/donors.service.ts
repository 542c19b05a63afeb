import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import type { DonorChangesDto, DonorDto, DonorListDto } from './donor.dto';
import { Donor } from './donor.entity';

@Injectable()
export class DonorsService {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  /** By their names. */
  async list(): Promise<DonorListDto> {
    return { items: await this.db.find(Donor, { order: { name: 'ASC', id: 'ASC' }, take: 1_000 }) };
  }

  /** Id of the donor of that name: the one that is listed, or a new one. Spaces around it and its case make no other. */
  async named(name: string): Promise<string> {
    const called = name.trim();
    const listed = async (): Promise<{ id: string } | undefined> => (await this.db.query('select id from donors where lower(btrim(name)) = lower($1)', [called]))[0];
    const known = await listed();
    if (known) return known.id;
    // of two who enter the same one at once, the second finds that of the first
    await this.db.query('insert into donors (id, name) values ($1, $2) on conflict do nothing', [uuidv7(), called]);
    return (await listed())!.id;
  }

  async rename(id: string, seen: number, changes: DonorChangesDto): Promise<DonorDto> {
    const donor = await this.db.findOne(Donor, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!donor) throw notFound();
    refuseStale(donor, seen, changes);
    await this.db.save(Object.assign(donor, { name: changes.name.trim() }));
    return donor;
  }
}
