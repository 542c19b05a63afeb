import { Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { SecondStep } from '../identity/SecondStep';
import { openGate } from './gate';
import { PasswordForm } from './PasswordForm';
import { type Session, useSession } from './session';

/** The session has ended while somebody worked: sign in over the page, which keeps everything that was typed. */
export function SignInDialog() {
  const { t } = useTranslation();
  const { userId } = useSession();
  const [applicant, setApplicant] = useState<Session | null>(null);

  const goOn = (session: Session) => {
    if (session.standing === 'factor_needed') return setApplicant(session);
    // somebody else must not go on with this page
    if (session.userId === userId && session.standing === 'full') openGate();
    else window.location.assign('/');
  };
  const signIn = async (login: string, password: string) => goOn(await data(api.POST('/api/sessions', { body: { login, password } })));

  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} centered title={t('web:signIn.again')}>
      <Text size="sm" c="dimmed" mb="md">{t('web:signIn.nothingLost')}</Text>
      {applicant ? <SecondStep session={applicant} onDone={goOn} /> : <PasswordForm withLogin action={t('web:signIn.action')} send={signIn} />}
    </Modal>
  );
}
