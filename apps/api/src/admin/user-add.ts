import { randomUUID } from 'node:crypto';
import { ROLES } from '#libs/access/roles';
import { translate } from '#libs/i18n/catalogue';
import { LANGUAGES } from '#libs/i18n/languages';
import { seal } from '#libs/sealing/box';
import { brokenPasswordRule } from '../identity/password-rules';
import { hashPassword } from '../identity/passwords';
import { asOwner, type OwnersHands } from './as-owner';
import { askPassword } from './ask-password';
import { type Command, CommandRefused } from './command';
import { oneOf, readOptions } from './options';

interface NewUser {
  login: string;
  role: string;
  office: string;
  name: string;
  locale: string;
  password: string;
}

/** The first admin of a new database, who then adds everybody else over HTTP. */
export const addUser: Command = {
  name: 'user add',
  usage: '--login <login> --role <role> --office <code> [--name <shown name>] [--locale ru|ky|en]',
  summary: `Adds a user; the password is asked for, or piped in. Roles: ${ROLES.join(' ')}.`,
  async run(args, say) {
    const { values, words } = readOptions(args, ['login', 'role', 'office'], ['name', 'locale']);
    if (words.length) throw new CommandRefused('Give options only. A password is asked for, and never an argument.');
    const { login, office, name = login } = values;
    if (!/^[a-z0-9._-]{3,64}$/.test(login)) {
      throw new CommandRefused('--login is 3 to 64 lower-case letters, digits, dots and dashes; no name of a person, for it stands in clear.');
    }
    const role = oneOf('role', values.role, ROLES);
    const locale = oneOf('locale', values.locale ?? 'ru', LANGUAGES);
    const password = await askPassword();
    const rule = brokenPasswordRule(password, [login, name]);
    if (rule) throw new CommandRefused(`${translate('en', `http:rule.${rule}`)} Nothing was changed.`);
    await asOwner(say, hands => insert(hands, { login, role, office, name, locale, password }));
    say(`Added ${login}: ${role}, office ${office}.`);
  },
};

async function insert({ db, keyring }: OwnersHands, user: NewUser): Promise<void> {
  const offices = await db.query(
    'select o.id, k.id as key_id, k.wrapped from offices o join data_keys k on k.office_id = o.id where o.code = $1',
    [user.office],
  );
  if (!offices.rowCount) throw new CommandRefused(`There is no office ${user.office}. Add it: npm run admin -- office add ${user.office} ...`);
  const known = await db.query('select from users where login = $1', [user.login]);
  if (known.rowCount) throw new CommandRefused(`There is a user ${user.login} already.`);
  const [office] = offices.rows;
  const id = randomUUID();
  const key = keyring.unwrap(office.key_id, office.wrapped);
  const shown = seal(key, { table: 'users', column: 'display_name', row: id }, Buffer.from(user.name));
  await db.query(
    'insert into users (id, office_id, key_id, login, display_name, locale) values ($1, $2, $3, $4, $5, $6)',
    [id, office.id, office.key_id, user.login, shown, user.locale],
  );
  await db.query('insert into credentials (user_id, password_hash) values ($1, $2)', [id, await hashPassword(user.password)]);
  await db.query('insert into role_grants (user_id, role) values ($1, $2)', [id, user.role]);
}
