import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState';
import type { CaseFile } from './files-query';
import { openPdf } from './pdf';
import { PdfPage } from './PdfPage';
import { ViewFrame } from './ViewFrame';

/** The pages of a PDF, one beneath the other. */
export function PdfView({ file, actions }: { file: CaseFile; actions: ReactNode }) {
  const { t } = useTranslation();
  const { id, size } = file;
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    const fail = () => gone || setFailed(true);
    const task = openPdf(id, size, fail);
    task.promise.then(opened => gone || setPdf(opened), fail);
    return () => {
      gone = true;
      setPdf(null);
      void task.destroy();
    };
  }, [id, size]);

  if (failed) return <EmptyState title={t('files:view.failed')} hint={t('files:view.failedHint')} action={actions} />;
  return (
    <ViewFrame label={t('files:view.pdf')} actions={actions}>
      {!pdf && <p role="status">{t('files:view.loading')}</p>}
      {pdf && Array.from({ length: pdf.numPages }, (_, at) => <PdfPage key={at} pdf={pdf} number={at + 1} />)}
    </ViewFrame>
  );
}
