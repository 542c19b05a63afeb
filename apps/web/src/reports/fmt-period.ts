import { fmtDay } from '../dates/fmt';

/** "1 January 2026 – 31 December 2026", or the year alone where it is a whole one. */
export const fmtPeriod = ({ from, until }: { from: string; until: string }): string =>
  from.endsWith('-01-01') && until === `${from.slice(0, 4)}-12-31` ? from.slice(0, 4) : `${fmtDay(from)} – ${fmtDay(until)}`;
