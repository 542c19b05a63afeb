import { BODY_KINDS, type BodyKind } from '#libs/law/body-kind';
import { REGIONS } from '#libs/law/region';
import { Id, OneOf, Part, Parts } from '../http/fields';
import { LocalNameDto } from '../identity/local-name.dto';

export class NewBodyDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(BODY_KINDS, { name: 'BodyKind' })
  kind: BodyKind;

  @Part(() => LocalNameDto)
  name: LocalNameDto;

  @OneOf(REGIONS, { name: 'Region', optional: true })
  region?: string;
}

export class BodyDto {
  @Id()
  id: string;

  @OneOf(BODY_KINDS, { name: 'BodyKind' })
  kind: string;

  @Part(() => LocalNameDto)
  name: LocalNameDto;

  @OneOf(REGIONS, { name: 'Region', nullable: true })
  region: string | null;
}

export class BodyListDto {
  @Parts(() => BodyDto, { max: 10_000 })
  items: BodyDto[];
}
