import { Amount, Id, Instant, PartialDateField, Text, Whole } from '../http/fields';
import { MAX_NOTE } from './award.dto';

export class NewRepaymentDto {
  @Id({ optional: true })
  id?: string;

  @Amount({ description: 'In the currency of the payment; together never more than it.' })
  amount: string;

  @PartialDateField()
  repaidOn: string;

  @Text({ max: MAX_NOTE, description: 'It bounced, was returned after a cut, was taken back.' })
  reason: string;
}

export class RepaymentDto {
  @Id()
  id: string;

  @Amount()
  amount: string;

  @PartialDateField()
  repaidOn: string;

  @Text({ max: MAX_NOTE })
  reason: string;

  @Instant({ nullable: true })
  voidedAt: string | null;

  @Text({ max: MAX_NOTE, nullable: true })
  voidReason: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
