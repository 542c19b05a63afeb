import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useMay } from '../session/session';

/** Rows that J and K walk through carry this attribute. */
export const ROW = { 'data-row': true };

/** A key pressed anywhere on a case page that starts a new log entry asks for this element. */
export const NEW_HERE = { 'data-new-here': true };

interface Actions {
  search(): void;
  help(): void;
}

/** Bound to the keys' places on the keyboard, not to their letters: people type in the Russian layout. */
export function useShortcuts({ search, help }: Actions): void {
  const navigate = useNavigate();
  const may = useMay();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = event.ctrlKey || event.metaKey;
      if (command && event.code === 'KeyK' && may('client.search')) return act(event, search);
      if (command || event.altKey || isTyping(event.target) || document.querySelector('[role=dialog]')) return;
      if (event.code === 'Slash') return act(event, event.shiftKey || !may('client.search') ? help : search);
      if (event.code === 'KeyJ') return act(event, () => step(1));
      if (event.code === 'KeyK') return act(event, () => step(-1));
      if (event.code === 'KeyN') return act(event, () => startNew(() => may('client.write') && navigate({ to: '/clients/new' })));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [search, help, navigate, may]);
}

function act(event: KeyboardEvent, action: () => unknown): void {
  event.preventDefault();
  action();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

function step(by: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex(row => row.contains(document.activeElement));
  rows[at < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at + by))]?.focus();
}

function startNew(elsewhere: () => unknown): void {
  const here = document.querySelector<HTMLElement>('[data-new-here]');
  if (here) here.focus();
  else elsewhere();
}
