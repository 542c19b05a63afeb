import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, IsNull } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { namesAmount } from '#libs/law/redress/award-effect';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { AwardChangesDto, NewAwardDto } from './award.dto';
import { Award } from './award.entity';
import type { ClaimDto, ReasonDto } from './claim.dto';
import { Claim } from './claim.entity';
import { RedressReader } from './redress.reader';

/** What each instance decided. Which decision can follow which, the database holds, whoever else writes at that moment. */
@Injectable()
export class AwardsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
    private readonly reader: RedressReader,
  ) {}

  async add(claimId: string, body: NewAwardDto): Promise<ClaimDto> {
    const claim = await this.db.findOneBy(Claim, { id: claimId });
    if (!claim) throw notFound();
    return this.receipts.once(
      body,
      async id => {
        const { caseId, keyId } = claim;
        const sum = await this.sumOf(claim, body);
        await this.db.insert(Award, this.db.create(Award, { ...body, ...sum, id, claimId, caseId, keyId }));
        return this.reader.claim(claimId);
      },
      id => this.ofAward(id),
    );
  }

  async change(id: string, seen: number, changes: AwardChangesDto): Promise<ClaimDto> {
    const award = await this.locked(id, seen, changes);
    await this.db.save(Object.assign(award, changes));
    return this.reader.claim(award.claimId);
  }

  /** Entered by mistake: only the last one, on which nothing was booked. What a court overturned is a decision of its own. */
  async void({ userId }: Actor, id: string, seen: number, { reason }: ReasonDto): Promise<ClaimDto> {
    const award = await this.locked(id, seen, {});
    await this.db.save(award.void(userId, reason));
    return this.reader.claim(award.claimId);
  }

  /** What is confirmed stays what it was; what is denied or overturned is nothing, in the currency it would have been. */
  private async sumOf(claim: Claim, { effect, amount, currency, followsId }: NewAwardDto): Promise<Pick<Award, 'amount' | 'currency'>> {
    const former = followsId ? await this.db.findOneBy(Award, { id: followsId, claimId: claim.id, voidedAt: IsNull() }) : null;
    if (namesAmount(effect)) {
      if (amount === undefined && (claim.form === 'compensation' || effect !== 'granted')) throw broken('compensation_is_awarded_in_money', '/amount');
      const inCurrency = currency ?? former?.currency ?? claim.currency;
      if (amount !== undefined && !inCurrency) throw broken('award_sum_has_a_currency', '/currency');
      return amount === undefined ? { amount: null, currency: null } : { amount, currency: inCurrency };
    }
    if (amount !== undefined) throw broken('award_sum_fits_its_effect', '/amount');
    if (effect === 'confirmed') return { amount: former?.amount ?? null, currency: former?.currency ?? null };
    const inCurrency = effect === 'overturned' ? (former?.currency ?? null) : (currency ?? claim.currency ?? (claim.form === 'compensation' ? 'KGS' : null));
    return inCurrency ? { amount: '0.00', currency: inCurrency } : { amount: null, currency: null };
  }

  private async locked(id: string, seen: number, changes: object): Promise<Award> {
    const award = await this.db.findOne(Award, { where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!award) throw notFound();
    refuseStale(award, seen, changes);
    return award;
  }

  private async ofAward(id: string): Promise<ClaimDto> {
    const award = await this.db.findOneBy(Award, { id });
    if (!award) throw notFound();
    return this.reader.claim(award.claimId);
  }
}
