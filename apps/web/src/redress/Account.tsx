import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';

/** The account of a payment, fetched only when somebody wants to see it, and kept nowhere. */
export function Account({ payment, sum }: { payment: Schema<'PaymentDto'>; sum: string }) {
  const { t } = useTranslation();
  const [account, show] = useState<string | null>(null);
  const look = async () => show((await data(api.GET('/api/payments/{id}/account', { params: { path: { id: payment.id } } }))).account ?? t('redress:noAccount'));
  return account === null
    ? <Button size="xs" variant="subtle" onClick={() => void look()} aria-label={t('redress:act.accountOf', { sum })}>{t('redress:act.account')}</Button>
    : <Text size="sm" style={{ overflowWrap: 'anywhere' }}>{account}</Text>;
}
