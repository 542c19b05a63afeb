import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoney } from '../money/fmt-money';

/** What all claims have come to, a line for each currency: nothing is added across them. */
export function Sums({ sums }: { sums: Schema<'CurrencySumsDto'>[] }) {
  const { t } = useTranslation();
  if (!sums.length) return null;
  return (
    <div className="wide">
      <table className="counts money">
        <thead>
          <tr><th scope="col">{t('redress:field.currency')}</th><th scope="col">{t('redress:sum.awarded')}</th><th scope="col">{t('redress:sum.paid')}</th><th scope="col">{t('redress:sum.outstanding')}</th></tr>
        </thead>
        <tbody>
          {sums.map(({ currency, awarded, paid, outstanding }) => (
            <tr key={currency}><th scope="row">{currency}</th><td>{fmtMoney(awarded, currency)}</td><td>{fmtMoney(paid, currency)}</td><td><strong>{fmtMoney(outstanding, currency)}</strong></td></tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
