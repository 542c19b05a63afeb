import type { Language } from '#libs/i18n/languages';
import type { Count } from './counting';

/** What offices, grants and events that befell many are called, by id: the values of dimensions that have names of their own. None of them tells of anybody. */
export async function valueNames(count: Count): Promise<Record<string, Record<Language, string>>> {
  const rows = await count<{ id: string; name: Record<Language, string> }>(
    `select id, name from offices
    union all select id, jsonb_build_object('ru', name, 'ky', name, 'en', name) from grants
    union all select id, jsonb_build_object('ru', title, 'ky', title, 'en', title) from events where mass and title is not null`,
    [],
  );
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
