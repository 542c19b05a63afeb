import { Alert, Button, FileInput, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { ApiProblem } from '../api/problem';
import type { Schema } from '../api/schema';
import { base64Of } from '../desk/base64-of';
import { LinkAnchor } from '../ui/LinkAnchor';
import { saveFile } from '../ui/save-file';
import { useTitle } from '../ui/useTitle';
import { ParticipantImportLog } from './ParticipantImportLog';
import { useTrainingsChanged } from './trainings-query';

const route = getRouteApi('/trainings/$trainingId/import');

/** What somebody has answered about rows that were not clear. */
export type ImportAnswers = Pick<Schema<'ParticipantImportDto'>, 'others' | 'same'>;

/** A list of participants as a table, taken in row by row. What is not clear is asked; the same file again doubles nobody. */
export function ImportParticipantsScreen() {
  const { t } = useTranslation();
  const changed = useTrainingsChanged();
  const { trainingId } = route.useParams();
  const [file, setFile] = useState<File | null>(null);
  useTitle(t('trainings:import.title'));
  const take = useMutation({
    mutationFn: async (answers: ImportAnswers): Promise<Schema<'ParticipantImportResultDto'>> => {
      const result = await data(api.POST('/api/trainings/{id}/participant-imports', { params: { path: { id: trainingId } }, body: { content: await base64Of(file!), ...answers } }));
      await changed();
      return result;
    },
  });
  const template = async () => saveFile(await data(api.GET('/api/participant-imports/template', { parseAs: 'blob' })) as Blob, 'participants.xlsx');
  const { error } = take;
  return (
    <Stack maw={960} mx="auto">
      <Title order={1}>{t('trainings:import.title')}</Title>
      <LinkAnchor to="/trainings/$trainingId" params={{ trainingId }}>{t('trainings:import.back')}</LinkAnchor>
      <Paper withBorder p="md">
        <Stack gap="sm">
          <Text size="sm">{t('trainings:import.hint')}</Text>
          <Group align="flex-end" gap="sm">
            <FileInput label={t('trainings:import.file')} accept=".xlsx" value={file} onChange={chosen => { setFile(chosen); take.reset(); }} clearable clearButtonProps={{ 'aria-label': t('web:ui.clear') }} style={{ flex: '1 1 220px' }} />
            <Button disabled={!file} loading={take.isPending} onClick={() => take.mutate({})}>{t('trainings:import.send')}</Button>
            <Button variant="default" onClick={() => void template()}>{t('trainings:import.template')}</Button>
          </Group>
          {error && <Alert color="red" variant="light" role="alert">{error instanceof ApiProblem ? (error.errors[0]?.detail ?? error.detail) : t('web:error.unreachable')}</Alert>}
        </Stack>
      </Paper>
      {take.data && <ParticipantImportLog rows={take.data.rows} busy={take.isPending} onAnswer={answers => take.mutate(answers)} />}
    </Stack>
  );
}
