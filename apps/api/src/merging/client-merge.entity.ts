import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MergeReason } from '#libs/law/merge-reason';
import type { MergeSideName } from '#libs/law/merge-side';
import { Sealed } from '#libs/sealing/sealed-column';

/** Two clients who are one person: proposed by one, confirmed by another, on record for ever. */
@Entity('client_merges')
export class ClientMerge {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  fromId: string;

  @Column('text')
  fromCode: string;

  @Column('uuid')
  fromPersonId: string;

  /** Who stands for the former client today. */
  @Column('uuid')
  survivorId: string;

  @Column('text')
  intoCode: string;

  @Column('text')
  reason: MergeReason;

  @Column('text')
  planGoesOn: MergeSideName;

  @Column('uuid')
  keyId: string;

  @Sealed({ nullable: true })
  note: string | null;

  @Column('uuid')
  requestedBy: string;

  @Column('timestamptz')
  requestedAt: Date;

  @Column('uuid', { nullable: true })
  confirmedBy: string | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
