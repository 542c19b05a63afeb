import { Group, NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareDocuments } from '#libs/documents/compare';
import { countChanges } from '#libs/documents/compare-sides';
import type { EditorNode } from '#libs/documents/compare-node';
import type { Schema } from '../../api/schema';
import { fmtMoment } from '../../dates/fmt';
import { EmptyState } from '../../ui/EmptyState';
import { useOnPhone } from '../../ui/useOnPhone';
import { versionQuery } from '../documents-query';
import { usualBase } from './compared-with';
import { Comparison } from './Comparison';
import type { ReviewFilters } from './review-filters';

const route = getRouteApi('/documents/$documentId/review');

interface CompareTabProps {
  document: Schema<'DocumentDto'>;
  /** The newest. */
  version: Schema<'DocumentVersionDto'>;
}

/** What changed since the version that the reader knows, or since any other. */
export function CompareTab({ document, version }: CompareTabProps) {
  const { t } = useTranslation();
  const { against, view } = route.useSearch();
  const navigate = useNavigate();
  const phone = useOnPhone();
  // reading the former version is a look too: what was usual when the page opened stays so
  const [usual] = useState(() => usualBase(document.versions));
  const former = document.versions.filter(({ number }) => number < version.number);
  const base = former.find(({ id }) => id === against) ?? usual;
  const { data: older } = useQuery({ ...versionQuery(base?.id ?? ''), enabled: !!base });
  const blocks = useMemo(() => older && compareDocuments(JSON.parse(older.content) as EditorNode, JSON.parse(version.content) as EditorNode), [older, version]);
  const show = (changes: ReviewFilters) => navigate({ to: '/documents/$documentId/review', params: { documentId: document.id }, search: { tab: 'compare', against, view, ...changes }, replace: true });

  if (!base) return <EmptyState title={t('reviews:compare.first')} />;
  const since = base.lookedAt && base.id === usual?.id ? t('reviews:compare.sinceLook') : t('reviews:compare.since', { number: base.number });
  const options = former.toReversed().map(({ id, number, createdAt, lookedAt }) =>
    ({ value: id, label: t(lookedAt ? 'reviews:compare.optionLooked' : 'reviews:compare.option', { number, moment: fmtMoment(createdAt) }) }));
  const shown = view ?? (phone ? 'inline' : 'side');

  return (
    <Stack gap="sm">
      <Group align="flex-end" gap="sm">
        <NativeSelect label={t('reviews:compare.with')} data={options} value={base.id} onChange={event => show({ against: event.currentTarget.value })} style={{ flex: '0 1 420px' }} />
        <SegmentedControl aria-label={t('reviews:compare.view')} value={shown} onChange={value => show({ view: value as ReviewFilters['view'] })}
          data={[{ value: 'inline', label: t('reviews:compare.inline') }, { value: 'side', label: t('reviews:compare.side') }]} />
      </Group>
      {blocks && (
        <>
          <Text fw={600} role="status">{`${since}: ${countChanges(blocks) ? t('reviews:compare.changes', { count: countChanges(blocks) }) : t('reviews:compare.same')}`}</Text>
          <Comparison blocks={blocks} language={document.language} view={shown} names={{ before: t('reviews:compare.before', { number: base.number }), after: t('reviews:compare.before', { number: version.number }) }} />
        </>
      )}
    </Stack>
  );
}
