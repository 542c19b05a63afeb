import { Button, Modal } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState';
import type { CaseFile } from './files-query';
import { previewOf } from './file-rules';
import { ImageView } from './ImageView';
import { useDownload } from './useDownload';

const PdfView = lazy(() => import('./PdfView').then(({ PdfView }) => ({ default: PdfView })));

/** A file in the page, as large as the screen. */
export function PreviewDialog({ file, onClose }: { file: CaseFile; onClose(): void }) {
  const { t } = useTranslation();
  const download = useDownload();
  const save = <Button size="xs" variant="default" onClick={() => void download(file)}>{t('files:act.download')}</Button>;
  const kind = previewOf(file);
  return (
    <Modal opened fullScreen onClose={onClose} title={file.name} closeButtonProps={{ 'aria-label': t('web:ui.close') }} styles={{ title: { overflowWrap: 'anywhere' } }}>
      {kind === 'image' && <ImageView file={file} actions={save} />}
      {kind === 'pdf' && <Suspense fallback={t('files:view.loading')}><PdfView file={file} actions={save} /></Suspense>}
      {!kind && <EmptyState title={t('files:view.none')} hint={t('files:view.noneHint')} action={save} />}
    </Modal>
  );
}
