import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../forms/FormDialog';
import { withTexts } from '../texts/with-texts';
import { CustodyTable } from './CustodyTable';
import { FileChangeForm } from './FileChangeForm';
import type { CaseFile } from './files-query';
import { PreviewDialog } from './PreviewDialog';
import { useStarts } from './useStarts';
import { VoidFileForm } from './VoidFileForm';

const TermsOfDecision = lazy(() => withTexts('deadlines', () => import('../deadlines/TermsOfDecision'))().then(({ TermsOfDecision }) => ({ default: TermsOfDecision })));

/** What a dialog over the list is about. */
export type FileAct = 'view' | 'custody' | 'change' | 'void' | 'terms';

interface FileDialogProps {
  act: FileAct | null;
  file: CaseFile | undefined;
  onClose(): void;
}

/** What is done with one file, over the list. */
export function FileDialog({ act, file, onClose }: FileDialogProps) {
  const { t } = useTranslation();
  const starts = useStarts();
  if (!file) return null;
  const terms = <Suspense><TermsOfDecision caseId={file.caseId} receivedOn={file.receivedOn} /></Suspense>;
  return (
    <>
      {act === 'view' && <PreviewDialog file={file} onClose={onClose} terms={starts(file) ? terms : null} />}
      <FormDialog title={t('files:custody.title')} opened={act === 'custody'} onClose={onClose}><CustodyTable file={file} /></FormDialog>
      <FormDialog title={t('files:change.title')} opened={act === 'change'} onClose={onClose}><FileChangeForm file={file} onSent={onClose} /></FormDialog>
      <FormDialog title={t('files:terms.title')} opened={act === 'terms'} onClose={onClose}>{terms}</FormDialog>
      <FormDialog title={t('files:void.title')} opened={act === 'void'} onClose={onClose}><VoidFileForm file={file} onSent={onClose} /></FormDialog>
    </>
  );
}
