import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { fmtMoney } from '../money/fmt-money';
import type { StartAct } from './acts';

/** What of a payment went back, when and why. */
export function RepaymentList({ payment, onAct }: { payment: Schema<'PaymentDto'>; onAct?: StartAct }) {
  const { t } = useTranslation();
  return payment.repayments.map(repayment => {
    const sum = fmtMoney(repayment.amount, payment.currency);
    return (
      <Group key={repayment.id} justify="space-between" gap="xs">
        <Text size="sm" td={repayment.voidedAt ? 'line-through' : undefined} style={{ overflowWrap: 'anywhere' }}>
          {[t('redress:repaid', { sum }), fmtPartialDate(t, repayment.repaidOn), repayment.reason, repayment.voidReason].filter(Boolean).join(' · ')}
        </Text>
        {onAct && !repayment.voidedAt && (
          <Button size="xs" variant="subtle" color="gray" onClick={() => onAct({ what: 'voidRepayment', of: repayment })} aria-label={t('redress:act.voidOf', { what: t('redress:repaid', { sum }) })}>{t('redress:act.void')}</Button>
        )}
      </Group>
    );
  });
}
