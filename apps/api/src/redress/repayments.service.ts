import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { ClaimDto, ReasonDto } from './claim.dto';
import { Payment } from './payment.entity';
import { RedressReader } from './redress.reader';
import type { NewRepaymentDto } from './repayment.dto';
import { Repayment } from './repayment.entity';

/** Money that went back. That no more of a payment does than came, the database holds for two who book at once. */
@Injectable()
export class RepaymentsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
    private readonly reader: RedressReader,
  ) {}

  async book(paymentId: string, body: NewRepaymentDto): Promise<ClaimDto> {
    const { caseId, keyId } = await this.payment(paymentId);
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(Repayment, this.db.create(Repayment, { ...body, id, paymentId, caseId, keyId }));
        return this.claim(paymentId);
      },
      () => this.claim(paymentId),
    );
  }

  /** Booked by mistake: it had not gone back. */
  async void({ userId }: Actor, id: string, seen: number, { reason }: ReasonDto): Promise<ClaimDto> {
    const repayment = await this.db.findOne(Repayment, { where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!repayment) throw notFound();
    refuseStale(repayment, seen, {});
    await this.db.save(repayment.void(userId, reason));
    return this.claim(repayment.paymentId);
  }

  private async claim(paymentId: string): Promise<ClaimDto> {
    return this.reader.claim((await this.payment(paymentId)).claimId);
  }

  private async payment(id: string): Promise<Payment> {
    const payment = await this.db.findOneBy(Payment, { id });
    if (!payment) throw notFound();
    return payment;
  }
}
