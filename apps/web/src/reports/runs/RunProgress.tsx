import { Alert, Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../../api/client';
import type { Schema } from '../../api/schema';
import { useMay } from '../../session/session';
import { toastProblem } from '../../ui/toast';
import { isRunning, useReportsChanged } from '../reports-query';
import { RunButton } from './RunButton';

/** How far a report is counted, or why it is not. It goes on when one leaves. */
export function RunProgress({ run }: { run: Schema<'ReportRunDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const changed = useReportsChanged();
  const { id, reportId, state, lines, linesDone } = run;
  const { mutate: cancel, isPending } = useMutation({
    mutationFn: () => data(api.POST('/api/report-runs/{id}/cancellation', { params: { path: { id } } })),
    onSettled: changed,
    onError: toastProblem,
  });
  if (!isRunning(run)) {
    return (
      <Alert color={state === 'failed' ? 'red' : 'gray'} variant="light" role="status" title={t(`reporting:state.${state}`)} styles={{ title: { color: 'var(--mantine-color-text)' } }}>
        <Stack gap="sm" align="flex-start">
          <Text size="sm">{t(`reporting:stateHint.${state}`)}</Text>
          {may('report.write') && <RunButton reportId={reportId} />}
        </Stack>
      </Alert>
    );
  }
  return (
    <Paper withBorder p="md">
      <Stack gap="xs">
        <Group justify="space-between">
          <Text role="status">{state === 'waiting' ? t('reporting:waiting') : t('reporting:counting', { done: linesDone, of: lines })}</Text>
          {may('report.write') && <Button size="xs" variant="default" loading={isPending} onClick={() => cancel()}>{t('reporting:cancel')}</Button>}
        </Group>
        <Progress value={(100 * linesDone) / lines} aria-label={t('reporting:progressName')} />
        <Text size="sm" c="dimmed">{t('reporting:leave')}</Text>
      </Stack>
    </Paper>
  );
}
