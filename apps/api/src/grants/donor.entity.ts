import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Who gives grants. */
@Entity('donors')
export class Donor {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @VersionColumn()
  version: number;
}
