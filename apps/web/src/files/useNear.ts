import { type RefObject, useEffect, useRef, useState } from 'react';

/** One screen above and one below. */
const MARGIN = '100%';

/** Whether an element is in sight, or nearly, of what scrolls it (named by a selector). */
export function useNear<E extends Element>(scroller: string): { ref: RefObject<E | null>; near: boolean } {
  const ref = useRef<E>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new IntersectionObserver(entries => setNear(entries.at(-1)!.isIntersecting), { root: ref.current.closest(scroller), rootMargin: MARGIN });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [scroller]);
  return { ref, near };
}
