import { useDebouncedCallback } from '@mantine/hooks';
import { type RefObject, useEffect, useState } from 'react';

/** A passage by positions of the editor, and its words as they are read. */
export interface SelectedPassage {
  from: number;
  to: number;
  words: string;
}

const QUIET_MS = 150;

/** What the reader has selected in the sheet, a moment after he did; null when it is nothing. */
export function useSelectedPassage(sheet: RefObject<HTMLElement | null>): SelectedPassage | null {
  const [passage, setPassage] = useState<SelectedPassage | null>(null);
  const look = useDebouncedCallback(() => setPassage(sheet.current && passageOf(sheet.current, window.getSelection())), QUIET_MS);
  useEffect(() => {
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [look]);
  return passage;
}

/** Pieces of the sheet carry the position at which they begin; what is no text is one position long. */
function passageOf(sheet: HTMLElement, selection: Selection | null): SelectedPassage | null {
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!sheet.contains(range.commonAncestorContainer)) return null;
  const pieces = [...sheet.querySelectorAll<HTMLElement>('[data-at]')].filter(piece => range.intersectsNode(piece));
  const found = pieces.map(piece => ({ piece, ...within(piece, range) })).filter(({ from, to }) => from < to);
  if (!found.length) return null;
  const words = selection.toString().trim();
  // a footnote alone has no words that it could be found by again: its paragraph has
  if (found.every(({ piece }) => piece.dataset.atom)) return blockPassage(sheet.querySelector<HTMLElement>(`sup[data-at="${found[0].piece.dataset.at}"]`)?.closest<HTMLElement>('[data-from]') ?? null);
  return { from: Math.min(...found.map(({ from }) => from)), to: Math.max(...found.map(({ to }) => to)), words };
}

/** A whole paragraph or heading. */
export const blockPassage = (block: HTMLElement | null): SelectedPassage | null =>
  block && { from: Number(block.dataset.from), to: Number(block.dataset.to), words: block.innerText.trim() };

function within(piece: HTMLElement, range: Range): { from: number; to: number } {
  const at = Number(piece.dataset.at);
  if (piece.dataset.atom) return { from: at, to: at + 1 };
  const length = piece.textContent!.length;
  const offset = (container: Node, place: number, otherwise: number) => {
    if (!piece.contains(container)) return otherwise;
    return container.nodeType === Node.TEXT_NODE ? place : Math.min(place, 1) * length;
  };
  return { from: at + offset(range.startContainer, range.startOffset, 0), to: at + offset(range.endContainer, range.endOffset, length) };
}
