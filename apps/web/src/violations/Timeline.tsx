import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { EmptyState } from '../ui/EmptyState';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Waiting } from '../ui/Waiting';
import { timelinePages } from './events-query';
import { matterWords } from './matter-words';

/** All matters of one person, the earliest first. */
export function Timeline({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const { data: line, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(timelinePages(clientId));
  const matters = line?.pages.flatMap(page => page.items) ?? [];
  if (!line) return <Waiting rows={6} />;
  if (!matters.length) return <EmptyState title={t('violations:timeline.empty')} />;
  return (
    <>
      <ol className="rows" style={{ listStyle: 'none', paddingLeft: 0 }}>
        {matters.map(matter => <li key={`${matter.kind}:${matter.id}`} style={{ padding: '8px 0' }}><Matter matter={matter} /></li>)}
      </ol>
      {hasNextPage && <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('web:ui.more')}</Button>}
    </>
  );
}

function Matter({ matter }: { matter: Schema<'MatterDto'> }) {
  const { t } = useTranslation();
  const { caseId, caseCode, kind } = matter;
  const words = matterWords(matter, t);
  return (
    <>
      <Text size="sm" c="dimmed">
        {[fmtPartialDate(t, matter.on), t(`violations:matter.${kind}`)].join(' · ')}
        {caseId && caseCode && <> · <LinkAnchor underline="always" to="/cases/$caseId" params={{ caseId }}>{caseCode}</LinkAnchor></>}
        {kind === 'event' && !caseId && ` · ${t('violations:timeline.noCase')}`}
      </Text>
      {words && <Text className="prewrap" lineClamp={3}>{words}</Text>}
    </>
  );
}
