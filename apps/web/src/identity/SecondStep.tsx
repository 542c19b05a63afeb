import { Button, Code, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import type { Session } from '../session/session';
import { CodeForm } from './CodeForm';
import { PasskeyButton } from './PasskeyButton';

/** The second factor of a session whose password was right. */
export function SecondStep({ session: { ways, demoCode }, onDone }: { session: Session; onDone(session: Session): void }) {
  const { t } = useTranslation();
  const [recovery, setRecovery] = useState(!ways.includes('code') && !ways.includes('passkey'));
  const give = async (proof: Schema<'ProofDto'>) => onDone(await data(api.POST('/api/sessions/current/second-factor', { body: proof })));

  return (
    <Stack gap="sm">
      {demoCode && <Text size="sm">{t('identity:factor.demo')} <Code>{demoCode}</Code></Text>}
      {recovery && <CodeForm recovery action={t('identity:factor.give')} send={recoveryCode => give({ recoveryCode })} />}
      {!recovery && ways.includes('code') && <CodeForm action={t('identity:factor.give')} send={code => give({ code })} />}
      {ways.includes('passkey') && <PasskeyButton send={passkey => give({ passkey })} />}
      {!recovery && ways.includes('recoveryCode') && <Button variant="subtle" onClick={() => setRecovery(true)}>{t('identity:factor.useRecovery')}</Button>}
    </Stack>
  );
}
