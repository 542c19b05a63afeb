import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Filters } from '#libs/indicators/figures-statement';
import type { Comparison, PeriodRule } from '#libs/reports/period-rule';
import type { ReportDefinition } from '#libs/reports/report-definition';
import type { Period, PlannedLine, ReportTemplate } from '#libs/reports/report-plan';
import type { Schedule } from '#libs/reports/schedule';
import { Sealed } from '#libs/sealing/sealed-column';

/** What a report is to tell, kept so that it is told anew: of another quarter, another year. */
@Entity('reports')
export class SavedReport {
  @PrimaryColumn('uuid')
  id: string;

  /** That of the office of who made it; each director reads it. */
  @Column({ type: 'uuid', update: false })
  keyId: string;

  @Sealed()
  title: string;

  @Column('text')
  template: ReportTemplate;

  @Column('text')
  periodRule: PeriodRule;

  /** `YYYY-MM-DD`, of a fixed period. */
  @Column('date', { nullable: true })
  periodFrom: string | null;

  @Column('date', { nullable: true })
  periodUntil: string | null;

  @Column('text')
  comparison: Comparison;

  /** How often it is counted by itself. */
  @Column('text', { nullable: true })
  schedule: Schedule | null;

  @Column('jsonb')
  filters: Filters;

  @Column('jsonb')
  lines: PlannedLine[];

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  /** When it was put away. */
  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;

  @Sealed({ nullable: true })
  voidReason: string | null;

  @VersionColumn()
  version: number;

  get definition(): ReportDefinition {
    const { template, periodRule, comparison, filters, lines } = this;
    return { template, periodRule, period: this.period, comparison, filters, lines };
  }

  get period(): Period | null {
    return this.periodFrom === null ? null : { from: this.periodFrom, until: this.periodUntil! };
  }
}
