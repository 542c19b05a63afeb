import { Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { fmtMoment } from '../dates/fmt';
import { Chip } from '../ui/Chip';
import { Section } from '../ui/Section';
import { ownSessionsQuery } from './factors';
import { useAttempt } from './useAttempt';

/** Where one is signed in, and a way to end it from here. */
export function OwnSessions() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const sessions = useSuspenseQuery(ownSessionsQuery).data;
  const { busy, error, attempt } = useAttempt();
  const end = (call: () => Promise<unknown>) => attempt(async () => {
    await call();
    await queries.invalidateQueries({ queryKey: ownSessionsQuery.queryKey });
  });
  const device = (name: string) => (name === 'other' ? t('identity:session.unknownDevice') : name.split('-').map(part => t(`identity:device.${part}`)).join(', '));

  return (
    <Section title={t('identity:session.title')}>
      {error && <Text size="sm" c="red" role="alert">{error}</Text>}
      <Stack gap={0} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {sessions.map(({ id, createdAt, lastSeenAt, current, device: name }) => (
          <Group key={id} component="li" justify="space-between" gap="xs" py={6}>
            <div>
              <Group gap="xs"><Text fw={550}>{device(name)}</Text>{current && <Chip>{t('identity:session.this')}</Chip>}</Group>
              <Text size="sm" c="dimmed">{t('identity:session.when', { since: fmtMoment(createdAt), seen: fmtMoment(lastSeenAt) })}</Text>
            </div>
            {!current && <Button size="xs" variant="default" loading={busy} onClick={() => end(() => data(api.DELETE('/api/sessions/{id}', { params: { path: { id } } })))}>{t('identity:session.end')}</Button>}
          </Group>
        ))}
      </Stack>
      {sessions.length > 1 && <Button variant="default" mt="xs" loading={busy} onClick={() => end(() => data(api.DELETE('/api/sessions')))}>{t('identity:session.endOthers')}</Button>}
    </Section>
  );
}
