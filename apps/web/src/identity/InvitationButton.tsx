import { Button, Code, CopyButton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { FormDialog } from '../forms/FormDialog';
import { useAttempt } from './useAttempt';

/** A new link for a colleague to set his password; the former one stops working. It is shown once. */
export function InvitationButton({ userId }: { userId: string }) {
  const { t } = useTranslation();
  const [link, setLink] = useState<string | null>(null);
  const { busy, error, attempt } = useAttempt();
  const invite = () => attempt(async () => {
    const { path } = await data(api.POST('/api/users/{id}/invitations', { params: { path: { id: userId } } }));
    setLink(window.location.origin + path);
  });
  return (
    <>
      <Button size="xs" variant="default" loading={busy} onClick={invite}>{t('identity:invitation.make')}</Button>
      {error && <Text size="sm" c="red" role="alert">{error}</Text>}
      <FormDialog title={t('identity:invitation.made')} opened={link !== null} onClose={() => setLink(null)}>
        <Stack gap="sm">
          <Text size="sm">{t('identity:invitation.pass')}</Text>
          <Code block style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>{link}</Code>
          <CopyButton value={link ?? ''}>{({ copied, copy }) => <Button onClick={copy}>{t(copied ? 'identity:invitation.copied' : 'identity:invitation.copy')}</Button>}</CopyButton>
        </Stack>
      </FormDialog>
    </>
  );
}
