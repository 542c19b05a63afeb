import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Currency } from '#libs/law/money/currency';
import { Voidable } from './voidable';

/** What was paid of an award. */
@Entity('payments')
export class Payment extends Voidable {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  claimId: string;

  /** The decision that stood on the day it was paid; the database finds it, by the claim of the one that is named. */
  @Column('uuid')
  awardId: string;

  /** The round of that decision; the database says which. */
  @Column({ type: 'uuid', insert: false, update: false })
  chainId: string;

  @Column('uuid')
  payeePersonId: string;

  @Column('uuid')
  keyId: string;

  @Column('numeric', { precision: 14, scale: 2 })
  amount: string;

  @Column('text')
  currency: Currency;

  /** EDTF. */
  @Column('text')
  paidOn: string;

  @VersionColumn()
  version: number;
}
