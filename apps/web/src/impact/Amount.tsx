import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtAmount, fmtMoney } from '../money/fmt-money';

interface AmountProps {
  row: Schema<'FigureRowDto'>;
  measure: NonNullable<Schema<'IndicatorDto'>['measure']>;
}

/** What was measured, with its currency where it is money; or that it is not told. */
export function Amount({ row: { key, units, amount }, measure }: AmountProps) {
  const { t } = useTranslation();
  if (amount === null) return <>{units === null ? t('impact:hidden') : '–'}</>;
  if (measure === 'money' || measure === 'money_per_person') return <>{fmtMoney(amount, key[0])}</>;
  const number = fmtAmount(amount.replace(/\.?0+$/, ''));
  return <>{measure === 'points' && Number(amount) > 0 ? `+${number}` : number}</>;
}
