import { partialDate, type PartialDate } from './partial-date';

/** Editions of the Criminal Code of the Kyrgyz Republic. */
export const CODE_EDITION_CODES = ['KG-CC-1997', 'KG-CC-2017', 'KG-CC-2021'] as const;

export type CodeEditionCode = (typeof CODE_EDITION_CODES)[number];

export interface CodeEdition {
  code: CodeEditionCode;
  /** As the act is cited in its own language; labels for screens are `law:codeEdition.<code>`. */
  name: string;
  /** First day in force, `YYYY-MM-DD`. */
  inForceFrom: string;
  /** Last day in force; null while it is. */
  inForceTo: string | null;
  source: string;
  /** Whether a lawyer of the office has checked the dates against the source. */
  verified: boolean;
}

/** In the order they came into force, without gap or overlap. */
export const CODE_EDITIONS: readonly CodeEdition[] = [
  {
    code: 'KG-CC-1997',
    name: 'Уголовный кодекс Кыргызской Республики от 1 октября 1997 года № 68',
    inForceFrom: '1998-01-01',
    inForceTo: '2018-12-31',
    source: 'Law of 1 October 1997 No. 69 on bringing the code into force; cbd.minjust.gov.kg',
    verified: false,
  },
  {
    code: 'KG-CC-2017',
    name: 'Уголовный кодекс Кыргызской Республики от 2 февраля 2017 года № 19',
    inForceFrom: '2019-01-01',
    inForceTo: '2021-11-30',
    source: 'Law of 24 January 2017 No. 10 on bringing the codes into force; cbd.minjust.gov.kg',
    verified: false,
  },
  {
    code: 'KG-CC-2021',
    name: 'Уголовный кодекс Кыргызской Республики от 28 октября 2021 года № 127',
    inForceFrom: '2021-12-01',
    inForceTo: null,
    source: 'Law of 28 October 2021 No. 126 on bringing the codes into force; cbd.minjust.gov.kg',
    verified: false,
  },
];

/**
 * The edition in force on the date of an act. A proposal: a later, milder law can apply instead.
 * @returns null when the date is before all editions, or so vague that more than one can be meant.
 * @throws RangeError for a text that is no partial date.
 */
export function editionInForce(date: PartialDate | string): CodeEdition | null {
  const { lower, upper } = partialDate(date);
  if (lower === null || upper === null) return null;
  const covers = ({ inForceFrom, inForceTo }: CodeEdition) =>
    inForceFrom <= lower && (inForceTo === null || upper <= inForceTo);
  return CODE_EDITIONS.find(covers) ?? null;
}
