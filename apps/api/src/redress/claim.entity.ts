import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Currency } from '#libs/law/money/currency';
import type { ClaimForm } from '#libs/law/redress/claim-form';
import type { DamageKind } from '#libs/law/redress/damage-kind';
import { ERASED } from '#libs/sealing/erased';
import { Sealed } from '#libs/sealing/sealed-column';
import { Voidable } from './voidable';

/** What is claimed for a client as redress. */
@Entity('claims')
export class Claim extends Voidable {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  /** Whose right it is; who claims it once he is dead, his representations tell. */
  @Column('uuid')
  clientId: string;

  @Column('uuid', { nullable: true })
  proceedingId: string | null;

  @Column('uuid', { nullable: true })
  bodyId: string | null;

  @Column('uuid')
  keyId: string;

  @Column('text')
  form: ClaimForm;

  @Column('text', { nullable: true })
  damage: DamageKind | null;

  /** As `numeric(14,2)` is written: a float would lose tyiyns. */
  @Column('numeric', { precision: 14, scale: 2, nullable: true })
  sought: string | null;

  @Column('text', { nullable: true })
  currency: Currency | null;

  /** EDTF; null while it is being prepared. */
  @Column('text', { nullable: true })
  filedOn: string | null;

  @Sealed({ nullable: true, erased: ERASED })
  particulars: string | null;

  @Column('timestamptz', { nullable: true })
  abandonedAt: Date | null;

  @Column('uuid', { nullable: true })
  abandonedBy: string | null;

  @Sealed({ nullable: true, erased: ERASED })
  abandonmentReason: string | null;

  @VersionColumn()
  version: number;
}
