import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CaseKind } from '#libs/law/case-kind';

/** The header of a matter: what may be counted and sorted. Its words are in `CaseNarrative`. */
@Entity('cases')
export class Case {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('uuid')
  officeId: string;

  /** Data key of the client the case was opened for; seals everything in the case. */
  @Column('uuid')
  keyId: string;

  @Column('text')
  kind: CaseKind;

  /** EDTF. */
  @Column('text')
  openedOn: string;

  /** Seen by its team and nobody else, whatever their role. */
  @Column('boolean')
  restricted: boolean;

  /** Follows from the closures; kept by the database. */
  @Column({ type: 'boolean', insert: false, update: false })
  open: boolean;

  /** The earliest hearing that has no outcome yet; kept by the database. */
  @Column({ type: 'timestamptz', insert: false, update: false, nullable: true })
  nextHearingAt: Date | null;

  @VersionColumn()
  version: number;
}
