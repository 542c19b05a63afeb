import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportPlan } from '#libs/reports/report-plan';
import { Sealed } from '#libs/sealing/sealed-column';

/** Figures for which somebody stands. The database takes them from the draft, and lets nothing change. */
@Entity('frozen_reports')
export class FrozenReport {
  @PrimaryColumn('uuid')
  id: string;

  /** In the order of freezing, over all reports. */
  @Column('int')
  number: number;

  @Column('uuid')
  reportId: string;

  /** Which of the frozen ones of this report. */
  @Column('int')
  edition: number;

  @Column('uuid')
  runId: string;

  @Column('uuid')
  keyId: string;

  @Sealed()
  title: string;

  @Column({ type: 'jsonb', insert: false, update: false })
  plan: ReportPlan;

  @Column({ type: 'text', array: true, insert: false, update: false })
  leftOut: string[];

  @Column({ type: 'timestamptz', insert: false, update: false })
  countedAt: Date;

  /** Large, so it is asked for by itself. */
  @Column({ type: 'text', insert: false, update: false, select: false })
  figures: string;

  @Column('bytea')
  digest: Buffer;

  @Column('bytea')
  signature: Buffer;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;
}
