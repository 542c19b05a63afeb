import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { SERVICE_TYPES } from '#libs/law/care/service-type';
import type { Chance } from './chance';

export interface Grant {
  id: string;
  currency: string;
  startsOn: Date;
  endsOn: Date;
}

const CURRENCIES = ['USD', 'EUR', 'KGS'];
const YEARS = 11;

/** Three grants a year, each in a currency of its own, all paying for every service. */
export async function openGrants(db: Client, by: string): Promise<Grant[]> {
  const thisYear = new Date().getFullYear();
  const grants: Grant[] = [];
  for (const currency of CURRENCIES) await db.query('insert into donors (name, created_by) values ($1, $2)', [`Donor ${currency}`, by]);
  for (let year = thisYear - YEARS; year <= thisYear; year++) {
    for (const currency of CURRENCIES) {
      const id = uuidv7();
      await db.query(
        `insert into grants (id, donor_id, name, currency, starts_on, ends_on, service_types, created_by) select $1, id, $3, $4, $5, $6, $7, $8 from donors where name = $2`,
        [id, `Donor ${currency}`, `Grant ${currency} ${year}`, currency, `${year}-01-01`, `${year}-12-31`, SERVICE_TYPES, by],
      );
      grants.push({ id, currency, startsOn: new Date(`${year}-01-01`), endsOn: new Date(`${year}-12-31`) });
    }
  }
  return grants;
}

export const runningOn = (grants: readonly Grant[], day: Date, chance: Chance): Grant | null =>
  chance.of(grants.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)) ?? null;
