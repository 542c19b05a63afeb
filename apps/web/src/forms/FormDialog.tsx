import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FormDialogProps {
  title: string;
  opened: boolean;
  onClose(): void;
  children: ReactNode;
}

/** A form in a dialog; on a phone it fills the screen. What was typed is a draft already, so closing loses nothing. */
export function FormDialog({ title, opened, onClose, children }: FormDialogProps) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 48em)');
  return (
    <Modal opened={opened} onClose={onClose} title={title} fullScreen={phone} size="lg" closeButtonProps={{ 'aria-label': t('web:ui.close') }}>
      {opened && children}
    </Modal>
  );
}
