import { Column, Entity, VersionColumn } from 'typeorm';
import type { Rank } from '#libs/law/violations/rank';
import type { Service } from '#libs/law/violations/service';
import { ERASED } from '#libs/sealing/erased';
import { Sealed } from '#libs/sealing/sealed-column';
import type { PersonName } from '../people/person-name';
import { Voidable } from './of-matter';

export const PERPETRATOR_KINDS = ['person', 'unit'] as const;
export type PerpetratorKind = (typeof PERPETRATOR_KINDS)[number];

/** Who did it, as one case knows him: a person, perhaps without a name, or a unit. */
@Entity('perpetrators')
export class Perpetrator extends Voidable {
  @Column('uuid')
  keyId: string;

  @Column('text')
  kind: PerpetratorKind;

  /** The unit itself, or the one a person serves in. */
  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('text')
  service: Service;

  @Column('text', { nullable: true })
  rank: Rank | null;

  @Sealed({ nullable: true, json: true, erased: { family: ERASED } })
  name: PersonName | null;

  /** What he is told apart by. */
  @Sealed({ nullable: true })
  description: string | null;

  @VersionColumn()
  version: number;
}
