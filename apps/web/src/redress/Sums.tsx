import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtAmount } from '../money/fmt-money';

/** What all claims have come to, a line for each currency: nothing is added across them. */
export function Sums({ sums }: { sums: Schema<'CurrencySumsDto'>[] }) {
  const { t } = useTranslation();
  if (!sums.length) return null;
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={t('redress:claims')}>
      <table className="counts money">
        <thead>
          <tr><th scope="col">{t('redress:field.currency')}</th><th scope="col">{t('redress:sum.awarded')}</th><th scope="col">{t('redress:sum.paid')}</th><th scope="col">{t('redress:sum.outstanding')}</th></tr>
        </thead>
        <tbody>
          {sums.map(({ currency, awarded, paid, outstanding }) => (
            <tr key={currency}><th scope="row">{currency}</th><td>{fmtAmount(awarded)}</td><td>{fmtAmount(paid)}</td><td><strong>{fmtAmount(outstanding)}</strong></td></tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
