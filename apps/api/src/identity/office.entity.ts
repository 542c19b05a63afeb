import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Names of one thing in the three languages. */
export type LocalName = Record<'ru' | 'ky' | 'en', string>;

@Entity('offices')
export class Office {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('jsonb')
  name: LocalName;

  @Column('text')
  region: string;

  @Column('text')
  zone: string;

  @VersionColumn()
  version: number;
}
