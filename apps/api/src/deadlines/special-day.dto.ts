import { Type } from 'class-transformer';
import { HOLIDAY_OCCASIONS } from '#libs/law/deadlines/holiday-occasion';
import { SPECIAL_DAY_KINDS } from '#libs/law/deadlines/special-day';
import { Day, Id, Instant, OneOf, Parts, Text, Whole } from '../http/fields';

export class NewSpecialDayDto {
  @Id({ optional: true })
  id?: string;

  @Day()
  day: string;

  @OneOf(SPECIAL_DAY_KINDS, { name: 'SpecialDayKind' })
  kind: (typeof SPECIAL_DAY_KINDS)[number];

  @OneOf(HOLIDAY_OCCASIONS, { name: 'HolidayOccasion' })
  occasion: (typeof HOLIDAY_OCCASIONS)[number];

  @Text({ max: 500 })
  source: string;
}

/** The day stays: one entered by mistake is voided. */
export class SpecialDayChangesDto {
  @OneOf(SPECIAL_DAY_KINDS, { name: 'SpecialDayKind', optional: true })
  kind?: (typeof SPECIAL_DAY_KINDS)[number];

  @OneOf(HOLIDAY_OCCASIONS, { name: 'HolidayOccasion', optional: true })
  occasion?: (typeof HOLIDAY_OCCASIONS)[number];

  @Text({ max: 500, optional: true })
  source?: string;
}

export class SpecialDayDto extends NewSpecialDayDto {
  @Id()
  declare id: string;

  @Instant({ nullable: true })
  verifiedAt: string | Date | null;

  @Id({ nullable: true })
  verifiedBy: string | null;

  @Instant({ nullable: true, description: 'When it was taken out of use; null while it counts.' })
  voidedAt: string | Date | null;

  @Id({ nullable: true })
  voidedBy: string | null;

  @Text({ max: 500, nullable: true })
  voidReason: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class SpecialDayQuery {
  @Type(() => Number)
  @Whole({ min: 1900, max: 9998, description: 'Which year.' })
  year: number;
}

/** Which year takes over the holidays of the one before that stand on the same day each year. */
export class HolidayYearDto {
  @Whole({ min: 2000, max: 2100 })
  year: number;
}

export class SpecialDayListDto {
  @Parts(() => SpecialDayDto, { max: 1000 })
  items: SpecialDayDto[];
}
