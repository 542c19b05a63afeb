import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoney } from '../money/fmt-money';
import { Chip } from '../ui/Chip';

/** What a service has cost; one that was voided stays, struck through, with the reason. */
export function ServiceCost({ cost, onVoid }: { cost: Schema<'ServiceCostDto'>; onVoid?(): void }) {
  const { t } = useTranslation();
  const amount = fmtMoney(cost.amount, cost.currency);
  return (
    <Group gap={6}>
      <Text size="sm" td={cost.voidedAt ? 'line-through' : undefined}>{`${amount} · ${t(`law:costPayer.${cost.payer}`)}`}</Text>
      {cost.voidReason && <Chip>{t(`law:costVoidReason.${cost.voidReason}`)}</Chip>}
      {!cost.voidedAt && onVoid && <Button size="compact-xs" variant="subtle" color="gray" onClick={onVoid} aria-label={t('care:cost.voidNamed', { amount })}>{t('care:cost.void')}</Button>}
    </Group>
  );
}
