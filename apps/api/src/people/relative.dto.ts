import { NEUTRAL_KINSHIPS } from '#libs/law/kinship';
import { RELATIONSHIP_KINDS, type RelationshipKind } from '#libs/law/relationship-kind';
import { Id, OneOf, Part, PartialDateField, Text } from '../http/fields';
import { NewPersonDto } from './person.dto';

/** A relative: a person already on file, or a new one. */
export class NewRelativeDto {
  @Id({ optional: true })
  id?: string;

  @Id({ optional: true })
  personId?: string;

  @Part(() => NewPersonDto, { optional: true })
  person?: NewPersonDto;

  @OneOf(RELATIONSHIP_KINDS, { name: 'RelationshipKind', description: 'What he is to the client.' })
  kind: RelationshipKind;

  @PartialDateField({ optional: true })
  startsOn?: string;

  @PartialDateField({ optional: true })
  endsOn?: string;
}

export class RelativeDto {
  @Id()
  id: string;

  @Id()
  personId: string;

  @Text({ max: 300 })
  displayName: string;

  @OneOf([...RELATIONSHIP_KINDS, ...NEUTRAL_KINSHIPS], { name: 'Kinship', description: 'What he is to the client; where it was entered in his own file and his gender is not known, in a word for both.' })
  kind: string;

  @Id({ nullable: true, description: 'When he is a client too.' })
  clientId: string | null;
}
