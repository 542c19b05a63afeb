import { Box, Button, Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileView } from './FileView';
import type { CaseFile } from './files-query';

interface PreviewDialogProps {
  file: CaseFile;
  /** What may run from it, shown above it when somebody asks. */
  terms: ReactNode;
  onClose(): void;
}

/** A file in the page, as large as the screen. */
export function PreviewDialog({ file, terms, onClose }: PreviewDialogProps) {
  const { t } = useTranslation();
  const [asked, ask] = useState(false);
  return (
    <Modal opened fullScreen onClose={onClose} title={file.name} closeButtonProps={{ 'aria-label': t('web:ui.close') }} styles={{ title: { overflowWrap: 'anywhere' } }}>
      {terms && !asked && <Button size="xs" variant="light" mb="sm" onClick={() => ask(true)}>{t('files:terms.title')}</Button>}
      {asked && <Box maw={640} mb="md">{terms}</Box>}
      <FileView file={file} />
    </Modal>
  );
}
