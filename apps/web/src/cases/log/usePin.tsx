import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../../api/client';
import type { Schema } from '../../api/schema';
import { toastProblem } from '../../ui/toast';
import { logKey, logPagesKey, pinnedQuery } from './log-query';

type Entry = Schema<'LogEntryDto'>;
type Pages = InfiniteData<Schema<'LogPageDto'>>;

/** Pins or unpins at once, and offers to take it back. */
export function usePin(caseId: string): (entry: Entry, pinned: boolean) => Promise<void> {
  const { t } = useTranslation();
  const client = useQueryClient();

  const show = (changed: Entry) =>
    client.setQueriesData<Pages>({ queryKey: logPagesKey(caseId) }, old =>
      old && { ...old, pages: old.pages.map(page => ({ ...page, items: page.items.map(one => (one.id === changed.id ? changed : one)) })) },
    );

  const pin = async (entry: Entry, pinned: boolean, takenBack = false): Promise<void> => {
    show({ ...entry, pinned });
    try {
      const params = { path: { id: entry.id }, header: ifMatch(entry.version) };
      const stored = await data(api.PATCH('/api/log-entries/{id}', { params, body: { pinned } }));
      show(stored);
      void client.invalidateQueries({ queryKey: pinnedQuery(caseId).queryKey });
      if (!takenBack) offerUndo(t(pinned ? 'cases:log.pinned' : 'cases:log.unpinned'), t('web:ui.undo'), () => pin(stored, !pinned, true));
    } catch (problem) {
      show(entry);
      toastProblem(problem);
      await client.invalidateQueries({ queryKey: logKey(caseId) });
    }
  };
  return (entry, pinned) => pin(entry, pinned);
}

function offerUndo(message: string, undo: string, takeBack: () => void): void {
  const id = notifications.show({
    message: (
      <Group justify="space-between">
        <Text size="sm">{message}</Text>
        <Button size="compact-sm" variant="default" onClick={() => { notifications.hide(id); takeBack(); }}>{undo}</Button>
      </Group>
    ),
    withCloseButton: false,
    autoClose: 6_000,
  });
}
