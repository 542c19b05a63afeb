import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { Reads } from '../audit/reads';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { Award } from './award.entity';
import type { ClaimDto, ReasonDto } from './claim.dto';
import { Claim } from './claim.entity';
import type { NewPaymentDto, PaymentAccountDto } from './payment.dto';
import { Payment } from './payment.entity';
import { PaymentAccount } from './payment-account.entity';
import { RedressReader } from './redress.reader';

/** Money that came. That it never exceeds what stood on its day (invariant 11), the database holds for two who book at once. */
@Injectable()
export class PaymentsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
    private readonly reader: RedressReader,
    private readonly reads: Reads,
  ) {}

  async book(awardId: string, { account, ...body }: NewPaymentDto): Promise<ClaimDto> {
    const award = await this.db.findOneBy(Award, { id: awardId });
    if (!award) throw notFound();
    const { caseId, claimId, keyId } = award;
    return this.receipts.once(
      { ...body, ...(account && { account }) },
      async id => {
        const payeePersonId = body.payeePersonId ?? (await this.claimant(award));
        await this.db.insert(Payment, this.db.create(Payment, { ...body, id, payeePersonId, awardId, claimId, caseId, keyId }));
        if (account) await this.db.insert(PaymentAccount, this.db.create(PaymentAccount, { paymentId: id, caseId, keyId, account }));
        return this.reader.claim(claimId);
      },
      async id => this.reader.claim((await this.one(id)).claimId),
    );
  }

  /** Booked by mistake: the money is outstanding again. */
  async void({ userId }: Actor, id: string, seen: number, { reason }: ReasonDto): Promise<ClaimDto> {
    const payment = await this.db.findOne(Payment, { where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!payment) throw notFound();
    refuseStale(payment, seen, {});
    await this.db.save(payment.void(userId, reason));
    return this.reader.claim(payment.claimId);
  }

  /** Who looked at it is on record. */
  async account(id: string): Promise<PaymentAccountDto> {
    const { caseId } = await this.one(id);
    await this.reads.ofCase(caseId);
    const found = await this.db.findOneBy(PaymentAccount, { paymentId: id });
    return { account: found?.account ?? null };
  }

  private async claimant({ caseId, claimId }: Award): Promise<string> {
    const { clientId } = await this.db.findOneByOrFail(Claim, { id: claimId });
    const claimant = (await this.reader.claimants(caseId)).get(clientId);
    if (!claimant) throw broken('payment_to_the_claimant_or_for_him', '/payeePersonId');
    return claimant.personId;
  }

  private async one(id: string): Promise<Payment> {
    const payment = await this.db.findOneBy(Payment, { id });
    if (!payment) throw notFound();
    return payment;
  }
}
