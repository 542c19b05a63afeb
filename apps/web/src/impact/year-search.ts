import { today } from '../dates/fmt';

export interface YearSearch {
  year?: number;
  /** Id of an office, or of a grant; all of them without it. */
  office?: string;
  grant?: string;
}

const YEAR = /^(19|20)\d\d$/;
const ID = /^[0-9a-f-]{36}$/;

/** What the address says; what is no year and no id is left out. */
export const readYear = ({ year, office, grant }: Record<string, unknown>): YearSearch => ({
  ...(YEAR.test(String(year)) && { year: Number(year) }),
  ...(typeof office === 'string' && ID.test(office) && { office }),
  ...(typeof grant === 'string' && ID.test(grant) && { grant }),
});

export const thisYear = (): number => Number(today().slice(0, 4));
