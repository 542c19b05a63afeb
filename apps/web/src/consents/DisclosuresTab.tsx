import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoment } from '../dates/fmt';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { Chip } from '../ui/Chip';
import { EmptyState } from '../ui/EmptyState';
import { disclosuresQuery, partnersQuery } from './consents-query';
import { DisclosureForm } from './DisclosureForm';
import { useDelivery } from './useDelivery';

/** What leaves the case for others: what may go now, what stays and why, and each time that it went. */
export function DisclosuresTab({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const { data: disclosures } = useQuery(disclosuresQuery(one.id));
  const { data: partners } = useQuery(partnersQuery);
  const [preparing, prepare] = useState(false);
  const { taking, take } = useDelivery();
  if (!disclosures) return null;
  const toWhom = ({ partnerId, recipient }: Schema<'DisclosureDto'>) => recipient ?? partners?.find(({ id }) => id === partnerId)?.name;

  return (
    <Stack gap="md">
      {may('disclosure.write') && <Group justify="flex-end"><Button onClick={() => prepare(true)}>{t('consents:disclosure.prepare')}</Button></Group>}
      {!disclosures.length && <EmptyState title={t('consents:disclosure.empty')} hint={t('consents:disclosure.emptyHint')} />}
      <ul className="rows">
        {disclosures.map(disclosure => {
          const staying = disclosure.items.filter(({ leftOut }) => leftOut);
          const name = [t(`law:consentPurpose.${disclosure.purpose}`), toWhom(disclosure)].filter(Boolean).join(' · ');
          return (
            <li key={disclosure.id}>
              <Stack gap={4} py="xs">
                <Group justify="space-between">
                  <Text fw={550}>{name}</Text>
                  {may('disclosure.write') && <Button size="xs" loading={taking === disclosure.id} disabled={staying.length === disclosure.items.length} onClick={() => void take(disclosure.id)} aria-label={t('consents:disclosure.takeNamed', { name })}>{t('consents:disclosure.take')}</Button>}
                </Group>
                {staying.length > 0 && <Text size="sm">{t('consents:disclosure.staying', { number: staying.length, all: disclosure.items.length })}</Text>}
                {disclosure.items.map(item => (
                  <Group key={item.id} gap="xs">
                    <Text size="sm">{item.title}</Text>
                    {item.leftOut ? <Chip color="red">{t(`law:leftOut.${item.leftOut}`)}</Chip> : <Chip color="pine">{t('consents:disclosure.mayGo')}</Chip>}
                  </Group>
                ))}
                {disclosure.deliveries.map(delivery => (
                  <Text key={delivery.id} size="sm" c="dimmed">{t('consents:disclosure.delivered', { moment: fmtMoment(delivery.createdAt), number: delivery.handedOut, left: delivery.leftOut })}</Text>
                ))}
              </Stack>
            </li>
          );
        })}
      </ul>
      <FormDialog title={t('consents:disclosure.prepare')} opened={preparing} onClose={() => prepare(false)}>
        <DisclosureForm one={one} onSent={() => prepare(false)} />
      </FormDialog>
    </Stack>
  );
}
