import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AttendanceRole } from '#libs/law/attendance-role';

/** Who came to a hearing: a colleague, or a person on file. */
@Entity('attendances')
export class Attendance {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  hearingId: string;

  @Column('uuid', { nullable: true })
  userId: string | null;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('text')
  role: AttendanceRole;
}
