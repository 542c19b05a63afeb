import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useBodyName } from '../cases/bodies';
import { fmtNumber } from '../dates/fmt';
import { fmtMoney } from '../money/fmt-money';

/** A line for each court, kind of damage and currency, of the cases that one sees and of all others; nothing is added across them. */
export function ComparableTable({ groups }: { groups: Schema<'ComparableDto'>[] }) {
  const { t } = useTranslation();
  const bodyName = useBodyName();
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={t('redress:comparables.title')}>
      <table className="counts money">
        <thead>
          <tr>
            <th scope="col">{t('redress:comparables.court')}</th><th scope="col">{t('redress:comparables.cases')}</th><th scope="col">{t('redress:comparables.claims')}</th>
            <th scope="col">{t('redress:comparables.sought')}</th><th scope="col">{t('redress:sum.awarded')}</th><th scope="col">{t('redress:sum.paid')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ bodyId, violation, damage, currency, inSight, claims, sought, awarded, paid }) => (
            <tr key={[bodyId, violation, damage, currency, inSight].join()}>
              <th scope="row">{[bodyName(bodyId) ?? t('redress:comparables.noCourt'), t(violation ? `violations:actKind.${violation}` : 'redress:comparables.noAct'), t(`redress:damageKind.${damage}`)].join(' · ')}</th>
              <td>{t(inSight ? 'redress:comparables.inSight' : 'redress:comparables.beyondSight')}</td>
              <td>{fmtNumber(claims)}</td>
              <td>{sought ? fmtMoney(sought, currency) : '—'}</td><td>{fmtMoney(awarded, currency)}</td><td>{fmtMoney(paid, currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
