import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportRun } from './import-run';

interface ImportProgressProps {
  run: ImportRun;
  onStop(): void;
}

/** How far a table is taken in, and what stays when it was stopped or broke off. */
export function ImportProgress({ run: { state, total, rows, problem, file }, onStop }: ImportProgressProps) {
  const { t } = useTranslation();
  const done = total === null ? t('desk:import.reading') : t('desk:import.progress', { done: rows.length, total });
  if (state === 'failed') return <Alert color="red" variant="light" role="alert">{[problem ?? t('web:error.unreachable'), rows.length > 0 && `${done}. ${t('desk:import.stays')}`].filter(Boolean).join(' ')}</Alert>;
  if (state === 'stopped') return <Alert color="orange" variant="light" role="status">{`${t('desk:import.stopped')} ${done}. ${t('desk:import.stays')}`}</Alert>;
  if (state === 'done') return null;
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs">
        <Text size="sm" role="status">{`${file.name}: ${done}`}</Text>
        <Button size="xs" variant="default" onClick={onStop}>{t('desk:import.stop')}</Button>
      </Group>
      <Progress value={total ? (100 * rows.length) / total : 0} aria-label={t('desk:import.title')} />
      <Text size="sm" c="dimmed">{t('desk:import.leave')}</Text>
    </Stack>
  );
}
