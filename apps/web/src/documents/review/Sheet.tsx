import { memo, type Ref, useMemo } from 'react';
import type { EditorNode } from '#libs/documents/compare-node';
import { footnotesIn, levelsIn, type MarkedPassage, SheetMarksContext } from './sheet-marks';
import { SheetNodes } from './SheetNodes';

interface SheetProps {
  document: EditorNode;
  language: string;
  /** What the sheet is, for those who do not see it. */
  label: string;
  /** Of a hint how to walk in it. */
  hintId: string;
  passages: readonly MarkedPassage[];
  active: string | null;
  ref: Ref<HTMLElement>;
}

/** A version on a page-like sheet, its commented passages marked. */
export const Sheet = memo(function Sheet({ document, language, label, hintId, passages, active, ref }: SheetProps) {
  const notes = useMemo(() => footnotesIn(document), [document]);
  const marks = useMemo(() => ({ passages, active, notes: new Map(notes.map(({ at }, index) => [at, index + 1])), levels: levelsIn(document) }), [passages, active, notes, document]);
  return (
    <section className="version-sheet" lang={language} aria-label={label} aria-describedby={hintId} tabIndex={0} ref={ref}>
      <SheetMarksContext value={marks}><SheetNodes node={document} inside={0} /></SheetMarksContext>
      {notes.length > 0 && (
        <ol className="version-notes">
          {notes.map(({ at, text }) => <li key={at}><span data-at={at} data-atom>{text}</span></li>)}
        </ol>
      )}
    </section>
  );
});
