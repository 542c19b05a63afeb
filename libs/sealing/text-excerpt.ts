import type { TextWord } from './text-words';

/** A piece of an excerpt; `met` = a word that was looked for. */
export interface ExcerptPart {
  text: string;
  met: boolean;
}

const BEFORE = 60;
const LONGEST = 240;

/** What stands around the first words met, cut between words, in pieces that joined are the excerpt. */
export function excerptAround(text: string, met: readonly TextWord[]): ExcerptPart[] {
  const first = met[0]?.start ?? 0;
  const from = first <= BEFORE ? 0 : afterSpace(text, first - BEFORE, first);
  const to = text.length - from <= LONGEST ? text.length : beforeSpace(text, from + LONGEST, met[0]?.end ?? from);
  const parts: ExcerptPart[] = [{ text: from ? '… ' : '', met: false }];
  let at = from;
  for (const { start, end } of met.filter(word => word.end <= to)) {
    parts.push({ text: text.slice(at, start), met: false }, { text: text.slice(start, end), met: true });
    at = end;
  }
  parts.push({ text: text.slice(at, to) + (to < text.length ? ' …' : ''), met: false });
  return parts.filter(part => part.text);
}

/** The beginning of the next word from `at`, but no later than `latest`. */
function afterSpace(text: string, at: number, latest: number): number {
  const space = text.slice(at, latest).search(/\s/);
  return space < 0 ? latest : at + space + 1;
}

/** The end of the last whole word before `at`, but no earlier than `earliest`. */
function beforeSpace(text: string, at: number, earliest: number): number {
  const space = text.slice(earliest, at).search(/\s\S*$/);
  return space < 0 ? Math.max(at, earliest) : earliest + space;
}
