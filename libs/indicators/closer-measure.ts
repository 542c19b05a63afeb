import { INDICATORS } from './all-indicators';
import type { CountedRow } from './counted-row';
import type { Indicator } from './indicator';
import { isMoney } from './measure';

/**
 * Another that counts the same units of the same facts in the same breakdowns and measures what falls to each: whoever has counted it has counted this
 * one too, which only counts them or adds up what there is. Null where there is none.
 */
export function closerMeasure(indicator: Indicator): Indicator | null {
  const { code, facts, unit, measure } = indicator;
  if (measure && measure.of !== 'sum') return null;
  const isCloser = (other: Indicator) =>
    other.code !== code && other.facts === facts && other.unit === unit && other.measure?.of === 'per_person' && isMoney(other.measure) === isMoney(measure);
  return [...INDICATORS.values()].find(isCloser) ?? null;
}

/** Rows of an indicator as its closer measure tells them. */
export const fromCloser = ({ measure }: Indicator, rows: readonly CountedRow[]): CountedRow[] => rows.map(({ sum, ...row }) => ({ ...row, amount: measure ? (sum ?? null) : null }));
