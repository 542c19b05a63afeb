import { CURRENCIES, type Currency } from '#libs/law/money/currency';
import { Amount, Id, Instant, OneOf, PartialDateField, Parts, Text, Whole } from '../http/fields';
import { MAX_NOTE } from './award.dto';
import { RepaymentDto } from './repayment.dto';

const MAX_ACCOUNT = 500;

export class NewPaymentDto {
  @Id({ optional: true })
  id?: string;

  @Amount()
  amount: string;

  @OneOf(CURRENCIES, { name: 'Currency' })
  currency: Currency;

  @PartialDateField({ description: 'It is booked on the decision that stood on that day; the one named in the address tells the round where the date leaves several.' })
  paidOn: string;

  @Id({ optional: true, description: 'To whom: the client, or who represents or succeeds him; whoever claims today, when left out.' })
  payeePersonId?: string;

  @Text({ max: MAX_ACCOUNT, optional: true, description: 'Bank and account. Interns never read it.' })
  account?: string;
}

export class PaymentDto {
  @Id()
  id: string;

  @Id({ description: 'The decision that stood on the day it was paid.' })
  awardId: string;

  @Id()
  chainId: string;

  @Id()
  payeePersonId: string;

  @Amount()
  amount: string;

  @OneOf(CURRENCIES, { name: 'Currency' })
  currency: string;

  @PartialDateField()
  paidOn: string;

  @Instant({ nullable: true })
  voidedAt: string | null;

  @Text({ max: MAX_NOTE, nullable: true })
  voidReason: string | null;

  @Parts(() => RepaymentDto, { max: 1_000, description: 'What of it went back; those booked by mistake stand at their place.' })
  repayments: RepaymentDto[];

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class PaymentAccountDto {
  @Text({ max: MAX_ACCOUNT, nullable: true, description: 'Null when none was entered.' })
  account: string | null;
}
