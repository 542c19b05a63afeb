import { ROLES, type Role } from '#libs/access/roles';
import { Day, Id, OneOf, Parts, Whole } from '../http/fields';

export class NewRoleGrantDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(ROLES, { name: 'Role' })
  role: Role;

  @Day({ optional: true })
  startsOn?: string;

  @Day({ optional: true })
  endsOn?: string;
}

export class RoleGrantDto {
  @Id()
  id: string;

  @Id()
  userId: string;

  @OneOf(ROLES, { name: 'Role' })
  role: string;

  @Day()
  startsOn: string;

  @Day({ nullable: true })
  endsOn: string | null;

  @Id({ nullable: true, description: 'Who granted it; null for the founding of the organisation.' })
  createdBy: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class RoleGrantListDto {
  @Parts(() => RoleGrantDto, { max: 1000 })
  items: RoleGrantDto[];
}

export class PeriodEndDto {
  @Day()
  endsOn: string;
}
