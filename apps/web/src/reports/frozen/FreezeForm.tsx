import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../../api/client';
import { newId } from '../../api/new-id';
import type { Schema } from '../../api/schema';
import { FormProblem } from '../../forms/FormProblem';
import { useReportsChanged } from '../reports-query';

/** Says what it means to stand for a report. Whoever presses is asked for a fresh proof of who he is. */
export function FreezeForm({ run }: { run: Schema<'ReportRunDto'> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const changed = useReportsChanged();
  const id = useRef(newId());
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => data(api.POST('/api/reports/{id}/frozen', { params: { path: { id: run.reportId } }, body: { id: id.current, runId: run.id } })),
    onSuccess: async frozen => {
      await navigate({ to: '/frozen-reports/$frozenId', params: { frozenId: frozen.id } });
      await changed();
    },
  });
  return (
    <Stack gap="sm">
      <Text>{t('reporting:freeze.means')}</Text>
      <List size="sm" spacing={4}>
        <List.Item>{t('reporting:freeze.stays')}</List.Item>
        <List.Item>{t('reporting:freeze.signed')}</List.Item>
        <List.Item>{t('reporting:freeze.restated')}</List.Item>
      </List>
      <Alert variant="light" p="xs">{t('reporting:freeze.proof')}</Alert>
      {error && <FormProblem problem={error} />}
      <Group justify="flex-end"><Button loading={isPending} onClick={() => mutate()}>{t('reporting:freeze.action')}</Button></Group>
    </Stack>
  );
}
