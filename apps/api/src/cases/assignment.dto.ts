import { TEAM_ROLES, type TeamRole } from '#libs/law/team-role';
import { Day, Id, OneOf, Whole } from '../http/fields';

export class NewAssignmentDto {
  @Id({ optional: true })
  id?: string;

  @Id()
  userId: string;

  @OneOf(TEAM_ROLES, { name: 'TeamRole' })
  role: TeamRole;

  @Day({ optional: true })
  startsOn?: string;

  @Day({ optional: true })
  endsOn?: string;
}

export class AssignmentEndDto {
  @Day()
  endsOn: string;
}

export class AssignmentDto {
  @Id()
  id: string;

  @Id()
  userId: string;

  @OneOf(TEAM_ROLES, { name: 'TeamRole' })
  role: string;

  @Day()
  startsOn: string;

  @Day({ nullable: true, description: 'Null = until further notice.' })
  endsOn: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
