import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import { keyIdOf, open } from '#libs/sealing/box';
import { Keyring } from '#libs/sealing/keyring';
import { queryTokens } from '#libs/sealing/blind-index';
import { textTokens } from '#libs/sealing/text-index';
import { codeOfStep, currentStep } from '../../apps/api/src/identity/totp';
import type { PersonName } from '../../apps/api/src/people/person-name';
import { encodeCursor } from '../../apps/api/src/http/page';
import { type Dataset, withOwner } from '../dataset/dataset';
import { PASSWORD, TOTP_SECRET } from '../dataset/organisation';
import { LONG_LOG } from '../dataset/plans';

/** What is written into a log. */
export const LOG_TEXT = 'Встреча с доверителем: обсудили позицию к следующему заседанию, он просит вызвать двух свидетелей. '.repeat(3);

export interface SampleLawyer {
  id: string;
  login: string;
  /** His open cases: the first are read, the others written into, so that no measure disturbs another. */
  read: string[];
  write: { caseId: string; tokens: string[] }[];
  /** His case of ten years, and places in its log. */
  long: { caseId: string; cursors: string[] }[];
  searches: { text: string; tokens: string[]; words: number[]; wanted: number }[];
}

/** The lawyers of today, their open cases, and names they might look for. */
export function sampleOf(dataset: Dataset): Promise<SampleLawyer[]> {
  return withOwner(dataset.url, async db => {
    const ring = Keyring.fromRootKey(await readFile(join(dataset.folder, 'root.key')));
    const long = await longCases(db);
    const { rows } = await db.query<{ id: string; login: string; cases: string[] }>(
      `select u.id, u.login, array_agg(k.case_id order by k.case_id) as cases
        from users u join case_access k on k.user_id = u.id and k.basis = 'team' and k.open
        where u.login ~ '^lawyer' and k.case_id <> all ($1) group by u.id order by u.id`,
      [long.map(({ caseId }) => caseId)],
    );
    const lawyers: SampleLawyer[] = [];
    for (const { id, login, cases } of rows) {
      const half = Math.ceil(cases.length / 2);
      lawyers.push({
        id, login, read: cases.slice(0, half), long: long.filter(({ lead }) => lead === id),
        write: cases.slice(half).map(caseId => ({ caseId, tokens: textTokens(ring, 'log', caseId, LOG_TEXT) })), searches: await searches(db, ring, cases),
      });
    }
    return lawyers;
  });
}

/** The cases of ten years, who leads them, and the place behind every 250th entry. */
async function longCases(db: Client): Promise<{ caseId: string; lead: string; cursors: string[] }[]> {
  const { rows } = await db.query<{ caseId: string; lead: string; places: [string, string][] }>(
    `select e.case_id as "caseId", a.user_id as lead, e.places
      from (select case_id, json_agg(json_build_array(occurred_lower, id) order by occurred_lower desc, id desc) filter (where nth % 250 = 0) as places
          from (select case_id, id, occurred_lower, row_number() over (partition by case_id order by occurred_lower desc, id desc) as nth
            from log_entries where case_id in (select case_id from log_entries group by case_id having count(*) >= $1)) numbered
          group by case_id) e
        join assignments a on a.case_id = e.case_id and a.role = 'lead'`,
    [LONG_LOG],
  );
  return rows.map(({ caseId, lead, places }) => ({ caseId, lead, cursors: places.map(encodeCursor) }));
}

async function searches(db: Client, ring: Keyring, cases: string[]): Promise<SampleLawyer['searches']> {
  const { rows } = await db.query<{ id: string; names: Buffer; wrapped: Buffer }>(
    `select p.id, p.names, d.wrapped from case_clients cc join clients c on c.id = cc.client_id
      join persons p on p.id = c.person_id join data_keys d on d.id = p.key_id
      where cc.case_id = any ($1) order by p.id limit 12`,
    [cases],
  );
  return rows.map(({ id, names, wrapped }, at) => {
    const key = ring.unwrap(keyIdOf(names), wrapped);
    const [name] = JSON.parse(open(key, { table: 'persons', column: 'names', row: id }, names).toString()) as PersonName[];
    const text = asTyped(name, at);
    const { selective } = queryTokens(ring, text);
    return { text, tokens: selective.flat(), words: selective.flatMap((group, word) => group.map(() => word)), wanted: selective.length };
  });
}

/** The family name, family and given name, or the first letters, in turn. */
function asTyped({ family = '', given = '' }: PersonName, at: number): string {
  return [family, `${family} ${given}`, family.slice(0, 5)][at % 3];
}

/** Signs in as a program does: password, then the code of an app. */
export async function signIn(url: string, login: string): Promise<string> {
  const token = await post(`${url}/api/sessions`, { login, password: PASSWORD, transport: 'bearer' });
  const code = codeOfStep(TOTP_SECRET, currentStep());
  return post(`${url}/api/sessions/current/second-factor`, { code }, token);
}

async function post(address: string, body: object, token?: string): Promise<string> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`Could not sign in: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { token: string }).token;
}
