import './files.css';
import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState';
import { previewOf } from './file-rules';
import type { CaseFile } from './files-query';
import { ImageView } from './ImageView';
import { useDownload } from './useDownload';

const PdfView = lazy(() => import('./PdfView').then(({ PdfView }) => ({ default: PdfView })));

/** What a file shows in the page, with a way to take it along; not more than that where it is neither a picture nor a PDF. */
export function FileView({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const download = useDownload();
  const save = <Button size="xs" variant="default" onClick={() => void download(file)}>{t('files:act.download')}</Button>;
  const kind = previewOf(file);
  if (kind === 'image') return <ImageView file={file} actions={save} />;
  if (kind === 'pdf') return <Suspense fallback={t('files:view.loading')}><PdfView file={file} actions={save} /></Suspense>;
  return <EmptyState title={t('files:view.none')} hint={t('files:view.noneHint')} action={save} />;
}
