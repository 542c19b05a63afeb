import { Column, Entity, VersionColumn } from 'typeorm';
import type { BodyRegion } from '#libs/law/violations/body-region';
import type { InjuryConsequence } from '#libs/law/violations/injury-consequence';
import type { InjuryKind } from '#libs/law/violations/injury-kind';
import { Sealed } from '#libs/sealing/sealed-column';
import { Voidable } from './of-matter';

/** What an act has done to a body or a mind. */
@Entity('injuries')
export class Injury extends Voidable {
  @Column('uuid')
  keyId: string;

  @Column('uuid')
  actId: string;

  @Column('text')
  kind: InjuryKind;

  @Column('text', { array: true })
  regions: BodyRegion[];

  @Column('text')
  consequence: InjuryConsequence;

  /** EDTF. */
  @Column('text', { nullable: true })
  seenOn: string | null;

  @Sealed({ nullable: true })
  description: string | null;

  @VersionColumn()
  version: number;
}
