import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

/** That a name was compared with everybody's: who asked, when, and how many were found. Written by the database. */
@Entity('conflict_checks')
export class ConflictCheck {
  @PrimaryColumn('uuid')
  id: string;

  /** The key of the office; of the client, once he was taken on or a case of his was opened by it. */
  @Column('uuid')
  keyId: string;

  /** Null once it is forgotten. */
  @Sealed({ nullable: true })
  name: string | null;

  @Column('int', { nullable: true })
  birthYear: number | null;

  /** The case it is kept with, for good. */
  @Column('uuid', { nullable: true })
  caseId: string | null;

  /** Of whom the asker was told. */
  @Column('int')
  found: number;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;
}
