import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { FormDialog } from '../forms/FormDialog';
import { Section } from '../ui/Section';
import { factorsQuery } from './factors';
import { PasskeyForm } from './PasskeyForm';
import { PasskeyItem } from './PasskeyItem';
import { knowsPasskeys } from './passkeys';
import { RecoveryCodes } from './RecoveryCodes';
import { TotpSetup } from './TotpSetup';
import { useAttempt } from './useAttempt';

/** App, passkeys and recovery codes. */
export function FactorSections() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { totp, passkeys, recoveryCodesLeft } = useSuspenseQuery(factorsQuery).data;
  const [settingUp, app] = useDisclosure();
  const [adding, passkey] = useDisclosure();
  const { busy, error, attempt } = useAttempt();
  const changed = () => queries.invalidateQueries({ queryKey: factorsQuery.queryKey });
  const removeApp = () => attempt(async () => { await data(api.DELETE('/api/factors/totp')); await changed(); });

  return (
    <>
      <Section title={t('identity:totp.title')}>
        <Text size="sm" mb="xs">{t(totp ? 'identity:totp.there' : 'identity:totp.absent')}</Text>
        {error && <Text size="sm" c="red" role="alert" mb="xs">{error}</Text>}
        <Group gap="xs">
          <Button variant="default" onClick={app.open}>{t(totp ? 'identity:totp.exchange' : 'identity:totp.setUp')}</Button>
          {totp && <Button variant="default" loading={busy} onClick={removeApp}>{t('identity:factor.remove')}</Button>}
        </Group>
        <FormDialog title={t('identity:totp.title')} opened={settingUp} onClose={app.close}>
          <TotpSetup onDone={() => { app.close(); return changed(); }} />
        </FormDialog>
      </Section>
      <Section title={t('identity:passkey.titles')}>
        <Text size="sm" c="dimmed" mb="xs">{t('identity:passkey.hint')}</Text>
        <Stack gap={0} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {passkeys.map(one => <PasskeyItem key={one.id} passkey={one} onChange={changed} />)}
        </Stack>
        {knowsPasskeys() && <Button variant="default" mt="xs" onClick={passkey.open}>{t('identity:passkey.addOne')}</Button>}
        <FormDialog title={t('identity:passkey.addOne')} opened={adding} onClose={passkey.close}>
          <PasskeyForm onDone={() => { passkey.close(); return changed(); }} />
        </FormDialog>
      </Section>
      <Section title={t('identity:recovery.title')}>
        <Text size="sm" mb="xs">{t('identity:recovery.left', { count: recoveryCodesLeft })}</Text>
        <RecoveryCodes action={t('identity:recovery.renew')} onSeen={changed} />
      </Section>
    </>
  );
}
