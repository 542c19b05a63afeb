import { Code, List, Loader, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { renderSVG } from 'uqr';
import { api, data } from '../api/client';
import { FormProblem } from '../forms/FormProblem';
import { CodeForm } from './CodeForm';

/** QR code and secret for an authenticator app; it counts once its first code was given. */
export function TotpSetup({ onDone }: { onDone(): unknown }) {
  const { t } = useTranslation();
  const { data: prepared, error } = useQuery({
    queryKey: ['totp-setup'],
    queryFn: () => data(api.POST('/api/factors/totp')),
    // a secret is made for this one look at it
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  if (error) return <FormProblem problem={error} />;
  if (!prepared) return <Loader aria-label={t('identity:totp.preparing')} />;
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(prepared.address, { border: 3 }))}`;
  const confirm = async (code: string) => {
    await data(api.POST('/api/factors/totp/confirmation', { body: { code } }));
    await onDone();
  };
  return (
    <Stack gap="sm">
      <List type="ordered" size="sm" spacing={4}>
        <List.Item>{t('identity:totp.install')}</List.Item>
        <List.Item>{t('identity:totp.scan')}</List.Item>
        <List.Item>{t('identity:totp.type')}</List.Item>
      </List>
      <img src={picture} alt={t('identity:totp.picture')} width={200} height={200} style={{ alignSelf: 'center' }} />
      <Text size="sm">{t('identity:totp.bySecret')}</Text>
      <Code block style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }} data-testid="totp-secret">{prepared.secret.replace(/(.{4})(?=.)/g, '$1 ')}</Code>
      <CodeForm action={t('identity:totp.confirm')} send={confirm} />
    </Stack>
  );
}
