import { REPRESENTATION_BASES, type RepresentationBasis } from '#libs/law/representation-basis';
import { REPRESENTATION_PURPOSES, type RepresentationPurpose } from '#libs/law/representation-purpose';
import { Flag, Id, OneOf, PartialDateField, Parts, Text, Whole } from '../http/fields';

export class NewRepresentationDto {
  @Id({ optional: true })
  id?: string;

  @Id({ description: 'Who represents: a person on file.' })
  personId: string;

  @OneOf(REPRESENTATION_BASES, { name: 'RepresentationBasis' })
  basis: RepresentationBasis;

  @OneOf(REPRESENTATION_PURPOSES, { name: 'RepresentationPurpose', optional: true })
  purpose?: RepresentationPurpose;

  @Text({ max: 1_000, optional: true })
  authorityDocument?: string;

  @PartialDateField()
  startsOn: string;

  @PartialDateField({ optional: true })
  endsOn?: string;
}

export class RepresentationEndDto {
  @PartialDateField()
  endsOn: string;
}

export class RepresentationDto {
  @Id()
  id: string;

  @Id()
  personId: string;

  @Text({ max: 300 })
  displayName: string;

  @OneOf(REPRESENTATION_BASES, { name: 'RepresentationBasis' })
  basis: string;

  @OneOf(REPRESENTATION_PURPOSES, { name: 'RepresentationPurpose' })
  purpose: string;

  @Text({ max: 1_000, nullable: true })
  authorityDocument: string | null;

  @PartialDateField()
  startsOn: string;

  @PartialDateField({ nullable: true })
  endsOn: string | null;

  @Flag({ description: 'Acts for the client today.' })
  current: boolean;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

/** Another client for whom this one acts or acted, as far as the reader may see that client. */
export class RepresentedDto {
  @Id({ description: 'The representation.' })
  id: string;

  @Id()
  clientId: string;

  @Text({ max: 40 })
  code: string;

  @Text({ max: 300 })
  displayName: string;

  @OneOf(REPRESENTATION_BASES, { name: 'RepresentationBasis' })
  basis: string;

  @OneOf(REPRESENTATION_PURPOSES, { name: 'RepresentationPurpose' })
  purpose: string;

  @Text({ max: 1_000, nullable: true })
  authorityDocument: string | null;

  @PartialDateField()
  startsOn: string;

  @PartialDateField({ nullable: true })
  endsOn: string | null;

  @Flag({ description: 'He acts for the client today.' })
  current: boolean;
}

export class ClientRepresentationsDto {
  @Parts(() => RepresentationDto, { max: 1000 })
  representations: RepresentationDto[];

  @Flag({ description: 'Dead, and nobody acts for him today.' })
  withoutRepresentative: boolean;
}
