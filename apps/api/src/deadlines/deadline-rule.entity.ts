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

  @Column('text')
  jurisdiction: DeadlineJurisdiction;

  @Column('text')
  trigger: DeadlineTrigger;

  @Column('int')
  length: number;

  @Column('text')
  unit: DeadlineUnit;

  @Column('boolean')
  shifts: boolean;

  @Column('text')
  edition: string;

  @Column('text')
  source: string;

  @Column('timestamptz', { nullable: true })
  verifiedAt: Date | null;

  @Column('uuid', { nullable: true })
  verifiedBy: string | null;

  @VersionColumn()
  version: number;
}
