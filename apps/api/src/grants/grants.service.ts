import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, type FindOptionsWhere, In } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { BudgetLine } from './budget-line.entity';
import { shownLine } from './budget-line.dto';
import { Donor } from './donor.entity';
import { DonorsService } from './donors.service';
import type { GrantChangesDto, GrantDto, GrantListDto, NewGrantDto } from './grant.dto';
import { Grant } from './grant.entity';

const HANDED_IN = `select grant_id as "grantId", max(through)::text as through from grant_closings where reopened_at is null and grant_id = any ($1) group by grant_id`;

@Injectable()
export class GrantsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
    private readonly donors: DonorsService,
  ) {}

  /** The newest first. */
  async list(actor: Actor): Promise<GrantListDto> {
    return { items: await this.shown(actor) };
  }

  async one(actor: Actor, id: string): Promise<GrantDto> {
    const [grant] = await this.shown(actor, { id });
    if (!grant) throw notFound();
    return grant;
  }

  add(actor: Actor, body: NewGrantDto): Promise<GrantDto> {
    return this.receipts.once(
      body,
      async id => {
        const { donor, ...fields } = body;
        await this.db.insert(Grant, { ...fields, donorId: await this.donors.named(donor), id });
        return this.one(actor, id);
      },
      id => this.one(actor, id),
    );
  }

  async change(actor: Actor, id: string, seen: number, changes: GrantChangesDto): Promise<GrantDto> {
    const grant = await this.db.findOne(Grant, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!grant) throw notFound();
    if (grant.version !== seen) refuseStale(await this.one(actor, id), seen, changes);
    const { donor, ...fields } = changes;
    await this.db.save(Object.assign(grant, fields, donor !== undefined && { donorId: await this.donors.named(donor) }));
    return this.one(actor, id);
  }

  /** Without its amount for others than directors: what the lines that they read leave of it is for staff and rent. */
  private async shown({ roles }: Actor, where: FindOptionsWhere<Grant> = {}): Promise<GrantDto[]> {
    const grants = await this.db.find(Grant, { where, order: { startsOn: 'DESC', id: 'DESC' }, take: 1_000 });
    if (!grants.length) return [];
    const ids = grants.map(({ id }) => id);
    const donors = await this.db.findBy(Donor, { id: In(grants.map(({ donorId }) => donorId)) });
    const lines = await this.db.find(BudgetLine, { where: { grantId: In(ids) }, order: { voidedAt: { direction: 'ASC', nulls: 'FIRST' }, position: 'ASC', id: 'ASC' } });
    const handedIn: { grantId: string; through: string }[] = await this.db.query(HANDED_IN, [ids]);
    return grants.map(grant => ({
      ...grant,
      amount: roles.includes('director') ? grant.amount : null,
      donor: donors.find(({ id }) => id === grant.donorId)!.name,
      lines: lines.filter(({ grantId }) => grantId === grant.id).map(shownLine),
      handedInThrough: handedIn.find(({ grantId }) => grantId === grant.id)?.through ?? null,
    }));
  }
}
