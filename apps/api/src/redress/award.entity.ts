import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Currency } from '#libs/law/money/currency';
import type { AwardEffect } from '#libs/law/redress/award-effect';
import { ERASED } from '#libs/sealing/erased';
import { Sealed } from '#libs/sealing/sealed-column';
import { Voidable } from './voidable';

/** What one instance decided about a claim. */
@Entity('awards')
export class Award extends Voidable {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  claimId: string;

  /** The first decision of its round; the database says which. */
  @Column({ type: 'uuid', insert: false, update: false })
  chainId: string;

  @Column({ type: 'uuid', nullable: true, update: false })
  followsId: string | null;

  /** The database says which. */
  @Column({ type: 'int', insert: false, update: false })
  position: number;

  @Column('uuid', { nullable: true })
  proceedingId: string | null;

  @Column('uuid')
  keyId: string;

  @Column('text')
  effect: AwardEffect;

  /** What is owed by it; null where it is not money. */
  @Column('numeric', { precision: 14, scale: 2, nullable: true })
  amount: string | null;

  @Column('text', { nullable: true })
  currency: Currency | null;

  /** EDTF. */
  @Column('text')
  decidedOn: string;

  /** EDTF; null while it is not in force. */
  @Column('text', { nullable: true })
  inForceOn: string | null;

  @Sealed({ nullable: true, erased: ERASED })
  note: string | null;

  @VersionColumn()
  version: number;
}
