import { Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState';
import { useTitle } from '../../ui/useTitle';
import { Deputies } from './Deputies';
import { waitingQuery } from './waiting-query';
import { WaitingRows } from './WaitingRows';

/** What waits for a reviewer, what would be late first; and who stands in for whom. */
export function ReviewsScreen() {
  const { t } = useTranslation();
  const { data: waiting } = useQuery(waitingQuery);
  useTitle(t('web:screen.reviews'));
  return (
    <Stack maw={960} mx="auto">
      <div>
        <Title order={1}>{t('web:screen.reviews')}</Title>
        {!!waiting?.length && <Text size="sm" c="dimmed">{[t('reviews:inbox.waiting', { count: waiting.length }), t('reviews:inbox.hint')].join('. ')}</Text>}
      </div>
      <Paper withBorder p={{ base: 4, sm: 'xs' }}>
        {waiting && !waiting.length && <EmptyState title={t('reviews:inbox.empty')} hint={t('reviews:inbox.emptyHint')} />}
        {waiting && <WaitingRows waiting={waiting} />}
      </Paper>
      <Deputies />
    </Stack>
  );
}
