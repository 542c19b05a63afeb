import { type RefObject, useLayoutEffect } from 'react';

const APART_PX = 8;
/** As in the stylesheet: beneath this the comments stand below the sheet. */
const BESIDE = '(min-width: 62em)';

/** Puts each comment of the margin beside its passage, or as near beneath as those before it allow. */
export function useMarginPlaces(sheet: RefObject<HTMLElement | null>, list: RefObject<HTMLElement | null>): void {
  // after every rendering: cards grow and shrink with what is done in them
  useLayoutEffect(() => {
    const place = () => sheet.current && list.current && placeCards(sheet.current, list.current);
    place();
    const observer = new ResizeObserver(place);
    if (sheet.current) observer.observe(sheet.current);
    list.current?.querySelectorAll('li').forEach(card => observer.observe(card));
    return () => observer.disconnect();
  });
}

function placeCards(sheet: HTMLElement, list: HTMLElement): void {
  const beside = window.matchMedia(BESIDE).matches;
  const above = list.getBoundingClientRect().top;
  let free = 0;
  for (const card of list.querySelectorAll<HTMLElement>('li[data-card]')) {
    const mark = sheet.querySelector(`mark[data-comment~="${card.dataset.card}"]`);
    const top = Math.max(free, mark ? mark.getBoundingClientRect().top - above : free);
    card.style.top = beside ? `${top}px` : '';
    free = top + card.offsetHeight + APART_PX;
  }
  list.style.minHeight = beside ? `${free}px` : '';
}
