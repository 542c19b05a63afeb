import { CURRENCIES, type Currency } from '#libs/law/money/currency';
import { CLAIM_FORMS, type ClaimForm } from '#libs/law/redress/claim-form';
import { DAMAGE_KINDS, type DamageKind } from '#libs/law/redress/damage-kind';
import { Amount, Flag, Id, Ids, Instant, OneOf, Part, PartialDateField, Parts, Text, Whole } from '../http/fields';
import { AwardDto, MAX_NOTE } from './award.dto';
import { EnforcementStepDto } from './enforcement-step.dto';
import { PaymentDto } from './payment.dto';

export class NewClaimDto {
  @Id({ optional: true })
  id?: string;

  @Id({ description: 'The client of the case whose right it is; after his death whoever succeeds him claims it.' })
  clientId: string;

  @OneOf(CLAIM_FORMS, { name: 'ClaimForm' })
  form: ClaimForm;

  @OneOf(DAMAGE_KINDS, { name: 'DamageKind', optional: true, description: 'Of compensation, and of nothing else.' })
  damage?: DamageKind;

  @Amount({ optional: true })
  sought?: string;

  @OneOf(CURRENCIES, { name: 'Currency', optional: true })
  currency?: Currency;

  @Id({ optional: true, description: 'The proceeding in which it is claimed.' })
  proceedingId?: string;

  @Id({ optional: true, description: 'The body that is asked, where no proceeding tells it.' })
  bodyId?: string;

  @PartialDateField({ optional: true, description: 'When it was filed; left out while it is being prepared.' })
  filedOn?: string;

  @Text({ max: MAX_NOTE, optional: true })
  particulars?: string;

  @Ids({ max: 100, optional: true, description: 'The acts it is for, all against its client in its case; left out, whatever was done to him there.' })
  actIds?: string[];
}

export class ClaimChangesDto {
  @Amount({ optional: true, nullable: true })
  sought?: string | null;

  @OneOf(CURRENCIES, { name: 'Currency', optional: true, nullable: true })
  currency?: Currency | null;

  @Id({ optional: true, nullable: true })
  proceedingId?: string | null;

  @Id({ optional: true, nullable: true })
  bodyId?: string | null;

  @PartialDateField({ optional: true, nullable: true })
  filedOn?: string | null;

  @Text({ max: MAX_NOTE, optional: true, nullable: true })
  particulars?: string | null;

  @Ids({ max: 100, optional: true, nullable: true, description: 'All of them, in place of those before; null = none is named.' })
  actIds?: string[] | null;
}

/** Why it is given up, or was a mistake. */
export class ReasonDto {
  @Text({ max: MAX_NOTE })
  reason: string;
}

/** At least and at most, where dates are known in part. */
export class DayRangeDto {
  @Whole({ min: 0, max: 1_000_000 })
  min: number;

  @Whole({ min: 0, max: 1_000_000 })
  max: number;
}

export class SumDto {
  @Amount()
  amount: string;

  @OneOf(CURRENCIES, { name: 'Currency' })
  currency: string;
}

/** What the claim has come to: what stands, what of it was paid, and what is outstanding. */
export class ClaimStandingDto {
  @Id({ nullable: true, description: 'The decision that stands. Null before the first.' })
  awardId: string | null;

  @OneOf(CURRENCIES, { name: 'Currency', nullable: true })
  currency: string | null;

  @Amount()
  awarded: string;

  @Amount({ description: 'Of the round that stands, less what went back.' })
  paid: string;

  @Amount()
  outstanding: string;

  @Parts(() => SumDto, { max: 1_000, description: 'Paid above what stands now and not gone back: to be returned, or contested.' })
  toReturn: SumDto[];

  @Part(() => DayRangeDto, { nullable: true, description: 'Days since money was first awarded, until it was paid or today.' })
  sinceAward: DayRangeDto | null;

  @Part(() => DayRangeDto, { nullable: true, description: 'Days since what stands entered into force.' })
  sinceInForce: DayRangeDto | null;
}

export class ClaimDto {
  @Id()
  id: string;

  @Id()
  clientId: string;

  @Id({ nullable: true, description: 'The person who claims it today: the client, or his legal successor; null when he is dead and has none.' })
  claimantPersonId: string | null;

  @Flag({ description: 'Whether a successor claims it.' })
  bySuccessor: boolean;

  @OneOf(CLAIM_FORMS, { name: 'ClaimForm' })
  form: string;

  @OneOf(DAMAGE_KINDS, { name: 'DamageKind', nullable: true })
  damage: string | null;

  @Amount({ nullable: true })
  sought: string | null;

  @OneOf(CURRENCIES, { name: 'Currency', nullable: true })
  currency: string | null;

  @Id({ nullable: true })
  proceedingId: string | null;

  @Id({ nullable: true })
  bodyId: string | null;

  @PartialDateField({ nullable: true })
  filedOn: string | null;

  @Text({ max: MAX_NOTE, nullable: true })
  particulars: string | null;

  @Ids({ max: 100, description: 'The acts it is for, those voided since included; none = whatever was done to its client in the case.' })
  actIds: string[];

  @Instant({ nullable: true })
  abandonedAt: string | null;

  @Text({ max: MAX_NOTE, nullable: true })
  abandonmentReason: string | null;

  @Instant({ nullable: true })
  voidedAt: string | null;

  @Text({ max: MAX_NOTE, nullable: true })
  voidReason: string | null;

  @Parts(() => AwardDto, { max: 1_000, description: 'In their order; those entered by mistake stand at their place.' })
  awards: AwardDto[];

  @Parts(() => PaymentDto, { max: 1_000 })
  payments: PaymentDto[];

  @Parts(() => EnforcementStepDto, { max: 1_000, description: 'What is ahead by its day, then what has ended.' })
  steps: EnforcementStepDto[];

  @Part(() => ClaimStandingDto)
  standing: ClaimStandingDto;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
