import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { ERASED } from '#libs/sealing/erased';
import { Sealed } from '#libs/sealing/sealed-column';
import { Voidable } from './voidable';

/** What of a payment went back. */
@Entity('repayments')
export class Repayment extends Voidable {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  paymentId: string;

  @Column('uuid')
  keyId: string;

  /** In the currency of its payment. */
  @Column('numeric', { precision: 14, scale: 2 })
  amount: string;

  /** EDTF. */
  @Column('text')
  repaidOn: string;

  @Sealed({ erased: ERASED })
  reason: string;

  @VersionColumn()
  version: number;
}
