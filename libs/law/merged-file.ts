/** What of two files can contradict, so that somebody has to choose. Of the rest, both are kept. */
export const MERGE_FIELDS = [
  'birthDate', 'gender', 'region', 'diedOn', 'address', 'safeContact', 'kind', 'victimClientId', 'takenOn', 'referralSource', 'referredByClientId',
] as const;

export type MergeField = (typeof MERGE_FIELDS)[number];

/** One of two files about one person, as far as a merge decides on it. */
export interface MergeSide {
  /** Of the client. */
  id: string;
  names: { family?: string; given?: string; patronymic?: string }[];
  birthDate?: string | null;
  birthYear: number | null;
  gender?: string | null;
  region?: string | null;
  diedOn?: string | null;
  address?: string | null;
  safeContact?: object | null;
  disabilities?: string[];
  vulnerabilities?: string[];
  languages?: string[];
  phones?: string[] | null;
  identityNumbers?: string[] | null;
  note?: string | null;
  kind: string;
  victimClientId: string | null;
  takenOn: string;
  referralSource: string | null;
  referredByClientId: string | null;
}

/** Fields on which both files say something, and not the same. */
export function contradictions(survivor: MergeSide, former: MergeSide): MergeField[] {
  return MERGE_FIELDS.filter(field => {
    const [kept, other] = [said(survivor, field), said(former, field)];
    return kept !== null && other !== null && kept !== other;
  });
}

/**
 * The surviving file: of a field that contradicts, what was chosen (`taken` from the former); where only one file says
 * something, that; lists and names of both, the survivor's first; both notes, one below the other.
 */
export function mergedFile<Side extends MergeSide>(survivor: Side, former: Side, taken: readonly MergeField[]): Side {
  const ofFormer = (field: MergeField) => taken.includes(field) || said(survivor, field) === null;
  const merged = { ...survivor };
  for (const field of MERGE_FIELDS) {
    if (ofFormer(field)) Object.assign(merged, { [field]: former[field] ?? null });
  }
  if (ofFormer('birthDate')) merged.birthYear = former.birthYear ?? survivor.birthYear;
  // a client neither refers himself nor is his own victim
  for (const field of ['victimClientId', 'referredByClientId'] as const) {
    if (merged[field] === survivor.id || merged[field] === former.id) merged[field] = null;
  }
  if (merged.kind !== 'indirect_victim') merged.victimClientId = null;
  return {
    ...merged,
    names: united(survivor.names, former.names),
    disabilities: united(survivor.disabilities, former.disabilities),
    vulnerabilities: united(survivor.vulnerabilities, former.vulnerabilities),
    languages: united(survivor.languages, former.languages),
    phones: orNull(united(survivor.phones, former.phones)),
    identityNumbers: orNull(united(survivor.identityNumbers, former.identityNumbers)),
    note: [...new Set([survivor.note, former.note].filter(Boolean))].join('\n\n') || null,
  };
}

/** What a file says of a field, comparable; a year without its day counts as a date. */
function said(side: MergeSide, field: MergeField): string | null {
  const value = field === 'birthDate' ? (side.birthDate ?? side.birthYear?.toString()) : side[field];
  return value == null || value === '' ? null : JSON.stringify(value);
}

/** Those of both, each once, in their order. */
function united<Item>(first: readonly Item[] | null | undefined, second: readonly Item[] | null | undefined): Item[] {
  const seen = new Set<string>();
  return [...(first ?? []), ...(second ?? [])].filter(item => {
    const text = JSON.stringify(sorted(item));
    return !seen.has(text) && seen.add(text);
  });
}

const sorted = (item: unknown) => (item && typeof item === 'object' ? Object.entries(item).sort() : item);

const orNull = <Item>(items: Item[]) => (items.length ? items : null);
