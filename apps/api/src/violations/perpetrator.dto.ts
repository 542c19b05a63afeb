import { RANKS, type Rank } from '#libs/law/violations/rank';
import { SERVICES, type Service } from '#libs/law/violations/service';
import { Id, OneOf, Part, Parts, Text, Whole } from '../http/fields';
import { PersonNameDto } from '../people/person.dto';
import { VoidableDto } from './void.dto';
import { PERPETRATOR_KINDS, type PerpetratorKind } from './perpetrator.entity';

const MAX_WORDS = 2_000;

export class NewPerpetratorDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(PERPETRATOR_KINDS, { name: 'PerpetratorKind' })
  kind: PerpetratorKind;

  @Id({ optional: true, description: 'The unit itself, or the one he serves in.' })
  unitId?: string;

  @OneOf(SERVICES, { name: 'Service' })
  service: Service;

  @OneOf(RANKS, { name: 'Rank', optional: true })
  rank?: Rank;

  @Part(() => PersonNameDto, { optional: true })
  name?: PersonNameDto;

  @Text({ max: MAX_WORDS, optional: true, description: 'What he is told apart by, when nobody knows his name.' })
  description?: string;
}

export class PerpetratorChangesDto {
  @Id({ optional: true, nullable: true })
  unitId?: string | null;

  @OneOf(SERVICES, { name: 'Service', optional: true })
  service?: Service;

  @OneOf(RANKS, { name: 'Rank', optional: true, nullable: true })
  rank?: Rank | null;

  @Part(() => PersonNameDto, { optional: true, nullable: true })
  name?: PersonNameDto | null;

  @Text({ max: MAX_WORDS, optional: true, nullable: true })
  description?: string | null;
}

export class PerpetratorDto extends VoidableDto {
  @Id()
  id: string;

  @Id({ nullable: true })
  caseId: string | null;

  @Id({ nullable: true })
  clientId: string | null;

  @OneOf(PERPETRATOR_KINDS, { name: 'PerpetratorKind' })
  kind: string;

  @Id({ nullable: true })
  unitId: string | null;

  @OneOf(SERVICES, { name: 'Service' })
  service: string;

  @OneOf(RANKS, { name: 'Rank', nullable: true })
  rank: string | null;

  @Part(() => PersonNameDto, { nullable: true })
  name: PersonNameDto | null;

  @Text({ max: MAX_WORDS, nullable: true })
  description: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class PerpetratorSearchDto {
  @Text({ max: 200 })
  text: string;
}

export class FoundPerpetratorDto extends PerpetratorDto {
  @Text({ max: 40, nullable: true, description: 'The case that names him; null when it is the file of a client.' })
  caseCode: string | null;
}

export class FoundPerpetratorsDto {
  @Parts(() => FoundPerpetratorDto, { max: 100, description: 'The best first.' })
  items: FoundPerpetratorDto[];
}
