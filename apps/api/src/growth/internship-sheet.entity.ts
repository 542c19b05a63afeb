import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

/** A month of an internship as the supervisor signed it. Its figures are frozen by the database. */
@Entity('internship_sheets')
export class InternshipSheet {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  /** Its first day, `YYYY-MM-DD`. */
  @Column('date')
  month: string;

  /** The data key of the intern's office. */
  @Column('uuid')
  keyId: string;

  @Sealed({ nullable: true })
  remark: string | null;

  /** SHA-256, in hexadecimal. */
  @Column({ type: 'text', insert: false, update: false })
  digest: string;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;
}
