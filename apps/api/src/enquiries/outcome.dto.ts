import { ENQUIRY_OUTCOMES, type EnquiryOutcome } from '#libs/law/enquiry-outcome';
import { Id, Ids, Instant, OneOf, Text } from '../http/fields';

const MAX_NOTE = 2_000;

export class NewOutcomeDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(ENQUIRY_OUTCOMES, { name: 'EnquiryOutcome', description: 'client = a lawyer or supervisor is asked to take the person on.' })
  kind: EnquiryOutcome;

  @Instant({ optional: true, description: 'Of an appointment: when.' })
  appointmentAt?: string;

  @Id({ optional: true, description: 'Who meets the person, or takes the client on.' })
  colleagueId?: string;

  @Text({ max: MAX_NOTE, optional: true, description: 'What was advised, or where the person was sent.' })
  note?: string;
}

export class EnquiryOutcomeDto {
  @Id()
  id: string;

  @OneOf(ENQUIRY_OUTCOMES, { name: 'EnquiryOutcome' })
  kind: string;

  @Instant({ nullable: true })
  appointmentAt: string | null;

  @Id({ nullable: true })
  colleagueId: string | null;

  @Text({ max: MAX_NOTE, nullable: true })
  note: string | null;

  @Id()
  createdBy: string;

  @Instant()
  createdAt: string;
}

export class EnquiryAssignmentDto {
  @Ids({ max: 100, description: 'Enquiries that wait for somebody.' })
  enquiryIds: string[];

  @Id({ description: 'The colleague who sees to them.' })
  assigneeId: string;
}
