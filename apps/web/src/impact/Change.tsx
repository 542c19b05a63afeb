import { fmtNumber } from '../dates/fmt';
import { changeOf, type Measure, type Row } from './told';

interface ChangeProps {
  measure: Measure;
  now: readonly Row[] | undefined;
  before: readonly Row[] | undefined;
}

/** How many more or fewer than in the time before; nothing where one of both is not told, or something is measured. More is not always better, so it has no colour. */
export function Change({ measure, now, before }: ChangeProps) {
  if (measure) return null;
  const change = changeOf(now?.[0]?.units, before?.[0]?.units);
  if (!change) return null;
  return <span className="change">{signed(change.by)}{change.percent !== null && change.by !== 0 && ` (${signed(change.percent)}\u00a0%)`}</span>;
}

const signed = (value: number) => (value > 0 ? '+' : value < 0 ? '\u2212' : '±') + fmtNumber(Math.abs(value));
