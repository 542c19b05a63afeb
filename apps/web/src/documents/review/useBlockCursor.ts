import { type RefObject, useEffect } from 'react';
import { blockPassage, type SelectedPassage } from './selected-passage';

/** Without a mouse: arrows walk through the paragraphs of the sheet, Enter takes the one that is walked on. */
export function useBlockCursor(sheet: RefObject<HTMLElement | null>, onChoose: (passage: SelectedPassage) => void): void {
  useEffect(() => {
    const here = sheet.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.target !== here || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const blocks = [...here!.querySelectorAll<HTMLElement>('[data-from]')];
      const at = blocks.findIndex(block => block.dataset.current);
      if (event.code === 'ArrowDown' || event.code === 'ArrowUp') {
        const next = blocks[Math.max(0, Math.min(blocks.length - 1, at + (event.code === 'ArrowDown' ? 1 : -1)))];
        if (at >= 0) delete blocks[at].dataset.current;
        next.dataset.current = 'true';
        next.scrollIntoView({ block: 'nearest' });
        event.preventDefault();
      } else if (event.code === 'Enter' && at >= 0) {
        const passage = blockPassage(blocks[at]);
        if (passage && passage.from < passage.to) onChoose(passage);
        event.preventDefault();
      }
    };
    here?.addEventListener('keydown', onKey);
    return () => here?.removeEventListener('keydown', onKey);
  }, [sheet, onChoose]);
}
