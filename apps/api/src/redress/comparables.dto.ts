import { ACT_KINDS } from '#libs/law/violations/act-kind';
import { CURRENCIES } from '#libs/law/money/currency';
import { DAMAGE_KINDS } from '#libs/law/redress/damage-kind';
import { Amount, Flag, Id, OneOf, Parts, Whole } from '../http/fields';

/** What was asked, awarded and paid before one court for one kind of violation: medians, each an amount that was really there. */
export class ComparableDto {
  @Id({ nullable: true, description: 'The court whose decision stands; null = none is named.' })
  bodyId: string | null;

  @OneOf(ACT_KINDS, { name: 'ActKind', nullable: true, description: 'What was done to the claimant; null = no act is on record.' })
  violation: string | null;

  @OneOf(DAMAGE_KINDS, { name: 'DamageKind' })
  damage: string;

  @OneOf(CURRENCIES, { name: 'Currency' })
  currency: string;

  @Flag({ description: 'Cases that the reader sees; false = of all others, of five on.' })
  inSight: boolean;

  @Whole({ min: 1, max: 1_000_000 })
  claims: number;

  @Whole({ min: 1, max: 1_000_000 })
  cases: number;

  @Amount({ nullable: true, description: 'Of the claims that named a sum in this currency.' })
  sought: string | null;

  @Amount()
  awarded: string;

  @Amount()
  paid: string;
}

export class ComparableListDto {
  @Parts(() => ComparableDto, { max: 1_000 })
  items: ComparableDto[];
}
