/** A name of scores between two bounds, both included; its words stand in the catalogues under `clinical:band.`. */
export interface Band {
  readonly name: BandName;
  readonly from: number;
  readonly to: number;
}

export const BAND_NAMES = ['minimal', 'mild', 'moderate', 'moderately_severe', 'severe', 'below_cut', 'at_cut', 'good', 'poor', 'very_poor'] as const;
export type BandName = (typeof BAND_NAMES)[number];

/** A notice that the assessor has to see at once. */
export const ALERTS = ['self_harm'] as const;
export type Alert = (typeof ALERTS)[number];

/**
 * A published questionnaire: how many items, which answers, how it is scored and read. No wording of any item is here: a
 * client answers the validated form in his language on paper or read out to him, and its answers are entered by number.
 */
export interface Instrument<Id extends string = string> {
  readonly id: Id;
  /** As it is published; the same in each language. */
  readonly title: string;
  readonly items: number;
  /** The highest answer to each item; the lowest is 0. */
  readonly highest: number;
  /** What the sum of the answers is multiplied by. */
  readonly factor: number;
  /** Whether a higher score says that somebody fares better. */
  readonly higherIsBetter: boolean;
  /** From the lowest score to the highest without gaps. */
  readonly bands: readonly Band[];
  /** The least difference of two scores that is published as a change worth the name; null where none is. */
  readonly meaningfulChange: number | null;
  /** Items, counted from one, of which any answer above nought is an alert. */
  readonly alerts: Readonly<Partial<Record<Alert, number>>>;
  /** Where items, scoring and bands are published. */
  readonly source: string;
  /** Where its terms of use are told. */
  readonly terms: string;
  /** Whether scoring and bands have been compared with the publication by a clinician. */
  readonly verified: boolean;
}

/** The highest score that it can have. */
export const highestScore = ({ items, highest, factor }: Instrument): number => items * highest * factor;
