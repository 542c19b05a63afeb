import { DEADLINE_JURISDICTIONS } from '#libs/law/deadlines/deadline-jurisdiction';
import { DEADLINE_TRIGGERS } from '#libs/law/deadlines/deadline-trigger';
import { DEADLINE_UNITS } from '#libs/law/deadlines/deadline-unit';
import { Flag, Id, Instant, OneOf, Part, Parts, Text, Whole } from '../http/fields';
import { LocalNameDto } from '../identity/local-name.dto';

const MAX_SOURCE = 500;

export class NewDeadlineRuleDto {
  @Id({ optional: true })
  id?: string;

  @Text({ max: 60, description: 'Small Latin letters, digits and hyphens; it stays.' })
  code: string;

  @Part(() => LocalNameDto)
  name: LocalNameDto;

  @OneOf(DEADLINE_JURISDICTIONS, { name: 'DeadlineJurisdiction' })
  jurisdiction: (typeof DEADLINE_JURISDICTIONS)[number];

  @OneOf(DEADLINE_TRIGGERS, { name: 'DeadlineTrigger' })
  trigger: (typeof DEADLINE_TRIGGERS)[number];

  @Whole({ min: 1, max: 3650 })
  length: number;

  @OneOf(DEADLINE_UNITS, { name: 'DeadlineUnit' })
  unit: (typeof DEADLINE_UNITS)[number];

  @Flag({ description: 'A term that ends on a day of rest ends on the next day of work.' })
  shifts: boolean;

  @OneOf(DEADLINE_TRIGGERS, { name: 'DeadlineTrigger', optional: true, nullable: true, description: 'The event that has happened when such a deadline is met.' })
  metStarts?: (typeof DEADLINE_TRIGGERS)[number] | null;

  @Text({ max: 60 })
  edition: string;

  @Text({ max: MAX_SOURCE })
  source: string;
}

/** A change takes the verification back. Deadlines computed before stay as they are. */
export class DeadlineRuleChangesDto {
  @Part(() => LocalNameDto, { optional: true })
  name?: LocalNameDto;

  @Whole({ min: 1, max: 3650, optional: true })
  length?: number;

  @OneOf(DEADLINE_UNITS, { name: 'DeadlineUnit', optional: true })
  unit?: (typeof DEADLINE_UNITS)[number];

  @Flag({ optional: true })
  shifts?: boolean;

  @OneOf(DEADLINE_TRIGGERS, { name: 'DeadlineTrigger', optional: true, nullable: true })
  metStarts?: (typeof DEADLINE_TRIGGERS)[number] | null;

  @Text({ max: 60, optional: true })
  edition?: string;

  @Text({ max: MAX_SOURCE, optional: true })
  source?: string;
}

export class DeadlineRuleDto extends NewDeadlineRuleDto {
  @Id()
  declare id: string;

  @OneOf(DEADLINE_TRIGGERS, { name: 'DeadlineTrigger', nullable: true })
  declare metStarts: (typeof DEADLINE_TRIGGERS)[number] | null;

  @Instant({ nullable: true, description: 'When it was compared with its source; null while nobody has.' })
  verifiedAt: string | Date | null;

  @Id({ nullable: true })
  verifiedBy: string | null;

  @Instant({ nullable: true, description: 'When it was taken out of use; null while it is in use.' })
  voidedAt: string | Date | null;

  @Id({ nullable: true })
  voidedBy: string | null;

  @Text({ max: MAX_SOURCE, nullable: true })
  voidReason: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class DeadlineRuleListDto {
  @Parts(() => DeadlineRuleDto, { max: 1000 })
  items: DeadlineRuleDto[];
}
