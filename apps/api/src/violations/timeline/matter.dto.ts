import { CASE_KINDS } from '#libs/law/case-kind';
import { CHARGE_OUTCOMES } from '#libs/law/charge-outcome';
import { SERVICE_TYPES } from '#libs/law/care/service-type';
import { CURRENCIES } from '#libs/law/money/currency';
import { AWARD_EFFECTS } from '#libs/law/redress/award-effect';
import { CLAIM_FORMS } from '#libs/law/redress/claim-form';
import { DAMAGE_KINDS } from '#libs/law/redress/damage-kind';
import { REPRESENTATION_BASES } from '#libs/law/representation-basis';
import { REPRESENTATION_PURPOSES } from '#libs/law/representation-purpose';
import { SENTENCE_KINDS } from '#libs/law/sentence-kind';
import { ACT_KINDS } from '#libs/law/violations/act-kind';
import { PLACE_KINDS } from '#libs/law/violations/place-kind';
import { Amount, Id, OneOf, PartialDateField, Parts, Several, Text, Whole } from '../../http/fields';

const MATTER_KINDS = ['case', 'charge', 'event', 'death', 'representation', 'representation_ended', 'claim', 'award', 'payment', 'repayment', 'service'] as const;

export type MatterKind = (typeof MATTER_KINDS)[number];

/**
 * One matter of a person, in a case or in none: what happened to him, what he is accused of, who acts for him, what is claimed, awarded and
 * paid, what he was given. What a kind does not have is null.
 */
export class MatterDto {
  @OneOf(MATTER_KINDS, { name: 'MatterKind' })
  kind: MatterKind;

  @Id()
  id: string;

  @PartialDateField({ description: 'When it was: opened, alleged, happened, begun, filed, decided, paid, delivered.' })
  on: string;

  @Id({ nullable: true })
  caseId: string | null;

  @Text({ max: 40, nullable: true })
  caseCode: string | null;

  @OneOf(CASE_KINDS, { name: 'CaseKind', nullable: true })
  caseKind: string | null;

  @Text({ max: 10_000, nullable: true, description: 'The title of a case or of a mass event, the description of another event, the name of who represents.' })
  text: string | null;

  @OneOf(PLACE_KINDS, { name: 'PlaceKind', nullable: true })
  placeKind: string | null;

  @Several(ACT_KINDS, { name: 'ActKind' })
  actKinds: string[];

  @Text({ max: 50, nullable: true })
  article: string | null;

  @OneOf(CHARGE_OUTCOMES, { name: 'ChargeOutcome', nullable: true })
  outcome: string | null;

  @OneOf(SENTENCE_KINDS, { name: 'SentenceKind', nullable: true })
  soughtKind: string | null;

  @Whole({ min: 1, max: 1_200, nullable: true, description: 'Months that were asked for.' })
  soughtMonths: number | null;

  @OneOf(SENTENCE_KINDS, { name: 'SentenceKind', nullable: true })
  imposedKind: string | null;

  @Whole({ min: 1, max: 1_200, nullable: true, description: 'Months that were imposed.' })
  imposedMonths: number | null;

  @PartialDateField({ nullable: true })
  decidedOn: string | null;

  @PartialDateField({ nullable: true, description: '`XXXX` when the year is unknown.' })
  paroledOn: string | null;

  @OneOf(REPRESENTATION_BASES, { name: 'RepresentationBasis', nullable: true })
  basis: string | null;

  @OneOf(REPRESENTATION_PURPOSES, { name: 'RepresentationPurpose', nullable: true })
  purpose: string | null;

  @OneOf(CLAIM_FORMS, { name: 'ClaimForm', nullable: true })
  claimForm: string | null;

  @OneOf(DAMAGE_KINDS, { name: 'DamageKind', nullable: true })
  damage: string | null;

  @OneOf(AWARD_EFFECTS, { name: 'AwardEffect', nullable: true })
  effect: string | null;

  @Amount({ nullable: true, description: 'Sought, awarded, paid or gone back.' })
  amount: string | null;

  @OneOf(CURRENCIES, { name: 'Currency', nullable: true })
  currency: string | null;

  @OneOf(SERVICE_TYPES, { name: 'ServiceType', nullable: true })
  serviceType: string | null;
}

export class TimelineDto {
  @Parts(() => MatterDto, { max: 100, description: 'The earliest first.' })
  items: MatterDto[];

  @Text({ max: 200, nullable: true, description: '`after` of the next page; null on the last one.' })
  next: string | null;
}
