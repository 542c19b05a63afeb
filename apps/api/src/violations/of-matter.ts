import { Column, PrimaryColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

/** What belongs to one case, or to the file of a client when it belongs to no case. */
export abstract class OfMatter {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  caseId: string | null;

  /** Whose file it is in when there is no case. */
  @Column('uuid', { nullable: true })
  clientId: string | null;
}

/** It is never deleted: it is voided with a reason, stays, and says so. */
export abstract class Voidable extends OfMatter {
  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;

  @Sealed({ nullable: true })
  voidReason: string | null;
}
