import { CONSENT_LIST_KINDS, type ConsentListKind } from '#libs/law/consent/consent-list-kind';
import { CONSENT_PURPOSES, type ConsentPurpose } from '#libs/law/consent/consent-purpose';
import { CONSENT_STATES, type ConsentState } from '#libs/law/consent/consent-state';
import { Day, Id, Instant, OneOf, Parts, Text } from '../http/fields';
import { PageQuery } from '../http/page';

export class ConsentsToRenewQuery extends PageQuery {
  @OneOf(CONSENT_LIST_KINDS, { name: 'ConsentListKind' })
  kind: ConsentListKind;
}

/** What a client has to be asked about. */
export class ConsentToRenewDto {
  @Id({ description: 'The consent.' })
  id: string;

  @Id()
  clientId: string;

  @Text({ max: 40 })
  clientCode: string;

  @Text({ max: 300 })
  displayName: string;

  @OneOf(CONSENT_PURPOSES, { name: 'ConsentPurpose' })
  purpose: ConsentPurpose;

  @Id({ nullable: true })
  partnerId: string | null;

  @OneOf(CONSENT_STATES, { name: 'ConsentState' })
  state: ConsentState;

  @Day({ nullable: true })
  endsOn: string | null;

  @Instant({ nullable: true, description: 'When it was taken back.' })
  withdrawnAt: string | null;
}

export class ConsentsToRenewPageDto {
  @Parts(() => ConsentToRenewDto, { max: 100 })
  items: ConsentToRenewDto[];

  @Text({ max: 200, nullable: true })
  next: string | null;
}
