import { Alert, Button, FileInput, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { ApiProblem } from '../api/problem';
import type { Schema } from '../api/schema';
import { saveFile } from '../ui/save-file';
import { useTitle } from '../ui/useTitle';
import { base64Of } from './base64-of';
import { EventSelect } from './EventSelect';
import { ImportLog } from './ImportLog';
import { useEnquiriesChanged } from './enquiry-query';

/** A table of enquiries, taken in row by row. What is not clear is asked; the same file again doubles nothing. */
export function ImportScreen() {
  const { t } = useTranslation();
  const changed = useEnquiriesChanged();
  const [file, setFile] = useState<File | null>(null);
  const [eventId, setEventId] = useState('');
  useTitle(t('desk:import.title'));
  const take = useMutation({
    mutationFn: async (others: number[]): Promise<Schema<'EnquiryImportResultDto'>> => {
      const body = { content: await base64Of(file!), ...(eventId && { eventId }), ...(others.length && { others: others.map(row => ({ row })) }) };
      const result = await data(api.POST('/api/enquiry-imports', { body }));
      await changed();
      return result;
    },
  });
  const template = async () => saveFile(await data(api.GET('/api/enquiry-imports/template', { parseAs: 'blob' })) as Blob, 'enquiries.xlsx');
  const problem = take.error;

  return (
    <Stack maw={960} mx="auto">
      <Title order={1}>{t('desk:import.title')}</Title>
      <Paper withBorder p="md">
        <Stack gap="sm">
          <Text size="sm">{t('desk:import.hint')}</Text>
          <Group align="flex-end" gap="sm">
            <FileInput label={t('desk:import.file')} accept=".xlsx" value={file} onChange={chosen => { setFile(chosen); take.reset(); }} clearable clearButtonProps={{ 'aria-label': t('web:ui.clear') }} style={{ flex: '1 1 220px' }} />
            <EventSelect value={eventId} onChange={event => setEventId(event.currentTarget.value)} />
            <Button disabled={!file} loading={take.isPending} onClick={() => take.mutate([])}>{t('desk:import.send')}</Button>
            <Button variant="default" onClick={() => void template()}>{t('desk:import.template')}</Button>
          </Group>
          {problem && <Alert color="red" variant="light" role="alert">{problem instanceof ApiProblem ? (problem.errors[0]?.detail ?? problem.detail) : t('web:error.unreachable')}</Alert>}
        </Stack>
      </Paper>
      {take.data && <ImportLog rows={take.data.rows} busy={take.isPending} onOthers={rows => take.mutate(rows)} />}
    </Stack>
  );
}
