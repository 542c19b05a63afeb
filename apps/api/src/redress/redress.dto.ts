import { CURRENCIES } from '#libs/law/money/currency';
import { HINDRANCES } from '#libs/law/redress/hindrance';
import { Amount, Id, OneOf, Parts } from '../http/fields';
import { ClaimDto } from './claim.dto';
import { JusticeGoalDto } from './justice-goal.dto';

export class HindranceDto {
  @OneOf(HINDRANCES, { name: 'HindranceKind' })
  kind: string;

  @Id({ nullable: true, description: 'The claim it is about; null where it is about the case.' })
  claimId: string | null;
}

/** What all claims of a case have come to in one currency; of several nothing is added up. */
export class CurrencySumsDto {
  @OneOf(CURRENCIES, { name: 'Currency' })
  currency: string;

  @Amount()
  awarded: string;

  @Amount()
  paid: string;

  @Amount()
  outstanding: string;
}

export class RedressDto {
  @Parts(() => JusticeGoalDto, { max: 1_000, description: 'States of the goals, each goal from its first to its last.' })
  goals: JusticeGoalDto[];

  @Parts(() => ClaimDto, { max: 1_000 })
  claims: ClaimDto[];

  @Parts(() => CurrencySumsDto, { max: CURRENCIES.length })
  sums: CurrencySumsDto[];

  @Parts(() => HindranceDto, { max: 1_000, description: 'What stands between the client and compensation.' })
  hindrances: HindranceDto[];
}
