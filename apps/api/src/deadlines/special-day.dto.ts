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

/** The day stays: one entered by mistake becomes what it is, a day of work or of rest. */
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

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class SpecialDayQuery {
  @Type(() => Number)
  @Whole({ min: 1900, max: 9998, description: 'Which year.' })
  year: number;
}

export class SpecialDayListDto {
  @Parts(() => SpecialDayDto, { max: 366 })
  items: SpecialDayDto[];
}
