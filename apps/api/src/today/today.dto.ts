import { SERVICE_TYPES } from '#libs/law/care/service-type';
import { CONSENT_PURPOSES } from '#libs/law/consent/consent-purpose';
import { HEARING_PURPOSES } from '#libs/law/hearing-purpose';
import { PENDING_KINDS, type PendingKind } from '#libs/law/pending-kind';
import { URGENCIES } from '#libs/law/urgency';
import { Day, Id, Instant, OneOf, Part, Parts, Text, Whole } from '../http/fields';
import { LocalNameDto } from '../identity/local-name.dto';

/** One thing that waits for somebody. */
export class PendingDto {
  @OneOf(PENDING_KINDS, { name: 'PendingKind' })
  kind: PendingKind;

  @Id({ description: 'The hearing, task, deadline, document or step of enforcement; the claim of which something is outstanding; the client without a representative or a consent to one; the case without a next step; the consent that ends; the publication to take down; the request for a package; the enquiry.' })
  id: string;

  @Id({ nullable: true, description: 'None where a client waits and not a case.' })
  caseId: string | null;

  @Text({ max: 40, nullable: true })
  caseCode: string | null;

  @Text({ max: 300, nullable: true })
  caseTitle: string | null;

  @Id({ nullable: true, description: 'Whose care or consent it is about.' })
  clientId: string | null;

  @Text({ max: 40, nullable: true })
  clientCode: string | null;

  @OneOf(SERVICE_TYPES, { name: 'ServiceType', nullable: true })
  serviceType: string | null;

  @OneOf(CONSENT_PURPOSES, { name: 'ConsentPurpose', nullable: true })
  consentPurpose: string | null;

  @Instant({ nullable: true, description: 'Of a hearing.' })
  startsAt: string | null;

  @Text({ max: 60, nullable: true })
  zone: string | null;

  @OneOf(HEARING_PURPOSES, { name: 'HearingPurpose', nullable: true })
  purpose: string | null;

  @Text({ max: 2_000, nullable: true, description: 'Of a task; the title of a deadline or document; where a story was published; who has come.' })
  text: string | null;

  @Part(() => LocalNameDto, { nullable: true, description: 'Of the rule of a deadline.' })
  ruleName: LocalNameDto | null;

  @Day({ nullable: true, description: 'Of a task or deadline; the day to file a document by; the last day of a consent.' })
  dueOn: string | null;

  @Whole({ min: 1, max: 1_000_000, nullable: true, description: 'Of the hearing, task, deadline or document.' })
  version: number | null;

  @Whole({ min: 0, max: 10_000, nullable: true, description: 'Of a document that came back: comments that nobody has answered.' })
  openComments: number | null;

  @OneOf(URGENCIES, { name: 'Urgency' })
  urgency: string;
}

export class TodayDto {
  @Parts(() => PendingDto, { max: 1_000, description: 'What needs you, by risk.' })
  items: PendingDto[];
}
