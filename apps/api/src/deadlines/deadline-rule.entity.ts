import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { DeadlineJurisdiction } from '#libs/law/deadlines/deadline-jurisdiction';
import type { DeadlineTrigger } from '#libs/law/deadlines/deadline-trigger';
import type { DeadlineUnit } from '#libs/law/deadlines/deadline-unit';
import type { LocalName } from '../identity/office.entity';

/** A term of the law. The database takes its verification back when it is changed. */
@Entity('deadline_rules')
export class DeadlineRule {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'text', update: false })
  code: string;

  @Column('jsonb')
  name: LocalName;

  @Column({ type: 'text', update: false })
  jurisdiction: DeadlineJurisdiction;

  @Column({ type: 'text', update: false })
  trigger: DeadlineTrigger;

  @Column('int')
  length: number;

  @Column('text')
  unit: DeadlineUnit;

  @Column('boolean')
  shifts: boolean;

  @Column('text', { nullable: true })
  metStarts: DeadlineTrigger | null;

  @Column('text')
  edition: string;

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
