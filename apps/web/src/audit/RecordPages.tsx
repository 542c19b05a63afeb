import { Button, Group } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { ScreenFailed } from '../shell/ScreenFailed';
import { EmptyState } from '../ui/EmptyState';
import { RecordRows } from './RecordRows';

interface RecordPagesProps {
  pages: UseInfiniteQueryResult<InfiniteData<Schema<'RecordPageDto'>>>;
  empty: string;
  emptyHint: string;
  ofOneCase?: boolean;
}

/** The record, newest first, a page at a time. */
export function RecordPages({ pages, empty, emptyHint, ofOneCase }: RecordPagesProps) {
  const { t } = useTranslation();
  if (pages.error && !pages.data) return <ScreenFailed error={pages.error} />;
  const entries = pages.data?.pages.flatMap(page => page.items) ?? [];
  return (
    <>
      {pages.data && !entries.length && <EmptyState title={empty} hint={emptyHint} />}
      <RecordRows entries={entries} ofOneCase={ofOneCase} />
      {pages.hasNextPage && (
        <Group justify="center" py="sm">
          <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>{t('web:ui.more')}</Button>
        </Group>
      )}
    </>
  );
}
