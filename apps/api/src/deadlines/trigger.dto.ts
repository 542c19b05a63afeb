import { DEADLINE_TRIGGERS, type DeadlineTrigger } from '#libs/law/deadlines/deadline-trigger';
import { Day, Flag, Id, OneOf, Part, Parts } from '../http/fields';
import { DeadlineRuleDto } from './deadline-rule.dto';
import { DeadlineComputationDto, StartedTermsDto } from './deadline.dto';

/** Something has happened in a case, and terms begin. */
export class NewTriggerDto extends StartedTermsDto {
  @Id({ optional: true })
  id?: string;

  @Day({ description: 'When it happened.' })
  day: string;

  @Id({ optional: true })
  proceedingId?: string;

  @Id({ optional: true, description: 'The deadline with whose outcome it happened.' })
  followsId?: string;
}

export class TriggerQuery {
  @OneOf(DEADLINE_TRIGGERS, { name: 'DeadlineTrigger' })
  trigger: DeadlineTrigger;

  @Day()
  day: string;

  @Id({ optional: true })
  proceedingId?: string;

  @Id({ optional: true })
  followsId?: string;
}

/** A term that begins with the event, as it would be. */
export class OfferedTermDto {
  @Part(() => DeadlineRuleDto)
  rule: DeadlineRuleDto;

  @Part(() => DeadlineComputationDto)
  computation: DeadlineComputationDto;

  @Flag({ description: 'By whose rules it runs is that of the proceeding, or of the deadline it follows.' })
  fits: boolean;
}

export class OfferedTermListDto {
  @Parts(() => OfferedTermDto, { max: 1000 })
  items: OfferedTermDto[];
}
