import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Campaign } from '#libs/law/trainings/campaign';
import type { TrainingKind } from '#libs/law/trainings/training-kind';
import type { TrainingLanguage } from '#libs/law/trainings/training-language';
import type { TrainingTopic } from '#libs/law/trainings/training-topic';
import { Sealed } from '#libs/sealing/sealed-column';

/** A training, seminar, campaign of screenings or round table that an office holds. */
@Entity('trainings')
export class Training {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  officeId: string;

  /** That of the office. */
  @Column({ type: 'uuid', update: false })
  keyId: string;

  @Column('text')
  kind: TrainingKind;

  @Column('text')
  topic: TrainingTopic;

  @Column('text', { nullable: true })
  campaign: Campaign | null;

  @Sealed()
  title: string;

  @Column('text')
  language: TrainingLanguage;

  /** ISO 3166-2:KG. */
  @Column('text')
  region: string;

  /** EDTF: when it is held, or begins. */
  @Column('text')
  heldOn: string;

  /** When it was found to be a mistake. */
  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;

  @Sealed({ nullable: true })
  voidReason: string | null;

  @VersionColumn()
  version: number;
}
