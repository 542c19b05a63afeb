import { REGIONS } from '#libs/law/region';
import { PLACE_KINDS, type PlaceKind } from '#libs/law/violations/place-kind';
import { Flag, Id, Instant, OneOf, PartialDateField, Parts, Text, Whole } from '../http/fields';
import { ActDto } from './act.dto';
import { ExaminationDto } from './examination.dto';
import { PerpetratorDto } from './perpetrator.dto';
import { StatementDto } from './statement-given.dto';
import { VoidableDto } from './void.dto';

const MAX_WORDS = 10_000;
const MAX_TITLE = 200;

export class NewEventDto {
  @Id({ optional: true })
  id?: string;

  @PartialDateField()
  happenedOn: string;

  @OneOf(REGIONS, { name: 'Region', optional: true })
  region?: string;

  @OneOf(PLACE_KINDS, { name: 'PlaceKind' })
  placeKind: PlaceKind;

  @Text({ max: 500, optional: true })
  place?: string;

  @Text({ max: MAX_WORDS, optional: true })
  description?: string;
}

export class EventChangesDto {
  @PartialDateField({ optional: true })
  happenedOn?: string;

  @OneOf(REGIONS, { name: 'Region', optional: true, nullable: true })
  region?: string | null;

  @OneOf(PLACE_KINDS, { name: 'PlaceKind', optional: true })
  placeKind?: PlaceKind;

  @Text({ max: 500, optional: true, nullable: true })
  place?: string | null;

  @Text({ max: MAX_WORDS, optional: true, nullable: true })
  description?: string | null;

  @Text({ max: MAX_TITLE, optional: true, description: 'The public name of a mass event.' })
  title?: string;
}

export class EventMoveDto {
  @Id({ description: 'An open case of the client in whose file the event is.' })
  caseId: string;
}

export class EventDto extends VoidableDto {
  @Id()
  id: string;

  @Id({ nullable: true })
  caseId: string | null;

  @Id({ nullable: true, description: 'In whose file it is, when it belongs to no case.' })
  clientId: string | null;

  @Flag({ description: 'It befell many: here stand only the acts of this case or file.' })
  mass: boolean;

  @Text({ max: MAX_TITLE, nullable: true })
  title: string | null;

  @PartialDateField()
  happenedOn: string;

  @OneOf(REGIONS, { name: 'Region', nullable: true })
  region: string | null;

  @OneOf(PLACE_KINDS, { name: 'PlaceKind' })
  placeKind: string;

  @Text({ max: 500, nullable: true })
  place: string | null;

  @Text({ max: MAX_WORDS, nullable: true })
  description: string | null;

  @Id({ nullable: true, description: 'From whose file it was moved into the case.' })
  movedFrom: string | null;

  @Instant({ nullable: true })
  movedAt: string | null;

  @Id({ nullable: true })
  movedBy: string | null;

  @Parts(() => ActDto, { max: 1_000 })
  acts: ActDto[];

  @Parts(() => StatementDto, { max: 1_000 })
  statements: StatementDto[];

  @Parts(() => ExaminationDto, { max: 1_000 })
  examinations: ExaminationDto[];

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class EventListDto {
  @Parts(() => EventDto, { max: 1_000, description: 'The earliest first.' })
  items: EventDto[];

  @Parts(() => PerpetratorDto, { max: 1_000 })
  perpetrators: PerpetratorDto[];
}

export class NewMassEventDto {
  @Id({ optional: true })
  id?: string;

  @Text({ max: MAX_TITLE, description: 'Its public name, read by everybody who meets its victims.' })
  title: string;

  @PartialDateField()
  happenedOn: string;

  @OneOf(REGIONS, { name: 'Region', optional: true })
  region?: string;

  @OneOf(PLACE_KINDS, { name: 'PlaceKind' })
  placeKind: PlaceKind;
}

export class MassEventDto {
  @Id()
  id: string;

  @Text({ max: MAX_TITLE })
  title: string;

  @PartialDateField()
  happenedOn: string;

  @OneOf(REGIONS, { name: 'Region', nullable: true })
  region: string | null;

  @OneOf(PLACE_KINDS, { name: 'PlaceKind' })
  placeKind: string;

  @Whole({ min: 0, max: 10_000_000, description: 'Enquiries at all desks that came of it.' })
  enquiries: number;

  @Whole({ min: 0, max: 10_000_000, description: 'Clients who suffered, each counted once however many acts.' })
  victims: number;

  @Whole({ min: 0, max: 10_000_000 })
  acts: number;

  @Whole({ min: 0, max: 10_000_000 })
  cases: number;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class MassEventListDto {
  @Parts(() => MassEventDto, { max: 1_000 })
  items: MassEventDto[];
}
