import { Column } from 'typeorm';
import { ERASED } from '#libs/sealing/erased';
import { Sealed } from '#libs/sealing/sealed-column';

/** What was entered by mistake stays, voided with a reason. */
export abstract class Voidable {
  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;

  @Sealed({ nullable: true, erased: ERASED })
  voidReason: string | null;

  void(by: string, reason: string): this {
    return Object.assign(this, { voidedAt: new Date(), voidedBy: by, voidReason: reason });
  }
}
