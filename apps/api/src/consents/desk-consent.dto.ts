import { CONSENT_PURPOSES, type ConsentPurpose } from '#libs/law/consent/consent-purpose';
import { OneOf, PartialDateField, Parts } from '../http/fields';

export class DeskConsentDto {
  @OneOf(CONSENT_PURPOSES, { name: 'ConsentPurpose' })
  purpose: ConsentPurpose;

  @PartialDateField()
  givenOn: string;
}

export class DeskConsentsDto {
  @Parts(() => DeskConsentDto, { max: 100 })
  items: DeskConsentDto[];
}

export class DeskWithdrawalDto {
  @OneOf(CONSENT_PURPOSES, { name: 'ConsentPurpose', description: 'Each consent for it is taken back.' })
  purpose: ConsentPurpose;
}
