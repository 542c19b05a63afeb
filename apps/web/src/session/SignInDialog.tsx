import { Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { openGate } from './gate';
import { PasswordForm } from './PasswordForm';
import { useSession } from './session';

/** The session has ended while somebody worked: sign in over the page, which keeps everything that was typed. */
export function SignInDialog() {
  const { t } = useTranslation();
  const { userId } = useSession();

  const signIn = async (login: string, password: string) => {
    const session = await data(api.POST('/api/sessions', { body: { login, password } }));
    // somebody else must not go on with this page
    if (session.userId === userId) openGate();
    else window.location.assign('/');
  };

  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} centered title={t('web:signIn.again')}>
      <Text size="sm" c="dimmed" mb="md">{t('web:signIn.nothingLost')}</Text>
      <PasswordForm withLogin action={t('web:signIn.action')} send={signIn} />
    </Modal>
  );
}
