import { Box, Button, Center, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { PasskeyButton } from '../identity/PasskeyButton';
import { SealButton } from '../sealing/SealButton';
import { openGate } from './gate';
import { PasswordForm } from './PasswordForm';
import { leave } from './leave';

/** Covers everything at once; what was typed beneath is kept. The server answers nothing either until it is unlocked. */
export function LockScreen() {
  const { t } = useTranslation();
  const unlock = async (proof: Schema<'ProofDto'>) => {
    await data(api.POST('/api/sessions/current/unlock', { body: proof }));
    openGate();
  };
  return (
    <Box pos="fixed" inset={0} bg="var(--mantine-color-body)" style={{ zIndex: 1000 }} component="main">
      <Center h="100%">
        <Paper withBorder p="xl" w={340} maw="92vw">
          <Title order={1} size="h3" mb={4}>{t('web:lock.title')}</Title>
          <Text size="sm" c="dimmed" mb="md">{t('web:lock.hint')}</Text>
          <Stack gap="xs">
            <PasswordForm withLogin={false} action={t('web:lock.unlock')} send={(_, password) => unlock({ password })} />
            <PasskeyButton send={passkey => unlock({ passkey })} />
            <Button variant="subtle" fullWidth onClick={leave}>{t('web:shell.signOut')}</Button>
            <SealButton />
          </Stack>
        </Paper>
      </Center>
    </Box>
  );
}
