import { translate } from '#libs/i18n/catalogue';
import type { Language } from '#libs/i18n/languages';
import { officeDay } from '#libs/law/office-day';
import type { PendingKind } from '#libs/law/pending-kind';
import type { Letter } from '../mail/mailer';

/** What a digest may know of what waits: a code, a kind and a date. Titles and words do not even get here. */
export interface DigestItem {
  kind: PendingKind;
  /** Of the case; of the client where there is none; empty for an enquiry. */
  code: string;
  startsAt: string | null;
  zone: string | null;
  dueOn: string | null;
  urgency: string;
}

/** What may be due on no day, and then has words of its own. */
const MAYBE_WITHOUT_DAY = new Set<PendingKind>(['task', 'review', 'changes_requested', 'approved_document']);
/** More is to be read on the page. */
const MOST_LINES = 40;

/**
 * The morning's mail in plain text: a line for each thing that waits, in the order of Today.
 * @param link where Today is; null when the server does not know its own address
 */
export function digestLetter(items: readonly DigestItem[], day: string, language: Language, link: string | null): Pick<Letter, 'subject' | 'text'> {
  const cases = new Set(items.map(({ code }) => code)).size;
  const left = items.length - MOST_LINES;
  const text = [
    translate(language, 'digest:letter.day', { date: written(day, language) }),
    '',
    ...items.slice(0, MOST_LINES).map(item => lineOf(item, language)),
    ...(left > 0 ? [translate(language, 'digest:letter.more', { number: left })] : []),
    '',
    link ? translate(language, 'digest:letter.link', { link }) : translate(language, 'digest:letter.inside'),
    '',
    translate(language, 'digest:letter.foot'),
    '',
  ];
  return { subject: translate(language, 'digest:letter.subject', { count: cases }), text: text.join('\n') };
}

function lineOf({ kind, code, startsAt, zone, dueOn, urgency }: DigestItem, language: Language): string {
  const day = startsAt === null ? dueOn : officeDay(zone ?? undefined, new Date(startsAt));
  const when = { date: day ? written(day, language) : '', time: startsAt ? clock(startsAt, zone) : '' };
  const line = translate(language, !day && MAYBE_WITHOUT_DAY.has(kind) ? `digest:line.${kind}-without-day` : `digest:line.${kind}`, { code, ...when });
  return dueOn && urgency === 'overdue' ? `${line} ${translate(language, 'digest:letter.overdue')}` : line;
}

const written = (day: string, language: Language) => (language === 'en' ? day : day.split('-').reverse().join('.'));

const clock = (moment: string, zone: string | null) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone ?? undefined, hour: '2-digit', minute: '2-digit' }).format(new Date(moment));
