import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

/** That a name was compared with everybody's: who asked, when, and how many were found. Written by the database. */
@Entity('conflict_checks')
export class ConflictCheck {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  keyId: string;

  @Sealed()
  name: string;

  @Column('int', { nullable: true })
  birthYear: number | null;

  /** Of whom the asker was told. */
  @Column('int')
  found: number;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;
}
