import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, type EntityTarget } from 'typeorm';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { openEnded } from './period';
import type { NewRoleGrantDto, PeriodEndDto, RoleGrantDto } from './role-grant.dto';
import { RoleGrant } from './role-grant.entity';
import type { NewSupervisionDto, SupervisionDto } from './supervision.dto';
import { Supervision } from './supervision.entity';
import { User } from './user.entity';

/** Roles and supervision: dated, given by somebody, ended but never removed. */
@Injectable()
export class RolesService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  async grantsOf(userId: string): Promise<RoleGrantDto[]> {
    await this.require(userId);
    const grants = await this.db.find(RoleGrant, { where: { userId }, order: { startsOn: 'ASC', id: 'ASC' } });
    return grants.map(openEnded);
  }

  async grant(userId: string, body: NewRoleGrantDto): Promise<RoleGrantDto> {
    await this.require(userId);
    const read = (id: string) => this.db.findOneByOrFail(RoleGrant, { id }).then(openEnded);
    return this.receipts.once(body, async id => (await this.db.insert(RoleGrant, { ...body, id, userId }), read(id)), read);
  }

  /** Whom he supervises or has supervised, and by whom he is or was. */
  async supervisionsOf(userId: string): Promise<SupervisionDto[]> {
    await this.require(userId);
    const where = [{ supervisorId: userId }, { superviseeId: userId }];
    return (await this.db.find(Supervision, { where, order: { startsOn: 'ASC', id: 'ASC' } })).map(openEnded);
  }

  async supervise(supervisorId: string, body: NewSupervisionDto): Promise<SupervisionDto> {
    await this.require(supervisorId);
    const read = (id: string) => this.db.findOneByOrFail(Supervision, { id }).then(openEnded);
    return this.receipts.once(body, async id => (await this.db.insert(Supervision, { ...body, id, supervisorId }), read(id)), read);
  }

  async endGrant(id: string, seen: number, end: PeriodEndDto): Promise<RoleGrantDto> {
    return openEnded(await this.end(RoleGrant, id, seen, end));
  }

  async endSupervision(id: string, seen: number, end: PeriodEndDto): Promise<SupervisionDto> {
    return openEnded(await this.end(Supervision, id, seen, end));
  }

  private async require(userId: string): Promise<void> {
    if (!(await this.db.existsBy(User, { id: userId }))) throw notFound();
  }

  private async end<T extends RoleGrant | Supervision>(period: EntityTarget<T>, id: string, seen: number, end: PeriodEndDto): Promise<T> {
    const row = await this.db.findOne(period, { where: { id } as never, lock: { mode: 'pessimistic_write' } });
    if (!row) throw notFound();
    refuseStale(row, seen, end);
    return this.db.save(Object.assign(row, end));
  }
}
