import { Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { giveUp, openGate } from '../session/gate';
import { PasswordForm } from '../session/PasswordForm';
import { PasskeyButton } from './PasskeyButton';

/** Over a form whose request needs a fresh proof of who one is; after it the request is sent again. */
export function ConfirmationDialog() {
  const { t } = useTranslation();
  const confirm = async (proof: Schema<'ProofDto'>) => {
    await data(api.POST('/api/sessions/current/confirmation', { body: proof }));
    openGate();
  };
  return (
    <Modal opened onClose={giveUp} centered title={t('identity:confirmation.title')} zIndex={500} closeButtonProps={{ 'aria-label': t('web:ui.close') }}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">{t('identity:confirmation.hint')}</Text>
        <PasswordForm withLogin={false} action={t('identity:confirmation.action')} send={(_, password) => confirm({ password })} />
        <PasskeyButton send={passkey => confirm({ passkey })} />
      </Stack>
    </Modal>
  );
}
