import { type Alert, type BandName, type Instrument } from './instrument';

/** The answer to each item in their order; null where none was given. */
export type Answers = readonly (number | null)[];

/** Whether there is one answer for each item, and each is one that the item offers. */
export const fits = (instrument: Instrument, answers: Answers): boolean =>
  answers.length === instrument.items &&
  answers.every(answer => answer === null || (Number.isInteger(answer) && answer >= 0 && answer <= instrument.highest));

/**
 * The score by the rules of the instrument; null when an answer is missing. None of the publications fills gaps in a way
 * that all agree on, and a guessed total would stand in the curve like a true one.
 */
export function scoreOf(instrument: Instrument, answers: Answers): number | null {
  let sum = 0;
  for (const answer of answers) {
    if (answer === null) return null;
    sum += answer;
  }
  return sum * instrument.factor;
}

/** What the score is called; null without a score. */
export const bandOf = (instrument: Instrument, score: number | null): BandName | null =>
  score === null ? null : (instrument.bands.find(({ from, to }) => score >= from && score <= to)?.name ?? null);

/** What the assessor has to see at once, also while other answers are missing. */
export function alertsOf(instrument: Instrument, answers: Answers): Alert[] {
  const named = Object.entries(instrument.alerts) as [Alert, number][];
  return named.filter(([, item]) => (answers[item - 1] ?? 0) > 0).map(([alert]) => alert);
}
