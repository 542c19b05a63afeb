import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Gender } from '#libs/law/gender';
import { ERASED } from '#libs/sealing/erased';
import { Sealed } from '#libs/sealing/sealed-column';
import type { PersonName } from './person-name';

/** How to reach somebody without putting him in danger. */
export interface SafeContact {
  channel?: string;
  hours?: string;
  codeName?: string;
}

/** A human being on file. What names or locates him is sealed; what is counted in reports is plain. */
@Entity('persons')
export class Person {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  keyId: string;

  /** First the name he goes by, then variants and scripts. */
  @Sealed({ json: true, erased: [{ family: ERASED }] })
  names: PersonName[];

  /** EDTF with month or day; the year alone is plain. */
  @Sealed({ nullable: true })
  birthDate: string | null;

  @Column('int', { nullable: true })
  birthYear: number | null;

  @Column('text', { nullable: true })
  gender: Gender | null;

  /** ISO 3166-2:KG. */
  @Column('text', { nullable: true })
  region: string | null;

  /** EDTF. */
  @Column('text', { nullable: true })
  diedOn: string | null;

  @Column('text', { array: true })
  disabilities: string[];

  @Column('text', { array: true })
  vulnerabilities: string[];

  @Column('text', { array: true })
  languages: string[];

  @Sealed({ nullable: true, json: true })
  phones: string[] | null;

  @Sealed({ nullable: true })
  address: string | null;

  @Sealed({ nullable: true, json: true })
  identityNumbers: string[] | null;

  @Sealed({ nullable: true, json: true })
  safeContact: SafeContact | null;

  @Sealed({ nullable: true })
  note: string | null;

  @VersionColumn()
  version: number;
}
