import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnPhone } from '../ui/useOnPhone';

interface FormDialogProps {
  title: string;
  opened: boolean;
  onClose(): void;
  children: ReactNode;
}

/** A form in a dialog; on a phone it fills the screen. What was typed is a draft already, so closing loses nothing. */
export function FormDialog({ title, opened, onClose, children }: FormDialogProps) {
  const { t } = useTranslation();
  const phone = useOnPhone();
  return (
    <Modal opened={opened} onClose={onClose} title={title} fullScreen={phone} size="lg" closeButtonProps={{ 'aria-label': t('web:ui.close') }}>
      {opened && children}
    </Modal>
  );
}
