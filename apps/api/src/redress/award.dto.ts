import { CURRENCIES, type Currency } from '#libs/law/money/currency';
import { AWARD_EFFECTS, type AwardEffect } from '#libs/law/redress/award-effect';
import { Amount, Id, Instant, OneOf, PartialDateField, Text, Whole } from '../http/fields';

export const MAX_NOTE = 2_000;

export class NewAwardDto {
  @Id({ optional: true })
  id?: string;

  @Id({ optional: true, description: 'The decision that stands until then, as you have seen it; left out for the first.' })
  followsId?: string;

  @OneOf(AWARD_EFFECTS, { name: 'AwardEffect' })
  effect: AwardEffect;

  @Amount({ optional: true, description: 'Of what is granted, raised or cut, the whole sum that is owed from now on.' })
  amount?: string;

  @OneOf(CURRENCIES, { name: 'Currency', optional: true, description: 'Of the first decision of a round; the later ones keep it.' })
  currency?: Currency;

  @Id({ optional: true })
  proceedingId?: string;

  @PartialDateField()
  decidedOn: string;

  @PartialDateField({ optional: true })
  inForceOn?: string;

  @Text({ max: MAX_NOTE, optional: true })
  note?: string;
}

export class AwardChangesDto {
  @PartialDateField({ optional: true, nullable: true })
  inForceOn?: string | null;

  @Id({ optional: true, nullable: true })
  proceedingId?: string | null;

  @Text({ max: MAX_NOTE, optional: true, nullable: true })
  note?: string | null;
}

export class AwardDto {
  @Id()
  id: string;

  @Id({ description: 'The first decision of its round. What is paid of a round is counted together.' })
  chainId: string;

  @Id({ nullable: true })
  followsId: string | null;

  @OneOf(AWARD_EFFECTS, { name: 'AwardEffect' })
  effect: string;

  @Amount({ nullable: true })
  amount: string | null;

  @OneOf(CURRENCIES, { name: 'Currency', nullable: true })
  currency: string | null;

  @Id({ nullable: true })
  proceedingId: string | null;

  @PartialDateField()
  decidedOn: string;

  @PartialDateField({ nullable: true })
  inForceOn: string | null;

  @Text({ max: MAX_NOTE, nullable: true })
  note: string | null;

  @Instant({ nullable: true })
  voidedAt: string | null;

  @Text({ max: MAX_NOTE, nullable: true })
  voidReason: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
