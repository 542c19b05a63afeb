import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { ConsentPurpose } from '#libs/law/consent/consent-purpose';
import { broken, notFound } from '../http/problem';
import type { DeskConsentDto, DeskConsentsDto } from './desk-consent.dto';

/** What the desk may know of consents: for what one stands and since when, while the client stands there himself. */
@Injectable()
export class DeskConsents {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  /** @throws Problem 404 when there is no such enquiry for this actor */
  async of(enquiryId: string): Promise<DeskConsentsDto> {
    await this.seen(enquiryId);
    const items: DeskConsentDto[] = await this.db.query('select purpose, given_on as "givenOn" from app.consents_at_the_desk($1)', [enquiryId]);
    return { items };
  }

  /** @throws Problem 404 when there is no such enquiry for this actor, 422 unless it is a visit of today in which a client was recognised */
  async withdraw(enquiryId: string, purpose: ConsentPurpose): Promise<void> {
    await this.seen(enquiryId);
    const [{ allowed }] = await this.db.query<{ allowed: boolean }[]>('select app.withdraw_at_the_desk($1, $2) as allowed', [enquiryId, purpose]);
    if (!allowed) throw broken('client_stands_at_the_desk');
  }

  private async seen(enquiryId: string): Promise<void> {
    const [enquiry] = await this.db.query<object[]>('select 1 from enquiries where id = $1', [enquiryId]);
    if (!enquiry) throw notFound();
  }
}
