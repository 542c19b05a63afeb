import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { QualificationKind } from '#libs/law/qualification-kind';
import { Sealed } from '#libs/sealing/sealed-column';

/** A licence of a colleague from a day to a day: a lawyer who holds one is an attorney. */
@Entity('qualifications')
export class Qualification {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  /** His office's data key: the number names its holder in a public register. */
  @Column('uuid')
  keyId: string;

  @Column('text')
  kind: QualificationKind;

  @Sealed()
  licenceNumber: string;

  @Column('date')
  startsOn: string;

  @Column('date')
  endsOn: string;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  createdBy: string | null;

  @VersionColumn()
  version: number;
}
