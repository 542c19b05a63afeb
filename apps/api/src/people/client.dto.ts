import { CLIENT_KINDS, type ClientKind } from '#libs/law/client-kind';
import { REFERRAL_SOURCES, type ReferralSource } from '#libs/law/referral-source';
import { CaseRowDto } from '../cases/case-row.dto';
import { Day, Flag, Id, Instant, OneOf, PartialDateField, Part, Parts, Text, Whole } from '../http/fields';
import { ClientRowDto } from './client-row.dto';
import { ToldFindingDto } from './told-finding.dto';
import { LegalSideDto } from './legal-side.dto';
import { NewPersonDto, PersonDto } from './person.dto';
import { RelativeDto } from './relative.dto';
import { RepresentationDto, RepresentedDto } from './representation.dto';

export class NewClientDto {
  @Id({ optional: true, description: 'Your own id, so that a repeated POST is one client.' })
  id?: string;

  @Id({ optional: true, description: 'A person already on file (a relative who becomes a client). Either this or `person`.' })
  personId?: string;

  @Part(() => NewPersonDto, { optional: true })
  person?: NewPersonDto;

  @OneOf(CLIENT_KINDS, { name: 'ClientKind' })
  kind: ClientKind;

  @Id({ optional: true, description: 'For an indirect victim: the direct one.' })
  victimClientId?: string;

  @PartialDateField()
  takenOn: string;

  @OneOf(REFERRAL_SOURCES, { name: 'ReferralSource', optional: true })
  referralSource?: ReferralSource;

  @Id({ optional: true })
  referredByClientId?: string;

  @Text({ max: 2000, optional: true, description: 'Why no conflict check of the last day is there. With one of yours it is not kept.' })
  uncheckedReason?: string;
}

export class ClientChangesDto {
  @OneOf(CLIENT_KINDS, { name: 'ClientKind', optional: true })
  kind?: ClientKind;

  @Id({ optional: true, nullable: true })
  victimClientId?: string | null;

  @PartialDateField({ optional: true })
  takenOn?: string;

  @OneOf(REFERRAL_SOURCES, { name: 'ReferralSource', optional: true, nullable: true })
  referralSource?: ReferralSource | null;

  @Id({ optional: true, nullable: true })
  referredByClientId?: string | null;
}

export class NewClientAssignmentDto {
  @Id()
  userId: string;

  @OneOf(['intake', 'care'], { name: 'ClientRole' })
  role: 'intake' | 'care';

  @Day({ optional: true })
  endsOn?: string;
}

/** Under which code somebody was on file before two files of his were merged. */
export class FormerCodeDto {
  @Id({ description: 'The merge.' })
  mergeId: string;

  @Text({ max: 40 })
  code: string;
}

/** By what he was taken on: a conflict check, or a reason for none. */
export class TakingOnCheckDto {
  @Id()
  by: string;

  @Instant()
  at: string;

  @Text({ max: 2000, nullable: true, description: 'Why there was none.' })
  uncheckedReason: string | null;

  @Parts(() => ToldFindingDto, { max: 1000, nullable: true, description: 'What was found; null where you were not told, or nothing was checked.' })
  findings: ToldFindingDto[] | null;
}

export class ClientDto extends ClientRowDto {
  @Parts(() => FormerCodeDto, { max: 100, description: 'Codes of former files of his; each finds him.' })
  formerCodes: FormerCodeDto[];

  @Id({ nullable: true })
  victimClientId: string | null;

  @PartialDateField()
  takenOn: string;

  @OneOf(REFERRAL_SOURCES, { name: 'ReferralSource', nullable: true })
  referralSource: string | null;

  @Id({ nullable: true })
  referredByClientId: string | null;

  @Flag({ description: 'Dead, or unable, and nobody acts for him today.' })
  withoutRepresentative: boolean;

  @Flag({ description: 'You only read it: as an observer of a case or in an emergency, or because its words were destroyed.' })
  readOnly: boolean;

  @Part(() => TakingOnCheckDto, { nullable: true, description: 'Null for who was taken on before this was kept.' })
  conflictCheck: TakingOnCheckDto | null;

  @Part(() => PersonDto)
  person: PersonDto;

  @Parts(() => RelativeDto, { max: 1000 })
  relatives: RelativeDto[];

  @Parts(() => RepresentationDto, { max: 1000 })
  representations: RepresentationDto[];

  @Parts(() => RepresentedDto, { max: 1000, description: 'For whom he acts or acted, of the clients whom you may see.' })
  represents: RepresentedDto[];

  @Parts(() => CaseRowDto, { max: 1000 })
  cases: CaseRowDto[];

  @Parts(() => LegalSideDto, { max: 1000, description: 'For the specialist who cares for him, instead of the cases.' })
  legalSide: LegalSideDto[];

  @Parts(() => ClientRowDto, { max: 1000, description: 'Clients this one has referred.' })
  referred: ClientRowDto[];

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
