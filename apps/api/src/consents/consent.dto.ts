import { CONSENT_GIVERS, type ConsentGiver } from '#libs/law/consent/consent-giver';
import { CONSENT_MEANS, type ConsentMeans } from '#libs/law/consent/consent-means';
import { CONSENT_PURPOSES, type ConsentPurpose } from '#libs/law/consent/consent-purpose';
import { CONSENT_STATES, type ConsentState } from '#libs/law/consent/consent-state';
import { Day, Id, Instant, OneOf, Part, PartialDateField, Parts, Text } from '../http/fields';

const MAX_WORDS = 2_000;
const MAX_NAME = 300;

export class NewConsentDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(CONSENT_PURPOSES, { name: 'ConsentPurpose' })
  purpose: ConsentPurpose;

  @Id({ optional: true, description: 'With whom to share, and only then.' })
  partnerId?: string;

  @OneOf(CONSENT_GIVERS, { name: 'ConsentGiver' })
  giver: ConsentGiver;

  @Id({ optional: true, description: 'By which a representative gives it.' })
  representationId?: string;

  @Id({ optional: true, description: 'The parent of a minor who gives it: a person on his file.' })
  parentPersonId?: string;

  @PartialDateField({ description: 'It stands from the last day that this can mean.' })
  givenOn: string;

  @Day({ optional: true })
  endsOn?: string;

  @OneOf(CONSENT_MEANS, { name: 'ConsentMeans' })
  means: ConsentMeans;

  @Id({ optional: true, description: 'The scan of the signed form: a kept file of a case of his.' })
  fileId?: string;

  @Text({ max: MAX_NAME, optional: true, description: 'Who heard what was said.' })
  witness?: string;

  @Text({ max: MAX_WORDS, optional: true })
  conditions?: string;
}

export class NewWithdrawalDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(CONSENT_GIVERS, { name: 'ConsentGiver' })
  withdrawnBy: ConsentGiver;

  @Text({ max: MAX_WORDS, optional: true })
  note?: string;
}

export class NewConsentScanDto {
  @Id({ optional: true })
  id?: string;

  @Id({ description: 'A kept file of a case of the client.' })
  fileId: string;
}

export class PurposeWithdrawalDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(CONSENT_PURPOSES, { name: 'ConsentPurpose' })
  purpose: ConsentPurpose;

  @OneOf(CONSENT_GIVERS, { name: 'ConsentGiver' })
  withdrawnBy: ConsentGiver;
}

export class WithdrawalDto {
  @OneOf(CONSENT_GIVERS, { name: 'ConsentGiver' })
  withdrawnBy: ConsentGiver;

  @Text({ max: MAX_WORDS, nullable: true })
  note: string | null;

  @Instant({ description: 'From then on it does not stand.' })
  withdrawnAt: string;

  @Id()
  createdBy: string;
}

export class ConsentDto {
  @Id()
  id: string;

  @OneOf(CONSENT_PURPOSES, { name: 'ConsentPurpose' })
  purpose: ConsentPurpose;

  @Id({ nullable: true })
  partnerId: string | null;

  @OneOf(CONSENT_GIVERS, { name: 'ConsentGiver' })
  giver: ConsentGiver;

  @Id({ nullable: true })
  representationId: string | null;

  @Id({ nullable: true })
  parentPersonId: string | null;

  @PartialDateField()
  givenOn: string;

  @Day({ nullable: true })
  endsOn: string | null;

  @OneOf(CONSENT_MEANS, { name: 'ConsentMeans' })
  means: ConsentMeans;

  @Id({ nullable: true, description: 'The scan of the form, also one that was attached later.' })
  fileId: string | null;

  @Text({ max: MAX_NAME, nullable: true })
  witness: string | null;

  @Text({ max: MAX_WORDS, nullable: true })
  conditions: string | null;

  @OneOf(CONSENT_STATES, { name: 'ConsentState', description: 'Whether it stands at this moment, or why not.' })
  state: ConsentState;

  @Part(() => WithdrawalDto, { nullable: true })
  withdrawal: WithdrawalDto | null;

  @Id()
  createdBy: string;

  @Instant()
  createdAt: string;
}

export class RefusalDto {
  @Id()
  id: string;

  @OneOf(CONSENT_PURPOSES, { name: 'ConsentPurpose' })
  purpose: ConsentPurpose;

  @OneOf(CONSENT_GIVERS, { name: 'ConsentGiver' })
  refusedBy: ConsentGiver;

  @Instant({ description: 'Nothing that was agreed to until then stands.' })
  refusedAt: string;

  @Id({ description: 'Who heard it.' })
  createdBy: string;
}

export class ClientConsentsDto {
  @Parts(() => ConsentDto, { max: 1_000, description: 'The last given first.' })
  items: ConsentDto[];

  @Parts(() => RefusalDto, { max: 1_000, description: 'What he said no to, the last first.' })
  refusals: RefusalDto[];
}
