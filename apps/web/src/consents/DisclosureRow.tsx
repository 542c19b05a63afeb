import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { fmtMoment } from '../dates/fmt';
import { useMay, useSession } from '../session/session';
import { Chip } from '../ui/Chip';
import { toastProblem } from '../ui/toast';
import { useConsentsChanged } from './consents-query';
import { DecideDisclosure } from './DecideDisclosure';
import { DisclosureRequestState } from './DisclosureRequestState';
import { useDelivery } from './useDelivery';
import { useRecipientName } from './useRecipientName';

/** One package: what may go now, what stays and why, who was asked for his word on it, and each time that it went. */
export function DisclosureRow({ disclosure }: { disclosure: Schema<'DisclosureDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const { userId } = useSession();
  const changed = useConsentsChanged();
  const { taking, take } = useDelivery();
  const toWhom = useRecipientName();
  const { id, items, requests, deliveries } = disclosure;
  const ask = useMutation({ mutationFn: () => data(api.POST('/api/disclosures/{id}/requests', { params: { path: { id } }, body: {} })), onError: toastProblem, onSettled: changed });
  const staying = items.filter(({ leftOut }) => leftOut);
  const nothingGoes = staying.length === items.length;
  const name = [t(`law:consentPurpose.${disclosure.purpose}`), toWhom(disclosure)].filter(Boolean).join(' · ');
  const open = requests.find(({ state }) => state === 'waiting' || state === 'approved');
  const mine = open?.state === 'approved' && open.createdBy === userId;
  return (
    <Stack gap={4} py="xs">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Text fw={550} style={{ flex: '1 1 200px', overflowWrap: 'anywhere' }}>{name}</Text>
        {may('disclosure.write') && (
          <Group gap="xs">
            {open && <DecideDisclosure request={open} name={name} />}
            {!open && <Button size="xs" variant="default" loading={ask.isPending} disabled={nothingGoes} onClick={() => ask.mutate()} aria-label={t('consents:disclosure.askNamed', { name })}>{t('consents:disclosure.ask')}</Button>}
            {mine && <Button size="xs" loading={taking === id} disabled={nothingGoes} onClick={() => void take(id)} aria-label={t('consents:disclosure.takeNamed', { name })}>{t('consents:disclosure.take')}</Button>}
          </Group>
        )}
      </Group>
      {staying.length > 0 && <Text size="sm">{t('consents:disclosure.staying', { number: staying.length, all: items.length })}</Text>}
      {disclosure.note && <Text size="sm" style={{ overflowWrap: 'anywhere' }}>{disclosure.note}</Text>}
      {items.map(item => (
        <Group key={item.id} gap="xs">
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>{item.title}</Text>
          {item.leftOut ? <Chip color="red">{t(`law:leftOut.${item.leftOut}`)}</Chip> : <Chip color="pine">{t('consents:disclosure.mayGo')}</Chip>}
        </Group>
      ))}
      {requests.map(request => <DisclosureRequestState key={request.id} request={request} />)}
      {deliveries.map(({ id: deliveryId, createdAt, handedOut, leftOut }) => (
        <Text key={deliveryId} size="sm" c="dimmed">
          {t(handedOut ? 'consents:disclosure.delivered' : 'consents:disclosure.stopped', { moment: fmtMoment(createdAt), number: handedOut, left: leftOut })}
        </Text>
      ))}
    </Stack>
  );
}
