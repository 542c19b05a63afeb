import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Run } from '#libs/documents/compare-runs';
import { type Side, standsOn } from '#libs/documents/compare-sides';
import { setIn } from './SheetText';

/** Words in a row: added ones underlined, removed ones struck through, and both said to those who listen. */
export function ComparedRuns({ runs, side }: { runs: Run[]; side: Side | null }) {
  const { t } = useTranslation();
  return runs.map((run, at) => {
    if (side && !standsOn(side, run)) return null;
    const text: ReactNode = setIn(run.text, run.marks.map(type => ({ type })));
    const words = run.note ? <small className="compared-footnote">{text}</small> : text;
    if (run.change === 'same') return <span key={at}>{words}</span>;
    const Tag = run.change === 'added' ? 'ins' : 'del';
    return <Tag key={at}><span className="visually-hidden">{`${run.change === 'added' ? t('reviews:compare.added') : t('reviews:compare.removed')} `}</span>{words}</Tag>;
  });
}
