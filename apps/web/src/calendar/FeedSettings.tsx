import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { fmtMoment } from '../dates/fmt';
import { FormProblem } from '../forms/FormProblem';

const KEY = ['calendar-feed'];

/** The secret address of one's own hearings: made, shown once, revoked. */
export function FeedSettings({ onDone }: { onDone(): void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const clipboard = useClipboard();
  const [address, setAddress] = useState<string | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);
  const { data: feed } = useQuery({ queryKey: KEY, queryFn: () => data(api.GET('/api/calendar-feed')) });
  const attempt = async (work: () => Promise<unknown>) => {
    setProblem(null);
    try {
      await work();
      await queries.invalidateQueries({ queryKey: KEY });
    } catch (error) {
      setProblem(error as Error);
    }
  };
  const make = () => attempt(async () => setAddress(window.location.origin + (await data(api.POST('/api/calendar-feed'))).path));
  const revoke = () => attempt(async () => {
    await data(api.DELETE('/api/calendar-feed'));
    setAddress(null);
  });

  return (
    <Stack gap="sm">
      <Text size="sm">{t('calendar:feed.hint')}</Text>
      {problem && <FormProblem problem={problem} />}
      {address && (
        <>
          <Text size="sm" fw={550} role="status">{t('calendar:feed.once')}</Text>
          <TextInput label={t('calendar:feed.address')} value={address} readOnly onFocus={({ currentTarget }) => currentTarget.select()} />
          <Group gap="xs">
            <Button onClick={() => clipboard.copy(address)}>{t(clipboard.copied ? 'calendar:feed.copied' : 'calendar:feed.copy')}</Button>
            <Button variant="default" onClick={onDone}>{t('calendar:feed.done')}</Button>
          </Group>
        </>
      )}
      {feed && !address && <Text size="sm" c="dimmed">{feed.createdAt ? t('calendar:feed.since', { when: fmtMoment(feed.createdAt) }) : t('calendar:feed.none')}</Text>}
      {feed && (
        <Group gap="xs">
          {!address && <Button variant={feed.createdAt ? 'default' : 'filled'} onClick={make}>{t(feed.createdAt ? 'calendar:feed.renew' : 'calendar:feed.make')}</Button>}
          {feed.createdAt && <Button variant="default" color="red" onClick={revoke}>{t('calendar:feed.revoke')}</Button>}
        </Group>
      )}
    </Stack>
  );
}
