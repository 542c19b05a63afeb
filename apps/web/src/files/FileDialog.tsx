import { useTranslation } from 'react-i18next';
import { FormDialog } from '../forms/FormDialog';
import { CustodyTable } from './CustodyTable';
import { FileChangeForm } from './FileChangeForm';
import type { CaseFile } from './files-query';
import { PreviewDialog } from './PreviewDialog';
import { VoidFileForm } from './VoidFileForm';

/** What a dialog over the list is about. */
export type FileAct = 'view' | 'custody' | 'change' | 'void';

interface FileDialogProps {
  act: FileAct | null;
  file: CaseFile | undefined;
  onClose(): void;
}

/** What is done with one file, over the list. */
export function FileDialog({ act, file, onClose }: FileDialogProps) {
  const { t } = useTranslation();
  if (!file) return null;
  return (
    <>
      {act === 'view' && <PreviewDialog file={file} onClose={onClose} />}
      <FormDialog title={t('files:custody.title')} opened={act === 'custody'} onClose={onClose}><CustodyTable file={file} /></FormDialog>
      <FormDialog title={t('files:change.title')} opened={act === 'change'} onClose={onClose}><FileChangeForm file={file} onSent={onClose} /></FormDialog>
      <FormDialog title={t('files:void.title')} opened={act === 'void'} onClose={onClose}><VoidFileForm file={file} onSent={onClose} /></FormDialog>
    </>
  );
}
