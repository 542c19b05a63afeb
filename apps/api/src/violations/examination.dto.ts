import { CONSISTENCIES, type Consistency } from '#libs/law/violations/consistency';
import { EXAMINATION_GROUNDS, type ExaminationGround } from '#libs/law/violations/examination-ground';
import { EXAMINATION_KINDS, type ExaminationKind } from '#libs/law/violations/examination-kind';
import { EXAMINER_KINDS, type ExaminerKind } from '#libs/law/violations/examiner-kind';
import { Id, OneOf, PartialDateField, Parts, Text, Whole } from '../http/fields';

const MAX_WORDS = 10_000;
const MAX_LINE = 300;

export class NewExaminationDto {
  @Id({ optional: true })
  id?: string;

  @Id({ description: 'Who is to be examined: a client of the case, or the one whose file it is.' })
  examinedId: string;

  @Id({ optional: true, description: 'Of a mass event: for which case it is asked for.' })
  caseId?: string;

  @OneOf(EXAMINATION_KINDS, { name: 'ExaminationKind' })
  kind: ExaminationKind;

  @OneOf(EXAMINER_KINDS, { name: 'ExaminerKind' })
  examinerKind: ExaminerKind;

  @Text({ max: MAX_LINE, optional: true })
  examiner?: string;

  @PartialDateField()
  requestedOn: string;
}

export class ExaminationRefusalDto {
  @PartialDateField()
  refusedOn: string;

  @Text({ max: MAX_WORDS, description: 'Who refused, and why.' })
  refusalReason: string;
}

export class FindingDto {
  @Id({ optional: true, nullable: true, description: 'Either the act or the injury it is about.' })
  actId?: string | null;

  @Id({ optional: true, nullable: true })
  injuryId?: string | null;

  @OneOf(CONSISTENCIES, { name: 'Consistency' })
  finding: Consistency;
}

/** What an examination has found. Without a ground it was not allowed, and is not accepted (invariant 19). */
export class ExaminationReportDto {
  @OneOf(EXAMINATION_GROUNDS, { name: 'ExaminationGround', optional: true })
  ground?: ExaminationGround;

  @PartialDateField({ optional: true, description: 'When he agreed, or it was ordered.' })
  groundOn?: string;

  @Text({ max: MAX_LINE, optional: true, description: 'Which order it is; for consent, where it is kept.' })
  groundReference?: string;

  @PartialDateField()
  doneOn: string;

  @Text({ max: MAX_LINE, optional: true })
  examiner?: string;

  @OneOf(CONSISTENCIES, { name: 'Consistency', description: 'Of everything together.' })
  finding: Consistency;

  @Text({ max: MAX_WORDS, optional: true })
  conclusion?: string;

  @Parts(() => FindingDto, { max: 500, optional: true, description: 'Of single acts and injuries.' })
  findings?: FindingDto[];
}

export class ExaminationDto {
  @Id()
  id: string;

  @Id()
  eventId: string;

  @Id()
  examinedId: string;

  @OneOf(EXAMINATION_KINDS, { name: 'ExaminationKind' })
  kind: string;

  @OneOf(EXAMINER_KINDS, { name: 'ExaminerKind' })
  examinerKind: string;

  @Text({ max: MAX_LINE, nullable: true })
  examiner: string | null;

  @PartialDateField()
  requestedOn: string;

  @PartialDateField({ nullable: true })
  refusedOn: string | null;

  @Text({ max: MAX_WORDS, nullable: true })
  refusalReason: string | null;

  @OneOf(EXAMINATION_GROUNDS, { name: 'ExaminationGround', nullable: true })
  ground: string | null;

  @PartialDateField({ nullable: true })
  groundOn: string | null;

  @Text({ max: MAX_LINE, nullable: true })
  groundReference: string | null;

  @PartialDateField({ nullable: true })
  doneOn: string | null;

  @OneOf(CONSISTENCIES, { name: 'Consistency', nullable: true })
  finding: string | null;

  @Text({ max: MAX_WORDS, nullable: true })
  conclusion: string | null;

  @Parts(() => FindingDto, { max: 500 })
  findings: FindingDto[];

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
