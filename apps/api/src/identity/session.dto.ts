import { LANGUAGES } from '#libs/i18n/languages';
import { PERMISSIONS } from '#libs/access/permissions';
import { ROLES } from '#libs/access/roles';
import { Flag, Id, OneOf, Several, Text } from '../http/fields';

export class SignInDto {
  @Text({ max: 64 })
  login: string;

  @Text({ max: 200 })
  password: string;

  @OneOf(['cookie', 'bearer'], {
    name: 'SessionTransport',
    optional: true,
    description: 'Browsers keep the session in a cookie that scripts cannot read; programs ask for a bearer token.',
  })
  transport?: 'cookie' | 'bearer';
}

export class SessionDto {
  @Id()
  userId: string;

  @Id()
  officeId: string;

  @Text({ max: 200 })
  displayName: string;

  @OneOf(LANGUAGES, { name: 'Language' })
  locale: string;

  @Several(ROLES, { name: 'Role' })
  roles: string[];

  @Several(Object.keys(PERMISSIONS), { name: 'Permission', description: 'What these roles permit; the database decides on which rows.' })
  permissions: string[];

  @Flag()
  locked: boolean;

  @Text({ max: 43, optional: true, description: 'Only when a bearer token was asked for.' })
  token?: string;
}

export class UnlockDto {
  @Text({ max: 200 })
  password: string;
}
