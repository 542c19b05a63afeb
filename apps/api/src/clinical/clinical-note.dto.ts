import { CLINICAL_NOTE_KINDS, type ClinicalNoteKind } from '#libs/law/clinical-note-kind';
import { Id, Instant, OneOf, PartialDateField, Parts, Text, Whole } from '../http/fields';
import { PageQuery } from '../http/page';

const MAX_TEXT = 50_000;

export class NewClinicalNoteDto {
  @Id({ optional: true, description: 'Your own id, so that a repeated POST is one note.' })
  id?: string;

  @OneOf(CLINICAL_NOTE_KINDS, { name: 'ClinicalNoteKind' })
  kind: ClinicalNoteKind;

  @PartialDateField()
  occurredOn: string;

  @Whole({ min: 1, max: 1440, optional: true, description: 'How long it took.' })
  minutes?: number;

  @Text({ max: MAX_TEXT })
  text: string;

  @Id({ optional: true, description: 'The service of this client that it is about.' })
  serviceId?: string;
}

export class ClinicalNoteChangesDto {
  @OneOf(CLINICAL_NOTE_KINDS, { name: 'ClinicalNoteKind', optional: true })
  kind?: ClinicalNoteKind;

  @PartialDateField({ optional: true })
  occurredOn?: string;

  @Whole({ min: 1, max: 1440, optional: true, nullable: true })
  minutes?: number | null;

  @Text({ max: MAX_TEXT, optional: true })
  text?: string;

  @Id({ optional: true, nullable: true })
  serviceId?: string | null;
}

export class ClinicalNoteDto {
  @Id()
  id: string;

  @Id()
  clientId: string;

  @OneOf(CLINICAL_NOTE_KINDS, { name: 'ClinicalNoteKind' })
  kind: string;

  @PartialDateField()
  occurredOn: string;

  @Whole({ min: 1, max: 1440, nullable: true })
  minutes: number | null;

  @Text({ max: MAX_TEXT })
  text: string;

  @Id({ nullable: true, description: 'The service that it is about; the service does not tell of it.' })
  serviceId: string | null;

  @Id()
  authorId: string;

  @Instant()
  createdAt: string;

  @Whole({ min: 1, max: 1_000_000, description: 'One more than it was corrected; what it said before is kept.' })
  version: number;
}

export class ClinicalNoteVersionDto {
  @OneOf(CLINICAL_NOTE_KINDS, { name: 'ClinicalNoteKind' })
  kind: string;

  @PartialDateField()
  occurredOn: string;

  @Whole({ min: 1, max: 1440, nullable: true })
  minutes: number | null;

  @Text({ max: MAX_TEXT })
  text: string;

  @Instant({ description: 'When a correction replaced it.' })
  replacedAt: string;
}

export class ClinicalNoteQuery extends PageQuery {
  @OneOf(CLINICAL_NOTE_KINDS, { name: 'ClinicalNoteKind', optional: true })
  kind?: ClinicalNoteKind;
}

export class ClinicalNotePageDto {
  @Parts(() => ClinicalNoteDto, { max: 100, description: 'The latest first.' })
  items: ClinicalNoteDto[];

  @Text({ max: 200, nullable: true })
  next: string | null;
}
