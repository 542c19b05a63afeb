import { STANDINGS } from '#libs/access/actor';
import { PERMISSIONS } from '#libs/access/permissions';
import { ROLES } from '#libs/access/roles';
import { LANGUAGES } from '#libs/i18n/languages';
import { Flag, Id, Instant, OneOf, Part, Parts, Several, Text } from '../http/fields';
import { PasskeyAnswerDto } from './proof.dto';

const TRANSPORT = {
  name: 'SessionTransport',
  optional: true,
  description: 'Browsers keep the session in a cookie that scripts cannot read; programs ask for a bearer token.',
};
const WAYS = ['code', 'passkey', 'recoveryCode'];

export class SignInDto {
  @Text({ max: 64 })
  login: string;

  @Text({ max: 200 })
  password: string;

  @OneOf(['cookie', 'bearer'], TRANSPORT)
  transport?: 'cookie' | 'bearer';
}

export class PasskeySignInDto {
  @Part(() => PasskeyAnswerDto)
  passkey: PasskeyAnswerDto;

  @OneOf(['cookie', 'bearer'], TRANSPORT)
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

  @OneOf(STANDINGS, { name: 'Standing', description: 'How far signing in has come; only `full` answers more than signing in itself.' })
  standing: string;

  @Several(WAYS, { name: 'FactorWay', description: 'How the second factor can be given.' })
  ways: string[];

  @Text({ max: 6, optional: true, description: 'The code to type. In the demo only, whose secrets everybody knows.' })
  demoCode?: string;

  @Text({ max: 43, optional: true, description: 'Only when a bearer token is used: at sign-in, and a new one when the session rises to `full`.' })
  token?: string;
}

export class OwnSessionDto {
  @Id()
  id: string;

  @Instant()
  createdAt: string;

  @Instant()
  lastSeenAt: string;

  @Text({ max: 40, description: 'Browser and system in coarse words.' })
  device: string;

  @Flag({ description: 'The one this request came by.' })
  current: boolean;
}

export class OwnSessionsDto {
  @Parts(() => OwnSessionDto, { max: 1000 })
  items: OwnSessionDto[];
}
