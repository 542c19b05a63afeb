import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Language } from '#libs/i18n/languages';
import { Sealed } from '#libs/sealing/sealed-column';

/** A colleague. What he may do follows from his dated role grants. */
@Entity('users')
export class User {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  officeId: string;

  /** The office's data key: a stolen dump does not tell who works here. */
  @Column('uuid')
  keyId: string;

  @Column('text')
  login: string;

  @Sealed()
  displayName: string;

  @Column('text')
  locale: Language;

  @Column('date')
  employedFrom: string;

  @Column('date')
  employedTo: string;

  @VersionColumn()
  version: number;
}
