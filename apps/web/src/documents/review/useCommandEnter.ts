import { useEffect } from 'react';

/** Ctrl+Enter on the page itself, while no dialog or field has it. */
export function useCommandEnter(act: () => void, enabled: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!enabled || event.code !== 'Enter' || !(event.ctrlKey || event.metaKey) || document.querySelector('[role=dialog]')) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [act, enabled]);
}
