import { randomUUID } from 'node:crypto';
import { REGIONS } from '#libs/law/region';
import { asOwner, type OwnersHands } from './as-owner';
import { type Command, CommandRefused } from './command';
import { oneOf, readOptions } from './options';

const NAMES = ['name', 'name-ru', 'name-ky', 'name-en'] as const;

/** The first office of a new database; later ones are added by an admin over HTTP just as well. */
export const addOffice: Command = {
  name: 'office add',
  usage: '<code> --region <region> --name <name> [--name-ru, --name-ky, --name-en <name>]',
  summary: `Adds an office. Its code (two to five capital letters) begins the codes of cases. Regions: ${REGIONS.join(' ')}.`,
  async run(args, say) {
    const { values, words } = readOptions(args, ['region', 'name'], [...NAMES]);
    const [code, ...rest] = words;
    if (rest.length || !/^[A-Z]{2,5}$/.test(code ?? '')) {
      throw new CommandRefused('The code of an office is two to five capital letters: npm run admin -- office add OSH ...');
    }
    const region = oneOf('region', values.region, REGIONS);
    const { name } = values;
    const names = { ru: values['name-ru'] ?? name, ky: values['name-ky'] ?? name, en: values['name-en'] ?? name };
    await asOwner(say, hands => insert(hands, code, region, names));
    say(`Added office ${code}.`);
  },
};

async function insert({ db, keyring }: OwnersHands, code: string, region: string, names: object): Promise<void> {
  const known = await db.query('select from offices where code = $1', [code]);
  if (known.rowCount) throw new CommandRefused(`There is an office ${code} already.`);
  const id = randomUUID();
  await db.query('insert into offices (id, code, name, region) values ($1, $2, $3, $4)', [id, code, names, region]);
  const key = keyring.newDataKey();
  await db.query(`insert into data_keys (id, scope, office_id, wrapped) values ($1, 'office', $2, $3)`, [key.id, id, key.wrapped]);
}
