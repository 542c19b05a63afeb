import { Button, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { ScreenFailed } from '../shell/ScreenFailed';
import { EmptyState } from '../ui/EmptyState';
import { AddFilesForm } from './AddFilesForm';
import { DropArea } from './DropArea';
import { ExportForm } from './ExportForm';
import { type FileAct, FileDialog } from './FileDialog';
import { FileRow } from './FileRow';
import { isExported } from './file-rules';
import { filesQuery } from './files-query';
import { SendingRow } from './SendingRow';
import { useUploads } from './uploads';
import { useNoStrayDrops } from './useNoStrayDrops';
import './files.css';

interface FilesTabProps {
  one: Schema<'CaseDto'>;
  /** The file that is looked at; it stands in the address. */
  viewed: string | null;
}

/** The files of a case: those on their way from this page, then what is there, the newest first. */
export function FilesTab({ one, viewed }: FilesTabProps) {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const { data: files, error } = useQuery(filesQuery(one.id));
  const sendings = useUploads(one.id);
  useNoStrayDrops();
  const [added, add] = useState<File[] | null>(null);
  const [exporting, exportFiles] = useState(false);
  const [acted, act] = useState<{ act: FileAct; id: string } | null>(null);
  if (error && !files) return <ScreenFailed error={error} />;
  if (!files) return null;

  const view = (file?: string) => void navigate({ to: '/cases/$caseId', params: { caseId: one.id }, search: { tab: 'files', file }, replace: !file });
  const canAdd = may('file.write') && one.open;
  const underway = new Set(sendings.filter(({ state }) => state !== 'same' && state !== 'differs').map(({ id }) => id));
  const rows = files.filter(({ id, state }) => state !== 'abandoned' && !underway.has(id));
  const dialog = viewed ? { act: 'view' as const, id: viewed } : acted;
  const file = files.find(({ id }) => id === dialog?.id);

  return (
    <DropArea onDrop={canAdd ? add : undefined}>
      <Stack gap="md">
        <Group justify="flex-end" gap="xs">
          {may('file.export') && files.some(isExported) && <Button variant="default" onClick={() => exportFiles(true)}>{t('files:export.open')}</Button>}
          {canAdd && <Button onClick={() => add([])}>{t('files:add.open')}</Button>}
        </Group>
        {sendings.length > 0 && (
          <ul className="rows" aria-label={t('files:upload.title')}>
            {sendings.map(sending => <li key={sending.id}><SendingRow sending={sending} files={files} /></li>)}
          </ul>
        )}
        {!rows.length && !sendings.length && <EmptyState title={t('files:empty')} hint={t(canAdd ? 'files:emptyHint' : 'files:emptyReading')} />}
        <ul className="rows" aria-label={t('files:title')}>
          {rows.map(row => <li key={row.id}><FileRow file={row} files={files} onView={() => view(row.id)} onAct={name => act({ act: name, id: row.id })} /></li>)}
        </ul>
      </Stack>
      <FormDialog title={t('files:add.open')} opened={!!added} onClose={() => add(null)}>
        {added && <AddFilesForm caseId={one.id} dropped={added} files={files} onSent={() => add(null)} />}
      </FormDialog>
      <FormDialog title={t('files:export.open')} opened={exporting} onClose={() => exportFiles(false)}>
        <ExportForm caseId={one.id} files={files.filter(isExported)} onDone={() => exportFiles(false)} />
      </FormDialog>
      <FileDialog act={dialog?.act ?? null} file={file} onClose={() => (viewed ? view() : act(null))} />
    </DropArea>
  );
}
