import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#libs/i18n/languages';
import { newId } from '../../api/new-id';
import type { Schema } from '../../api/schema';
import { CodeSelect } from '../../forms/CodeSelect';
import { FormProblem } from '../../forms/FormProblem';
import { currentLanguage } from '../../texts/i18n';
import { ExportRow } from './ExportRow';
import { askForExport, exportsQuery, type Source } from './exports-query';

const FORMATS: readonly Schema<'ReportExportFormat'>[] = ['pdf', 'docx', 'xlsx', 'csv'];

/** Has a report made as a file, in the background, and lists those that one has. Whoever asks proves who he is. */
export function Exports({ source }: { source: Source }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [format, chooseFormat] = useState<string>('pdf');
  const [language, chooseLanguage] = useState<string>(currentLanguage());
  const { data: files = [] } = useQuery(exportsQuery(source));
  const { mutate, isPending, error } = useMutation({
    mutationFn: (id: string) => askForExport(source, { id, format: format as Schema<'ReportExportFormat'>, language: language as Language }),
    onSettled: () => client.invalidateQueries({ queryKey: exportsQuery(source).queryKey }),
  });
  return (
    <Stack gap="sm">
      <Text size="sm">{t('runId' in source ? 'reporting:export.draftHint' : 'reporting:export.hint')}</Text>
      <Group align="flex-end" gap="sm">
        <CodeSelect label={t('reporting:export.format')} codes={FORMATS} words="reporting:format." value={format} onChange={({ currentTarget }) => chooseFormat(currentTarget.value)} />
        <NativeSelect label={t('reporting:export.language')} data={LANGUAGES.map(value => ({ value, label: t(`reporting:language.${value}`) }))} value={language} onChange={({ currentTarget }) => chooseLanguage(currentTarget.value)} />
        <Button loading={isPending} onClick={() => mutate(newId())}>{t('reporting:export.make')}</Button>
      </Group>
      {error && <FormProblem problem={error} />}
      <ul className="rows">{files.map(file => <ExportRow key={file.id} file={file} />)}</ul>
      <Text size="sm" c="dimmed">{t('reporting:export.kept')}</Text>
    </Stack>
  );
}
