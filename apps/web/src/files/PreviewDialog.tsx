import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FileView } from './FileView';
import type { CaseFile } from './files-query';

/** A file in the page, as large as the screen. */
export function PreviewDialog({ file, onClose }: { file: CaseFile; onClose(): void }) {
  const { t } = useTranslation();
  return (
    <Modal opened fullScreen onClose={onClose} title={file.name} closeButtonProps={{ 'aria-label': t('web:ui.close') }} styles={{ title: { overflowWrap: 'anywhere' } }}>
      <FileView file={file} />
    </Modal>
  );
}
