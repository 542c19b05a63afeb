import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { LogEntryKind } from '#libs/law/log-entry-kind';
import { Sealed } from '#libs/sealing/sealed-column';

/** One thing that happened or was done in a case. */
@Entity('log_entries')
export class LogEntry {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  keyId: string;

  @Column('text')
  kind: LogEntryKind;

  /** EDTF; sorted by its lower bound. */
  @Column('text')
  occurredOn: string;

  @Sealed()
  text: string;

  /** Time spent. */
  @Column('int', { nullable: true })
  minutes: number | null;

  @Column('uuid')
  authorId: string;

  /** The role it was written in: a later promotion does not change it. */
  @Column('text')
  writtenAs: 'intern' | 'lawyer' | 'supervisor';

  @Column('uuid', { nullable: true })
  hearingId: string | null;

  @Column('boolean')
  pinned: boolean;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @VersionColumn()
  version: number;
}
