import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { FormDialog } from '../forms/FormDialog';
import { Section } from '../ui/Section';
import { ErasureForm } from './ErasureForm';
import { ErasureState } from './ErasureState';
import { erasuresQuery, useErasuresChanged } from './erasures';

/** On the client's page, for those who may ask for his erasure. */
export function ClientErasure({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const [asking, ask] = useDisclosure();
  const changed = useErasuresChanged();
  const erasure = useQuery(erasuresQuery).data?.find(one => one.clientId === clientId);
  const withdraw = useMutation({
    mutationFn: () => data(api.DELETE('/api/clients/{id}/erasure', { params: { path: { id: clientId } } })),
    onSuccess: changed,
  });
  return (
    <Section title={t('sealing:erasure.title')}>
      <Stack gap="xs">
        {erasure && <ErasureState erasure={erasure} />}
        <Group>
          {!erasure && <Button size="xs" variant="default" onClick={ask.open}>{t('sealing:erasure.ask')}</Button>}
          {erasure && !erasure.approvedAt && <Button size="xs" variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>{t('sealing:erasure.withdraw')}</Button>}
        </Group>
      </Stack>
      <FormDialog title={t('sealing:erasure.title')} opened={asking} onClose={ask.close}>
        <ErasureForm clientId={clientId} onSent={ask.close} />
      </FormDialog>
    </Section>
  );
}
