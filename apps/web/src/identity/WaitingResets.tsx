import { Button, Group, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { fmtMoment } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';
import { useSession } from '../session/session';
import { Section } from '../ui/Section';
import { toast } from '../ui/toast';
import { waitingResetsQuery } from './factors';
import { useAttempt } from './useAttempt';

/** Lost factors that wait for a second person: whoever did not ask himself confirms here. Nothing when there is none. */
export function WaitingResets() {
  const { t } = useTranslation();
  const { data: resets } = useQuery(waitingResetsQuery);
  if (!resets?.length) return null;
  return (
    <Section title={t('identity:reset.title')}>
      <Text size="sm" c="dimmed">{t('identity:reset.hint')}</Text>
      <ul className="rows">{resets.map(one => <Reset key={one.id} one={one} />)}</ul>
    </Section>
  );
}

function Reset({ one: { id, userId, createdBy, createdAt } }: { one: Schema<'FactorResetDto'> }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const colleague = useColleagueName();
  const me = useSession().userId;
  const { busy, error, attempt } = useAttempt();
  const confirm = () => attempt(async () => {
    await data(api.POST('/api/factor-resets/{id}/confirmation', { params: { path: { id } } }));
    await queries.invalidateQueries({ queryKey: waitingResetsQuery.queryKey });
    toast(t('identity:reset.done', { name: colleague(userId) }));
  });
  return (
    <li>
      <Group justify="space-between" py={6} gap={4}>
        <div>
          <Text fw={550}>{colleague(userId)}</Text>
          <Text size="sm" c="dimmed">{t('identity:reset.asked', { name: colleague(createdBy), at: fmtMoment(createdAt) })}</Text>
        </div>
        {createdBy === me || userId === me
          ? <Text size="sm">{t('identity:reset.waits')}</Text>
          : <Button size="xs" variant="default" loading={busy} onClick={confirm}>{t('identity:reset.confirm')}</Button>}
      </Group>
      {error && <Text size="sm" c="red" role="alert">{error}</Text>}
    </li>
  );
}
