import { Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { useMay } from '../../session/session';
import { useOnPhone } from '../../ui/useOnPhone';
import { AttachCopyForm } from './AttachCopyForm';
import { CopyDifferences } from './CopyDifferences';
import { SideBySide } from './SideBySide';
import { SightForm } from './SightForm';

export interface CopyDialogProps {
  document: Schema<'DocumentDto'>;
  filing: Schema<'FilingDto'>;
  onDone(): void;
}

/** Attaches the copy; once it is there, shows it against the filed version, and asks somebody to say what he sees. */
export function CopyDialog(props: CopyDialogProps) {
  const { t } = useTranslation();
  const may = useMay();
  const phone = useOnPhone();
  const { document, filing, onDone } = props;
  const { copy } = filing;
  const isOpen = copy && !copy.sight && (copy.finding === 'by_eye' || copy.finding === 'differs');
  return (
    <Modal opened onClose={onDone} size={copy ? '80rem' : 'lg'} fullScreen={phone} title={t(copy ? 'documents:copy.compare' : 'documents:copy.attach')} closeButtonProps={{ 'aria-label': t('web:ui.close') }}>
      {!copy && <AttachCopyForm {...props} />}
      {copy && (
        <Stack gap="md">
          {copy.finding === 'by_eye' ? <SideBySide document={document} filing={filing} fileId={copy.fileId} /> : <CopyDifferences document={document} />}
          {isOpen && may('document.file') && <SightForm {...props} />}
        </Stack>
      )}
    </Modal>
  );
}
