import { BODY_REGIONS, type BodyRegion } from '#libs/law/violations/body-region';
import { INJURY_CONSEQUENCES, type InjuryConsequence } from '#libs/law/violations/injury-consequence';
import { INJURY_KINDS, type InjuryKind } from '#libs/law/violations/injury-kind';
import { Id, OneOf, PartialDateField, Several, Text, Whole } from '../http/fields';
import { VoidableDto } from './void.dto';

const MAX_WORDS = 5_000;

export class NewInjuryDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(INJURY_KINDS, { name: 'InjuryKind' })
  kind: InjuryKind;

  @Several(BODY_REGIONS, { name: 'BodyRegion', optional: true, description: 'Where on the body map; right and left are its own.' })
  regions?: BodyRegion[];

  @OneOf(INJURY_CONSEQUENCES, { name: 'InjuryConsequence', optional: true })
  consequence?: InjuryConsequence;

  @PartialDateField({ optional: true })
  seenOn?: string;

  @Text({ max: MAX_WORDS, optional: true })
  description?: string;
}

export class InjuryChangesDto {
  @OneOf(INJURY_KINDS, { name: 'InjuryKind', optional: true })
  kind?: InjuryKind;

  @Several(BODY_REGIONS, { name: 'BodyRegion', optional: true })
  regions?: BodyRegion[];

  @OneOf(INJURY_CONSEQUENCES, { name: 'InjuryConsequence', optional: true })
  consequence?: InjuryConsequence;

  @PartialDateField({ optional: true, nullable: true })
  seenOn?: string | null;

  @Text({ max: MAX_WORDS, optional: true, nullable: true })
  description?: string | null;
}

export class InjuryDto extends VoidableDto {
  @Id()
  id: string;

  @OneOf(INJURY_KINDS, { name: 'InjuryKind' })
  kind: string;

  @Several(BODY_REGIONS, { name: 'BodyRegion' })
  regions: BodyRegion[];

  @OneOf(INJURY_CONSEQUENCES, { name: 'InjuryConsequence' })
  consequence: string;

  @PartialDateField({ nullable: true })
  seenOn: string | null;

  @Text({ max: MAX_WORDS, nullable: true })
  description: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
