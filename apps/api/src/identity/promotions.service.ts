import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { openEnded } from './period';
import type { NewPromotionDto, PromotionDto } from './promotion.dto';
import { QualificationsService } from './qualifications.service';
import { RoleGrant } from './role-grant.entity';
import { User } from './user.entity';

const LAST_DAY_AS_INTERN = `
  select g.id, ($2::date - 1)::text as "endsOn" from role_grants g
    where g.user_id = $1 and g.role = 'intern' and $2::date - 1 between g.starts_on and g.ends_on for update`;

/**
 * An intern becomes a lawyer in one act: one role ends, the other begins the day after, the licence is entered. Nothing
 * that was written before changes: each log entry keeps the role it was written in.
 */
@Injectable()
export class PromotionsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly qualifications: QualificationsService,
    private readonly receipts: Receipts,
  ) {}

  async promote(userId: string, body: NewPromotionDto): Promise<PromotionDto> {
    if (!(await this.db.existsBy(User, { id: userId }))) throw notFound();
    return this.receipts.once(
      body,
      async id => {
        await this.change(id, userId, body);
        return this.read(id);
      },
      id => this.read(id),
    );
  }

  private async change(id: string, userId: string, { startsOn, attorney }: NewPromotionDto): Promise<void> {
    const [intern] = await this.db.query(LAST_DAY_AS_INTERN, [userId, startsOn]);
    if (!intern) throw broken('only_an_intern_is_promoted', '/startsOn');
    const grant = await this.db.findOneByOrFail(RoleGrant, { id: intern.id });
    await this.db.save(Object.assign(grant, { endsOn: intern.endsOn }));
    await this.db.insert(RoleGrant, { id, userId, role: 'lawyer', startsOn });
    if (attorney) await this.qualifications.add(userId, { kind: 'attorney', startsOn, ...attorney });
  }

  private async read(id: string): Promise<PromotionDto> {
    const began = await this.db.findOneByOrFail(RoleGrant, { id });
    const [{ endedId }] = await this.db.query(
      `select id as "endedId" from role_grants where user_id = $1 and role = 'intern' and ends_on < $2 order by ends_on desc limit 1`,
      [began.userId, began.startsOn],
    );
    const ended = await this.db.findOneByOrFail(RoleGrant, { id: endedId });
    const held = await this.qualifications.of(began.userId);
    return { ended: openEnded(ended), began: openEnded(began), qualification: held.at(-1) ?? null };
  }
}
