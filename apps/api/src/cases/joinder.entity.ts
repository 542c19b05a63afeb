import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A proceeding of a case is heard together with proceedings of others. Each case has a row of its own and sees no other. */
@Entity('joinders')
export class Joinder {
  @PrimaryColumn('uuid')
  id: string;

  /** The same for all that are heard together; names no case. */
  @Column({ type: 'uuid', update: false })
  jointId: string;

  @Column({ type: 'uuid', update: false })
  caseId: string;

  @Column({ type: 'uuid', update: false })
  proceedingId: string;

  /** EDTF. */
  @Column({ type: 'text', update: false })
  joinedOn: string;

  /** EDTF; null while it is joined. */
  @Column('text', { nullable: true })
  severedOn: string | null;

  @VersionColumn()
  version: number;
}
