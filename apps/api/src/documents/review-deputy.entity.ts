import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Who reviews for a supervisor while he is away. */
@Entity('review_deputies')
export class ReviewDeputy {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  supervisorId: string;

  @Column('uuid')
  deputyId: string;

  /** `YYYY-MM-DD` */
  @Column('date')
  startsOn: string;

  /** `YYYY-MM-DD` */
  @Column('date')
  endsOn: string;

  @VersionColumn()
  version: number;
}
