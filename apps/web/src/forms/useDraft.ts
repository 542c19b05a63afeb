import { useDebouncedCallback } from '@mantine/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api, data } from '../api/client';
import { pendingDrafts } from './pending-drafts';

const QUIET_MS = 1_500;

const at = (form: string) => ({ params: { path: { form } } });

export interface Draft {
  /** Words from an earlier time stand in the form. */
  restored: boolean;
  keep(content: unknown): void;
  drop(): void;
}

/**
 * Keeps what is typed into a form on the server, sealed, a moment after the last key; and puts back what an earlier
 * visit left (`restore` says whether it took it). `key` is a form's name, with the id of the record it belongs to: `log-entry:<case id>`.
 */
export function useDraft<T>(key: string, restore: (content: T) => boolean): Draft {
  const [restored, setRestored] = useState(false);
  const put = useRef(restore);
  put.current = restore;

  useEffect(() => {
    let gone = false;
    data(api.GET('/api/drafts/{form}', at(key)))
      .then(({ content }) => {
        if (gone) return;
        setRestored(put.current(JSON.parse(content) as T));
      })
      // none there, or none that can be read: an empty form is right
      .catch(() => undefined);
    return () => void (gone = true);
  }, [key]);

  // one after the other: a saving that was held up by a sign-in must not bring back what was sent meanwhile
  const sending = useRef<Promise<unknown>>(Promise.resolve());
  const send = useCallback((call: () => Promise<unknown>) => void (sending.current = sending.current.then(call).catch(() => undefined)), []);
  const save = useDebouncedCallback(
    (content: unknown) => send(() => api.PUT('/api/drafts/{form}', { ...at(key), body: { content: JSON.stringify(content) } })),
    { delay: QUIET_MS, flushOnUnmount: true },
  );
  useEffect(
    () =>
      pendingDrafts.add(() => {
        save.flush();
        return sending.current;
      }),
    [save],
  );

  const drop = useCallback(() => {
    save.cancel();
    setRestored(false);
    send(() => api.DELETE('/api/drafts/{form}', at(key)));
  }, [key, save, send]);

  return { restored, keep: save, drop };
}
