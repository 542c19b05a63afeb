import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { useMay } from '../session/session';
import { useTitle } from '../ui/useTitle';
import { openEmergencyDialog } from './emergency-dialog';
import { EmergencyRows } from './EmergencyRows';

/** Every emergency access the user may know of; a director's list is over all offices. */
export function EmergenciesScreen() {
  const { t } = useTranslation();
  const may = useMay();
  useTitle(t('web:screen.emergencies'));
  const pages = useInfiniteQuery({
    queryKey: ['emergencies'],
    queryFn: ({ pageParam }) => data(api.GET('/api/emergency-accesses', { params: { query: { limit: 25, ...(pageParam && { after: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: page => page.next,
  });
  return (
    <Stack maw={960} mx="auto">
      <Group justify="space-between">
        <Title order={1}>{t('web:screen.emergencies')}</Title>
        {may('emergency.open') && <Button variant="default" onClick={() => openEmergencyDialog()}>{t('web:screen.emergency')}</Button>}
      </Group>
      <Paper withBorder p={{ base: 'sm', sm: 'md' }}>
        {pages.data && <EmergencyRows emergencies={pages.data.pages.flatMap(page => page.items)} />}
        {pages.hasNextPage && (
          <Group justify="center" py="sm">
            <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>{t('web:ui.more')}</Button>
          </Group>
        )}
      </Paper>
    </Stack>
  );
}
