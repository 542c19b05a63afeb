import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { InstrumentId } from '#libs/instruments/instruments';
import type { AssessmentVoidReason } from '#libs/law/assessment-void-reason';
import { Sealed } from '#libs/sealing/sealed-column';

/** The answers of a client to an instrument, under the key of his clinical file; the score that follows from them is plain. */
@Entity('assessments')
export class Assessment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  keyId: string;

  @Column('text')
  instrument: InstrumentId;

  /** EDTF; sorted by its lower bound. */
  @Column('text')
  takenOn: string;

  @Column({ type: 'date', insert: false, update: false })
  takenLower: string;

  @Column('text', { nullable: true })
  language: string | null;

  @Sealed({ json: true, erased: [] })
  answers: (number | null)[];

  @Column('int', { nullable: true })
  score: number | null;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;

  @Column('text', { nullable: true })
  voidReason: AssessmentVoidReason | null;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @VersionColumn()
  version: number;
}
