import { Button, Checkbox, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fmtMoment } from '../dates/fmt';
import type { EnquiryFilters } from '../routes/desk-routes';
import { useColleagueName } from '../session/colleagues';
import { ROW } from '../shell/useShortcuts';
import { EmptyState } from '../ui/EmptyState';
import { enquiriesQuery } from './enquiry-query';

interface EnquiryListProps {
  filters: EnquiryFilters;
  empty: string;
  hint?: string;
  /** Where several are chosen: which are, and that one was pressed. */
  choice?: { chosen: readonly string[]; toggle(id: string): void };
}

export function EnquiryList({ filters, empty, hint, choice }: EnquiryListProps) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const pages = useInfiniteQuery(enquiriesQuery(filters));
  const enquiries = pages.data?.pages.flatMap(page => page.items) ?? [];
  return (
    <>
      {pages.data && !enquiries.length && <EmptyState title={empty} hint={hint} />}
      <ul className="rows">
        {enquiries.map(one => (
          <li key={one.id} style={choice && { display: 'flex', alignItems: 'center', gap: 8 }}>
            {choice && <Checkbox aria-label={one.displayName} disabled={one.clientId !== null} checked={choice.chosen.includes(one.id)} onChange={() => choice.toggle(one.id)} />}
            <Link to="/enquiries/$enquiryId" params={{ enquiryId: one.id }} className="row-link" {...ROW}>
              <Text fw={550}>{one.displayName}</Text>
              <Text size="sm" c="dimmed">
                {[fmtMoment(one.receivedAt), t(`law:enquiryTopic.${one.topic}`), one.outcome ? t(`law:enquiryOutcome.${one.outcome}`) : t('desk:waits'), one.assigneeId && colleague(one.assigneeId)].filter(Boolean).join(' · ')}
              </Text>
            </Link>
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <Group justify="center" py="sm"><Button variant="default" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>{t('web:ui.more')}</Button></Group>
      )}
    </>
  );
}
