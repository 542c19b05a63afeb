import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { HolidayOccasion } from '#libs/law/deadlines/holiday-occasion';
import type { SpecialDayKind } from '#libs/law/deadlines/special-day';

/** A holiday, or a day of rest or work that was moved. */
@Entity('special_days')
export class SpecialDayRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'date', update: false })
  day: string;

  @Column('text')
  kind: SpecialDayKind;

  @Column('text')
  occasion: HolidayOccasion;

  @Column('text')
  source: string;

  @Column('timestamptz', { nullable: true })
  verifiedAt: Date | null;

  @Column('uuid', { nullable: true })
  verifiedBy: string | null;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;

  @Column('text', { nullable: true })
  voidReason: string | null;

  @VersionColumn()
  version: number;
}
