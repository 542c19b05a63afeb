import { CASE_KINDS } from '#libs/law/case-kind';
import { Day, Flag, Id, Instant, OneOf, Parts, Text } from '../http/fields';
import { PlaceDto } from './hand-over.dto';

/** Somebody for whose work a supervisor answers. */
export class SuperviseeDto {
  @Id()
  userId: string;

  @Flag({ description: 'Supervised by you; else a colleague of your office.' })
  supervised: boolean;

  @Flag({ description: 'He is an intern, or was one.' })
  interned: boolean;

  @Day({ nullable: true, description: 'His last day, if it is known.' })
  employedTo: string | null;

  @Parts(() => PlaceDto, { max: 2_000, description: 'His places on open cases that you may see, by next hearing.' })
  places: PlaceDto[];
}

export class SuperviseeListDto {
  @Parts(() => SuperviseeDto, { max: 10_000 })
  items: SuperviseeDto[];
}

/** The header of an open case that nobody leads, or soon nobody will. */
export class CaseWithoutLeadDto {
  @Id()
  id: string;

  @Text({ max: 40 })
  code: string;

  @Id()
  officeId: string;

  @OneOf(CASE_KINDS, { name: 'CaseKind' })
  kind: string;

  @Instant({ nullable: true })
  nextHearingAt: string | null;

  @Id({ nullable: true, description: 'Who leads or led it last.' })
  leadId: string | null;

  @Day({ nullable: true, description: 'His last day as its lead.' })
  ledUntil: string | null;
}

export class CaseWithoutLeadListDto {
  @Parts(() => CaseWithoutLeadDto, { max: 500 })
  items: CaseWithoutLeadDto[];
}
