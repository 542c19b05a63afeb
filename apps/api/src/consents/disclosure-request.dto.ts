import { DISCLOSURE_PURPOSES, type DisclosurePurpose } from '#libs/law/consent/disclosure-purpose';
import { DISCLOSURE_REQUEST_STATES, type DisclosureRequestState } from '#libs/law/consent/disclosure-request-state';
import { DISCLOSURE_VERDICTS, type DisclosureVerdict } from '#libs/law/consent/disclosure-verdict';
import { Flag, Id, Instant, OneOf, Part, Parts, Text, Whole } from '../http/fields';

const DIGEST_LENGTH = 64;
const MAX_REASON = 2_000;

export class NewDisclosureRequestDto {
  @Id({ optional: true })
  id?: string;
}

export class NewDisclosureVerdictDto {
  @OneOf(DISCLOSURE_VERDICTS, { name: 'DisclosureVerdict' })
  verdict: DisclosureVerdict;

  @Text({ max: MAX_REASON, optional: true, description: 'Needed for a refusal.' })
  reason?: string;

  @Text({ max: DIGEST_LENGTH, description: 'The digest that was shown: another one approves nothing.' })
  digest: string;
}

export class DisclosureVerdictDto {
  @OneOf(DISCLOSURE_VERDICTS, { name: 'DisclosureVerdict' })
  verdict: DisclosureVerdict;

  @Text({ max: MAX_REASON, nullable: true })
  reason: string | null;

  @Id()
  createdBy: string;

  @Instant()
  createdAt: string;
}

/** What a director reads too: no name, no title, no word of the case. */
export class DisclosureRequestDto {
  @Id()
  id: string;

  @Id()
  disclosureId: string;

  @Id()
  caseId: string;

  @Text({ max: 40 })
  caseCode: string;

  @OneOf(DISCLOSURE_PURPOSES, { name: 'DisclosurePurpose' })
  purpose: DisclosurePurpose;

  @Id({ nullable: true })
  partnerId: string | null;

  @Text({ max: 300, nullable: true })
  recipient: string | null;

  @Whole({ min: 1, max: 1_000, description: 'Of how many files and documents it consists.' })
  items: number;

  @Whole({ min: 1, max: 1_000, description: 'How many of them were to go when it was asked for.' })
  going: number;

  @Text({ max: DIGEST_LENGTH, description: 'SHA-256 over all that was asked for, in hexadecimal.' })
  digest: string;

  @Id({ description: 'Who put it together.' })
  preparedBy: string;

  @Id()
  createdBy: string;

  @Instant()
  createdAt: string;

  @OneOf(DISCLOSURE_REQUEST_STATES, { name: 'DisclosureRequestState' })
  state: DisclosureRequestState;

  @Part(() => DisclosureVerdictDto, { nullable: true })
  verdict: DisclosureVerdictDto | null;

  @Flag({ description: 'Whether you are a second person for it, and it waits.' })
  yoursToDecide: boolean;
}

export class DisclosureRequestListDto {
  @Parts(() => DisclosureRequestDto, { max: 200 })
  items: DisclosureRequestDto[];
}
