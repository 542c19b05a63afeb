import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ProviderKind } from '#libs/law/care/provider-kind';
import type { Region } from '#libs/law/region';
import { Sealed } from '#libs/sealing/sealed-column';

/** An institution or person outside to whom an office sends its clients for care. */
@Entity('providers')
export class Provider {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  officeId: string;

  @Column('uuid')
  keyId: string;

  @Column('text')
  kind: ProviderKind;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  region: Region | null;

  @Sealed({ nullable: true })
  contact: string | null;

  /** `YYYY-MM-DD` */
  @Column('date')
  startsOn: string;

  /** `YYYY-MM-DD`; null while the office works with it. */
  @Column('date', { nullable: true })
  endsOn: string | null;

  @VersionColumn()
  version: number;
}
