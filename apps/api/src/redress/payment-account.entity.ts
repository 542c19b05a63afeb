import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

/** Into which account a payment went. Beside the payment, for interns read that and not this. */
@Entity('payment_accounts')
export class PaymentAccount {
  @PrimaryColumn('uuid')
  paymentId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  keyId: string;

  @Sealed()
  account: string;
}
