import { PARTNER_KINDS, type PartnerKind } from '#libs/law/consent/partner-kind';
import { Id, OneOf, Parts, Text } from '../http/fields';

const MAX_NAME = 200;

export class NewPartnerDto {
  @Id({ optional: true })
  id?: string;

  @Text({ max: MAX_NAME })
  name: string;

  @OneOf(PARTNER_KINDS, { name: 'PartnerKind' })
  kind: PartnerKind;
}

export class PartnerDto {
  @Id()
  id: string;

  @Text({ max: MAX_NAME })
  name: string;

  @OneOf(PARTNER_KINDS, { name: 'PartnerKind' })
  kind: PartnerKind;
}

export class PartnerListDto {
  @Parts(() => PartnerDto, { max: 1_000 })
  items: PartnerDto[];
}
