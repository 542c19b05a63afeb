import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { openEnded } from './period';
import type { NewQualificationDto, QualificationDto } from './qualification.dto';
import { Qualification } from './qualification.entity';
import type { PeriodEndDto } from './role-grant.dto';
import { User } from './user.entity';

@Injectable()
export class QualificationsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  async of(userId: string): Promise<QualificationDto[]> {
    await this.user(userId);
    return (await this.db.find(Qualification, { where: { userId }, order: { startsOn: 'ASC', id: 'ASC' } })).map(shown);
  }

  async add(userId: string, body: NewQualificationDto): Promise<QualificationDto> {
    const { officeId } = await this.user(userId);
    const read = (id: string) => this.db.findOneByOrFail(Qualification, { id }).then(shown);
    return this.receipts.once(
      body,
      async id => {
        const [{ keyId }] = await this.db.query('select id as "keyId" from data_keys where office_id = $1', [officeId]);
        await this.db.insert(Qualification, this.db.create(Qualification, { ...body, id, userId, keyId }));
        return read(id);
      },
      read,
    );
  }

  async end(id: string, seen: number, end: PeriodEndDto): Promise<QualificationDto> {
    const row = await this.db.findOne(Qualification, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row) throw notFound();
    refuseStale(row, seen, end);
    return shown(await this.db.save(Object.assign(row, end)));
  }

  private async user(id: string): Promise<User> {
    const user = await this.db.findOneBy(User, { id });
    if (!user) throw notFound();
    return user;
  }
}

const shown = ({ keyId: _, ...row }: Qualification): QualificationDto => openEnded(row);
