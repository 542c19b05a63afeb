import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtMoment } from '../../dates/fmt';
import { useFileSize } from '../../files/useFileSize';
import { toastProblem } from '../../ui/toast';
import { fetchExport } from './exports-query';

/** A file that was asked for: on its way, there, or gone. */
export function ExportRow({ file: { id, format, language, state, kept, size, createdAt } }: { file: Schema<'ReportExportDto'> }) {
  const { t } = useTranslation();
  const sizeOf = useFileSize();
  const name = `${t(`reporting:format.${format}`)}, ${t(`reporting:language.${language}`)}`;
  return (
    <li>
      <Group justify="space-between" gap="xs" py={8}>
        <div>
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed">{[fmtMoment(createdAt), size !== null && sizeOf(size)].filter(Boolean).join(' · ')}</Text>
        </div>
        {kept
          ? <Button size="xs" variant="default" aria-label={t('reporting:export.fetchNamed', { name })} onClick={() => void fetchExport(id).catch(toastProblem)}>{t('reporting:export.fetch')}</Button>
          : <Text size="sm" role="status">{t(state === 'made' ? 'reporting:export.gone' : `reporting:exportState.${state}`)}</Text>}
      </Group>
    </li>
  );
}
