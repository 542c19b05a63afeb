import { Column, Entity, VersionColumn } from 'typeorm';
import type { Certainty } from '#libs/law/violations/certainty';
import type { InvolvementPart } from '#libs/law/violations/involvement-part';
import { OfMatter, Voidable } from './of-matter';

/** What a perpetrator did in an act. */
@Entity('involvements')
export class Involvement extends Voidable {
  @Column('uuid')
  keyId: string;

  @Column('uuid')
  actId: string;

  @Column('uuid')
  perpetratorId: string;

  @Column('text')
  part: InvolvementPart;

  @VersionColumn()
  version: number;
}

/** How far it was established, from when on. The latest holds. */
@Entity('involvement_certainties')
export class InvolvementCertainty extends OfMatter {
  @Column('uuid')
  involvementId: string;

  @Column('text')
  certainty: Certainty;

  /** EDTF. */
  @Column('text')
  since: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;
}
