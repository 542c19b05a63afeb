import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

/** One case, opened to one user to read, for four hours at most. Listed for ever. */
@Entity('emergency_accesses')
export class EmergencyAccess {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('text')
  caseCode: string;

  @Column('uuid')
  userId: string;

  /** That of his office: a director reads the reason, and not the case. */
  @Column('uuid')
  keyId: string;

  /** Null once the client was erased. */
  @Sealed({ nullable: true })
  reason: string | null;

  /** When it ends by itself. */
  @Column('timestamptz')
  until: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @VersionColumn()
  version: number;

  get running(): boolean {
    return !this.endedAt && this.until > new Date();
  }
}
