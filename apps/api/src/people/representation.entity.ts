import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { RepresentationBasis } from '#libs/law/representation-basis';
import type { RepresentationPurpose } from '#libs/law/representation-purpose';
import { Sealed } from '#libs/sealing/sealed-column';

/** Who acts for a client, on what basis, for what, from when to when (EDTF). */
@Entity('representations')
export class Representation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  keyId: string;

  @Column('text')
  basis: RepresentationBasis;

  @Column('text')
  purpose: RepresentationPurpose;

  @Sealed({ nullable: true })
  authorityDocument: string | null;

  @Column('text')
  startsOn: string;

  @Column('text', { nullable: true })
  endsOn: string | null;

  @VersionColumn()
  version: number;
}
