import { Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sumOf, toMinor } from '#libs/law/money/minor-units';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { fmtMoney } from '../money/fmt-money';
import { useMay } from '../session/session';
import { Account } from './Account';
import type { StartAct } from './acts';
import { nameInCase } from './name-in-case';
import { RepaymentList } from './RepaymentList';

interface PaymentListProps {
  one: Schema<'CaseDto'>;
  claim: Schema<'ClaimDto'>;
  onAct?: StartAct;
}

/** What was paid, when and to whom. Where it went is shown on demand, for looking at it is on record. */
export function PaymentList({ one, claim, onAct }: PaymentListProps) {
  const { t } = useTranslation();
  const may = useMay();
  if (!claim.payments.length) return null;
  const left = ({ amount, repayments }: Schema<'PaymentDto'>) => toMinor(amount) > sumOf(repayments.filter(({ voidedAt }) => !voidedAt).map(back => back.amount));
  const overturned = (payment: Schema<'PaymentDto'>) => !payment.voidedAt && left(payment) && claim.awards.some(({ chainId, effect, voidedAt }) => chainId === payment.chainId && effect === 'overturned' && !voidedAt);
  return (
    <div>
      <Title order={4}>{t('redress:payments')}</Title>
      <ul className="rows">
        {claim.payments.map(payment => {
          const sum = fmtMoney(payment.amount, payment.currency);
          return (
            <li key={payment.id}>
              <Group justify="space-between" gap="xs" py={4}>
                <div>
                  <Text size="sm" td={payment.voidedAt ? 'line-through' : undefined}>
                    <b>{sum}</b> · {[fmtPartialDate(t, payment.paidOn), nameInCase(one, payment.payeePersonId), payment.voidReason].filter(Boolean).join(' · ')}
                  </Text>
                  <RepaymentList payment={payment} onAct={one.open ? onAct : undefined} />
                  {overturned(payment) && <Text size="sm">{t('redress:returnOrContest')}</Text>}
                </div>
                {!payment.voidedAt && (
                  <Group gap={4}>
                    {may('redress.account.read') && <Account payment={payment} sum={sum} />}
                    {onAct && left(payment) && <Button size="xs" variant="subtle" onClick={() => onAct({ what: 'repayment', payment })} aria-label={t('redress:act.repaymentOf', { sum })}>{t('redress:act.repayment')}</Button>}
                    {onAct && one.open && <Button size="xs" variant="subtle" color="gray" onClick={() => onAct({ what: 'voidPayment', of: payment })} aria-label={t('redress:act.voidOf', { what: sum })}>{t('redress:act.void')}</Button>}
                  </Group>
                )}
              </Group>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
