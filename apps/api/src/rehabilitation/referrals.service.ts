import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { officeDay } from '#libs/law/office-day';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound, Problem } from '../http/problem';
import { Receipts } from '../http/receipts';
import { CareService } from './care-service.entity';
import { ClientKeys } from './client-keys';
import type { NewReferralDto, ReferralAnswerDto } from './referral.dto';
import { Referral } from './referral.entity';
import type { ServiceDto } from './service.dto';
import { ServicesService } from './services.service';

/** A client is sent on to a provider; the service is referred by that, and planned again when they refuse. */
@Injectable()
export class ReferralsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: ClientKeys,
    private readonly receipts: Receipts,
    private readonly services: ServicesService,
  ) {}

  async send(serviceId: string, body: NewReferralDto): Promise<ServiceDto> {
    const service = await this.db.findOneBy(CareService, { id: serviceId });
    if (!service) throw notFound();
    const { clientId } = service;
    const keyId = await this.keys.of(clientId);
    return this.receipts.once(
      body,
      async id => {
        const { sentOn = officeDay() } = body;
        await this.db.insert(Referral, this.db.create(Referral, { ...body, sentOn, id, serviceId, clientId, keyId }));
        return this.services.one(serviceId);
      },
      () => this.services.one(serviceId),
    );
  }

  /** @throws Problem 409 when it has been answered */
  async answer(id: string, seen: number, { answer, answeredOn = officeDay(), reason = undefined }: ReferralAnswerDto): Promise<ServiceDto> {
    const referral = await this.db.findOne(Referral, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!referral) throw notFound();
    refuseStale(referral, seen, { state: answer });
    const open = referral.state === 'sent' || (referral.state === 'accepted' && answer === 'refused');
    if (!open) throw new Problem(409, 'taken', { errors: [{ pointer: '', key: 'rule.referral_has_its_answer' }] });
    if ((answer === 'refused') !== !!reason) throw broken('refused_referral_has_a_reason', '/reason');
    await this.db.save(Object.assign(referral, { state: answer, answeredOn, refusalReason: reason ?? null }));
    return this.services.one(referral.serviceId);
  }
}
