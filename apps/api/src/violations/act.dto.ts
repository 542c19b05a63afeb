import { ACT_KINDS, type ActKind } from '#libs/law/violations/act-kind';
import { METHODS, type Method } from '#libs/law/violations/method';
import { PURPOSES, type Purpose } from '#libs/law/violations/purpose';
import { SERVICES, type Service } from '#libs/law/violations/service';
import { Id, OneOf, PartialDateField, Parts, Several, Text, Whole } from '../http/fields';
import { InjuryDto } from './injury.dto';
import { InvolvementDto } from './involvement.dto';
import { VoidableDto } from './void.dto';

const MAX_WORDS = 10_000;

export class NewActDto {
  @Id({ optional: true })
  id?: string;

  @Id({ description: 'Who suffered it: a client of the case, or the client whose file the event is in.' })
  victimId: string;

  @Id({ optional: true, description: 'For an act of a mass event: the case it belongs to. Left out, it stands in the file of the victim.' })
  caseId?: string;

  @OneOf(ACT_KINDS, { name: 'ActKind' })
  kind: ActKind;

  @Several(METHODS, { name: 'Method', optional: true })
  methods?: Method[];

  @Several(PURPOSES, { name: 'Purpose', optional: true })
  purposes?: Purpose[];

  @OneOf(SERVICES, { name: 'Service', optional: true, description: 'Who held him; left out when nobody did.' })
  custodyOf?: Service;

  @PartialDateField({ optional: true, description: 'Where it differs from the event.' })
  happenedOn?: string;

  @Text({ max: MAX_WORDS, optional: true })
  account?: string;
}

export class ActChangesDto {
  @OneOf(ACT_KINDS, { name: 'ActKind', optional: true })
  kind?: ActKind;

  @Several(METHODS, { name: 'Method', optional: true })
  methods?: Method[];

  @Several(PURPOSES, { name: 'Purpose', optional: true })
  purposes?: Purpose[];

  @OneOf(SERVICES, { name: 'Service', optional: true, nullable: true })
  custodyOf?: Service | null;

  @PartialDateField({ optional: true, nullable: true })
  happenedOn?: string | null;

  @Text({ max: MAX_WORDS, optional: true, nullable: true })
  account?: string | null;
}

export class ActDto extends VoidableDto {
  @Id()
  id: string;

  @Id()
  eventId: string;

  @Id({ nullable: true })
  caseId: string | null;

  @Id()
  victimId: string;

  @OneOf(ACT_KINDS, { name: 'ActKind' })
  kind: string;

  @Several(METHODS, { name: 'Method' })
  methods: string[];

  @Several(PURPOSES, { name: 'Purpose' })
  purposes: string[];

  @OneOf(SERVICES, { name: 'Service', nullable: true })
  custodyOf: string | null;

  @PartialDateField({ nullable: true })
  happenedOn: string | null;

  @Text({ max: MAX_WORDS, nullable: true })
  account: string | null;

  @Parts(() => InjuryDto, { max: 1_000 })
  injuries: InjuryDto[];

  @Parts(() => InvolvementDto, { max: 1_000 })
  involvements: InvolvementDto[];

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
