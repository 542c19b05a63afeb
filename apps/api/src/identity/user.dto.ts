import { LANGUAGES, type Language } from '#libs/i18n/languages';
import { ROLES } from '#libs/access/roles';
import { Day, Flag, Id, OneOf, Parts, Several, Text, Whole } from '../http/fields';

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

  @Day({ optional: true, nullable: true, description: 'Last day; sessions and access end with it. Null = until further notice.' })
  employedTo?: string | null;
}

export class UserDto {
  @Id()
  id: string;

  @Id()
  officeId: string;

  @Text({ max: 200 })
  displayName: string;

  @Several(ROLES, { name: 'Role', description: 'Held today, or on the day that was asked about.' })
  roles: string[];

  @Flag({ description: "Whether he holds an attorney's licence on that day." })
  attorney: boolean;

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

export class UserListQuery {
  @Day({ optional: true, description: 'As of which day; today when left out.' })
  on?: string;
}

/** A colleague as the admin sees him: with what he signs in with. */
export class AccountDto extends UserDto {
  @Text({ max: 64 })
  login: string;

  @OneOf(LANGUAGES, { name: 'Language' })
  locale: string;
}
