import { Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useColleagueName } from '../session/colleagues';
import { useTitle } from '../ui/useTitle';
import { HandOverForm } from './HandOverForm';

const route = getRouteApi('/my-people/$userId/hand-over');

export function HandOverPage() {
  const { t } = useTranslation();
  const { userId } = route.useParams();
  const name = useColleagueName()(userId);
  useTitle(t('staff:handOver.title'));
  return (
    <Stack maw={960} mx="auto">
      <div>
        <Title order={1}>{t('staff:handOver.of', { name })}</Title>
        <Text size="sm" c="dimmed">{t('staff:handOver.hint')}</Text>
      </div>
      <HandOverForm key={userId} userId={userId} />
    </Stack>
  );
}
