import { Button, FileInput, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { Section } from '../ui/Section';
import { saveFile } from '../ui/save-file';
import { useTitle } from '../ui/useTitle';
import { EventSelect } from './EventSelect';
import { ImportColumns } from './ImportColumns';
import { ImportLog } from './ImportLog';
import { ImportProgress } from './ImportProgress';
import { useImportRun } from './import-run';

/** A table of enquiries, taken in row by row. What is not clear is asked; the same file again doubles nothing. */
export function ImportScreen() {
  const { t } = useTranslation();
  const { run, begin, stop, forget } = useImportRun();
  const [file, setFile] = useState<File | null>(run?.file ?? null);
  const [eventId, setEventId] = useState(run?.eventId ?? '');
  const running = run?.state === 'running';
  useTitle(t('desk:import.title'));
  const template = async () => saveFile(await data(api.GET('/api/enquiry-imports/template', { parseAs: 'blob' })) as Blob, 'enquiries.xlsx');
  const choose = (chosen: File | null) => {
    setFile(chosen);
    forget();
  };

  return (
    <Stack maw={960} mx="auto">
      <Title order={1}>{t('desk:import.title')}</Title>
      <Paper withBorder p="md">
        <Stack gap="sm">
          <Text size="sm">{t('desk:import.hint')}</Text>
          <Group align="flex-end" gap="sm">
            <FileInput label={t('desk:import.file')} accept=".xlsx" value={file} onChange={choose} disabled={running} clearable={!running} clearButtonProps={{ 'aria-label': t('web:ui.clear') }} style={{ flex: '1 1 220px' }} />
            <EventSelect value={eventId} onChange={event => setEventId(event.currentTarget.value)} />
            <Button disabled={!file || running} onClick={() => void begin(file!, eventId)}>{t('desk:import.send')}</Button>
          </Group>
          {run && <ImportProgress run={run} onStop={stop} />}
        </Stack>
      </Paper>
      {!!run?.rows.length && <ImportLog rows={run.rows} busy={running} onOthers={rows => void begin(run.file, run.eventId, rows)} />}
      <Section title={t('desk:import.columns')} actions={<Button size="xs" variant="default" onClick={() => void template()}>{t('desk:import.template')}</Button>}>
        <ImportColumns />
      </Section>
    </Stack>
  );
}
