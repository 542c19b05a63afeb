import { CERTAINTIES, type Certainty } from '#libs/law/violations/certainty';
import { INVOLVEMENT_PARTS, type InvolvementPart } from '#libs/law/violations/involvement-part';
import { Id, Instant, OneOf, PartialDateField, Parts, Whole } from '../http/fields';
import { VoidableDto } from './void.dto';

export class NewCertaintyDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(CERTAINTIES, { name: 'Certainty' })
  certainty: Certainty;

  @PartialDateField({ description: 'From when on: the day of the statement, the charge or the judgment.' })
  since: string;
}

export class NewInvolvementDto extends NewCertaintyDto {
  @Id({ description: 'A perpetrator of the same case.' })
  perpetratorId: string;

  @OneOf(INVOLVEMENT_PARTS, { name: 'InvolvementPart' })
  part: InvolvementPart;
}

export class CertaintyDto {
  @OneOf(CERTAINTIES, { name: 'Certainty' })
  certainty: string;

  @PartialDateField()
  since: string;

  @Instant({ description: 'When it was written down.' })
  createdAt: string;
}

export class InvolvementDto extends VoidableDto {
  @Id()
  id: string;

  @Id()
  perpetratorId: string;

  @OneOf(INVOLVEMENT_PARTS, { name: 'InvolvementPart' })
  part: string;

  @Parts(() => CertaintyDto, { max: 1_000, description: 'The latest first: it holds.' })
  certainties: CertaintyDto[];

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
