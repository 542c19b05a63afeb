import { REPRESENTATION_BASES } from '#libs/law/representation-basis';
import { REPRESENTATION_PURPOSES } from '#libs/law/representation-purpose';
import { Id, OneOf, PartialDateField, Parts, Text } from '../http/fields';

/** Who acts for a client of the case, now or formerly. */
export class CaseRepresentationDto {
  @Id()
  id: string;

  @Id()
  personId: string;

  @Text({ max: 300 })
  name: string;

  @OneOf(REPRESENTATION_BASES, { name: 'RepresentationBasis' })
  basis: string;

  @OneOf(REPRESENTATION_PURPOSES, { name: 'RepresentationPurpose' })
  purpose: string;

  @PartialDateField()
  startsOn: string;

  @PartialDateField({ nullable: true })
  endsOn: string | null;
}

export class CaseClientDto {
  @Id()
  id: string;

  @Id()
  personId: string;

  @Text({ max: 40 })
  code: string;

  @Text({ max: 300 })
  name: string;

  @PartialDateField({ nullable: true })
  diedOn: string | null;

  @Parts(() => CaseRepresentationDto, { max: 100 })
  representations: CaseRepresentationDto[];
}
