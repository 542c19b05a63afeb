import { Column, Entity, VersionColumn } from 'typeorm';
import type { Consistency } from '#libs/law/violations/consistency';
import type { ExaminationGround } from '#libs/law/violations/examination-ground';
import type { ExaminationKind } from '#libs/law/violations/examination-kind';
import type { ExaminerKind } from '#libs/law/violations/examiner-kind';
import { Sealed } from '#libs/sealing/sealed-column';
import { OfMatter } from './of-matter';

/** An examination by the Istanbul Protocol: asked for, then refused or done, and done on a ground alone (invariant 19). */
@Entity('examinations')
export class Examination extends OfMatter {
  @Column('uuid')
  keyId: string;

  @Column('uuid')
  eventId: string;

  /** A client. */
  @Column('uuid')
  examinedId: string;

  @Column('text')
  kind: ExaminationKind;

  @Column('text')
  examinerKind: ExaminerKind;

  @Sealed({ nullable: true })
  examiner: string | null;

  /** EDTF, as all dates here. */
  @Column('text')
  requestedOn: string;

  @Column('text', { nullable: true })
  refusedOn: string | null;

  @Sealed({ nullable: true })
  refusalReason: string | null;

  @Column('text', { nullable: true })
  ground: ExaminationGround | null;

  /** When he agreed, or it was ordered. */
  @Column('text', { nullable: true })
  groundOn: string | null;

  /** Which order it is, or where the consent is kept. */
  @Sealed({ nullable: true })
  groundReference: string | null;

  @Column('text', { nullable: true })
  doneOn: string | null;

  @Column('text', { nullable: true })
  finding: Consistency | null;

  @Sealed({ nullable: true })
  conclusion: string | null;

  @VersionColumn()
  version: number;
}

/** How far one injury, or one act, agrees with what was found. */
@Entity('examination_findings')
export class ExaminationFinding extends OfMatter {
  @Column('uuid')
  examinationId: string;

  @Column('uuid', { nullable: true })
  actId: string | null;

  @Column('uuid', { nullable: true })
  injuryId: string | null;

  @Column('text')
  finding: Consistency;
}
