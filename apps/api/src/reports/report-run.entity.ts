import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportPlan } from '#libs/reports/report-plan';

export const RUN_ENDINGS = ['counted', 'failed', 'cancelled'] as const;

export type RunEnding = (typeof RUN_ENDINGS)[number];

export const RUN_STATES = ['waiting', 'counting', ...RUN_ENDINGS] as const;

export type RunState = (typeof RUN_STATES)[number];

/** A report counted once; jobs alone write how far it is, and what was counted. */
@Entity('report_runs')
export class ReportRun {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  reportId: string;

  /** The frozen report that is counted anew; null for a draft. */
  @Column({ type: 'uuid', nullable: true, update: false })
  frozenId: string | null;

  /** The schedule asked for it. */
  @Column({ type: 'boolean', default: false, update: false })
  scheduled: boolean;

  @Column('jsonb')
  plan: ReportPlan;

  @Column('text', { array: true })
  leftOut: string[];

  @Column('int')
  lines: number;

  @Column({ type: 'int', insert: false, update: false })
  linesDone: number;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  startedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  endedAt: Date | null;

  @Column({ type: 'text', nullable: true, insert: false })
  ending: RunEnding | null;

  @Column({ type: 'uuid', nullable: true, insert: false })
  cancelledBy: string | null;

  /** Canonical JSON of `ReportFigures`; large, so it is asked for by itself. */
  @Column({ type: 'text', nullable: true, insert: false, update: false, select: false })
  figures: string | null;

  get state(): RunState {
    return this.ending ?? (this.startedAt ? 'counting' : 'waiting');
  }
}
