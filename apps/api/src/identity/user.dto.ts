import { LANGUAGES, type Language } from '#libs/i18n/languages';
import { ROLES, type Role } from '#libs/access/roles';
import { Day, Id, OneOf, Parts, Several, Text, Whole } from '../http/fields';

export class NewUserDto {
  @Id({ optional: true })
  id?: string;

  @Id()
  officeId: string;

  @Text({ max: 64, description: 'Lower-case letters, digits, dot, dash. No name of a person: it stands in clear.' })
  login: string;

  @Text({ max: 200 })
  displayName: string;

  @OneOf(LANGUAGES, { name: 'Language', optional: true })
  locale?: Language;

  @Day({ optional: true })
  employedFrom?: string;
}

export class UserChangesDto {
  @Id({ optional: true })
  officeId?: string;

  @Text({ max: 200, optional: true })
  displayName?: string;

  @OneOf(LANGUAGES, { name: 'Language', optional: true })
  locale?: Language;

  @Day({ optional: true, description: 'Last day; sessions and access end with it.' })
  employedTo?: string;
}

export class UserDto {
  @Id()
  id: string;

  @Id()
  officeId: string;

  @Text({ max: 200 })
  displayName: string;

  @Several(ROLES, { name: 'Role', description: 'Held today.' })
  roles: string[];

  @Day()
  employedFrom: string;

  @Day({ nullable: true })
  employedTo: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class UserListDto {
  @Parts(() => UserDto, { max: 10_000 })
  items: UserDto[];
}

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

export class NewSupervisionDto {
  @Id({ optional: true })
  id?: string;

  @Id({ description: 'Who is supervised.' })
  superviseeId: string;

  @Day({ optional: true })
  startsOn?: string;

  @Day({ optional: true })
  endsOn?: string;
}

export class SupervisionDto {
  @Id()
  id: string;

  @Id()
  supervisorId: string;

  @Id()
  superviseeId: string;

  @Day()
  startsOn: string;

  @Day({ nullable: true })
  endsOn: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
