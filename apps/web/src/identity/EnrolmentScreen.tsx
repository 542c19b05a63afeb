import { Button, Center, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leave } from '../session/leave';
import { useTitle } from '../ui/useTitle';
import { PasskeyForm } from './PasskeyForm';
import { knowsPasskeys } from './passkeys';
import { RecoveryCodes } from './RecoveryCodes';
import { TotpSetup } from './TotpSetup';

/** First-time set-up: a second factor, then codes for when it is lost, then the application. */
export function EnrolmentScreen() {
  const { t } = useTranslation();
  useTitle(t('identity:enrolment.title'));
  const [way, setWay] = useState('totp');
  const [enrolled, setEnrolled] = useState(false);
  const ways = [{ value: 'totp', label: t('identity:totp.title') }, { value: 'passkey', label: t('identity:passkey.title') }];
  const done = () => setEnrolled(true);

  return (
    <Center component="main" id="content" mih="100vh" p="sm">
      <Paper withBorder p={{ base: 'md', sm: 'xl' }} w={440} maw="100%">
        <Title order={1} size="h3" mb={4}>{t(enrolled ? 'identity:recovery.title' : 'identity:enrolment.title')}</Title>
        <Text size="sm" c="dimmed" mb="md">{t(enrolled ? 'identity:recovery.hint' : 'identity:enrolment.hint')}</Text>
        {enrolled ? (
          <RecoveryCodes action={t('identity:recovery.make')} onSeen={() => window.location.assign('/')} />
        ) : (
          <Stack gap="md">
            {knowsPasskeys() && <SegmentedControl fullWidth value={way} onChange={setWay} data={ways} aria-label={t('identity:enrolment.way')} />}
            {way === 'totp' ? <TotpSetup onDone={done} /> : <PasskeyForm onDone={done} />}
            <Button variant="subtle" onClick={leave}>{t('web:shell.signOut')}</Button>
          </Stack>
        )}
      </Paper>
    </Center>
  );
}
