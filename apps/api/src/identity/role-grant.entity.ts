import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Role } from '#libs/access/roles';

/** A role of a user from a day to a day. Ended, never deleted: what was done under it stays so. */
@Entity('role_grants')
export class RoleGrant {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  @Column('text')
  role: Role;

  @Column('date')
  startsOn: string;

  @Column('date')
  endsOn: string;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  createdBy: string | null;

  @VersionColumn()
  version: number;
}
