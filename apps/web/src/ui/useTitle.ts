import { useEffect } from 'react';

/** Neutral words and codes only: a title is seen by whoever stands behind the chair, and kept in histories. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Tirek`;
  }, [title]);
}
