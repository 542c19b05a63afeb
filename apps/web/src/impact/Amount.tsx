import { useTranslation } from 'react-i18next';
import { fmtAmount, fmtMoney } from '../money/fmt-money';
import type { Measure, Row } from './told';

interface AmountProps {
  row: Row;
  measure: NonNullable<Measure>;
}

/** What was measured, with its currency where it is money; or that it is not told. */
export function Amount({ row: { key, units, amount }, measure }: AmountProps) {
  const { t } = useTranslation();
  if (amount === null) return units === null ? <span className="untold">{t('impact:hidden')}</span> : <>–</>;
  if (measure === 'money' || measure === 'money_per_person') return <>{fmtMoney(amount, key[0])}</>;
  const number = fmtAmount(amount.replace(/\.?0+$/, ''));
  return <>{measure === 'points' && Number(amount) > 0 ? `+${number}` : number}</>;
}
