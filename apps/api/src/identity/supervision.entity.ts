import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Who answers for whose work, from a day to a day; one supervisor at a time, and no circle. */
@Entity('supervisions')
export class Supervision {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  supervisorId: string;

  @Column('uuid')
  superviseeId: string;

  @Column('date')
  startsOn: string;

  @Column('date')
  endsOn: string;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  createdBy: string | null;

  @VersionColumn()
  version: number;
}
