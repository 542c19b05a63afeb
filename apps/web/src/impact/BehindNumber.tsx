import { Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtNumber } from '../dates/fmt';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';
import { Waiting } from '../ui/Waiting';
import { rowsQuery } from './impact-query';
import type { Period } from './period';

interface BehindNumberProps {
  indicator: Schema<'IndicatorDto'>;
  period: Period;
  by: string | undefined;
  /** Of the dimension `by`: those alone who stand in that row. */
  value: string | undefined;
  onAll(): void;
}

/** What was counted, by its codes, as far as the reader sees it anyway; each opens where it is mended. */
export function BehindNumber({ indicator, period, by, value, onAll }: BehindNumberProps) {
  const { t } = useTranslation();
  const { data, isPending, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(rowsQuery(indicator.code, period, by && value ? { by, value } : {}));
  if (error) return null;
  const rows = data?.pages.flatMap(page => page.items) ?? [];
  return (
    <Section title={t('impact:behind')} actions={value && <Button size="xs" variant="default" onClick={onAll}>{t('impact:behindAll')}</Button>}>
      <Text size="sm" c="dimmed" mb="xs">{t('impact:behindHint')}</Text>
      {isPending && <Waiting rows={3} />}
      {data && <Text role="status">{t('impact:seen', { seen: fmtNumber(data.pages[0].seen) })}</Text>}
      <ul className="rows">
        {rows.map(({ id, caseId, caseCode, clientId, clientCode }) => (
          <li key={id}>
            <Group gap="md" py={6}>
              {clientId && clientCode && <LinkAnchor to="/clients/$clientId" params={{ clientId }}>{clientCode}</LinkAnchor>}
              {caseId && caseCode && <LinkAnchor to="/cases/$caseId" params={{ caseId }}>{caseCode}</LinkAnchor>}
              {!clientCode && !caseCode && <Text>{t('impact:withoutCode')}</Text>}
            </Group>
          </li>
        ))}
      </ul>
      {hasNextPage && <Group justify="center" py="sm"><Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('web:ui.more')}</Button></Group>}
    </Section>
  );
}
