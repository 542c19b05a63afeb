import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useBodyName } from '../cases/bodies';
import { fmtNumber } from '../dates/fmt';

type Count = Schema<'PostponementCountDto'>;

const sum = (counts: Count[]) => counts.reduce((total, { count }) => total + count, 0);

/** Courts with their reasons, the most postponements first. */
export function PostponementTable({ counts }: { counts: Count[] }) {
  const { t } = useTranslation();
  const bodyName = useBodyName();
  const courts = [...new Set(counts.map(({ bodyId }) => bodyId))]
    .map(bodyId => ({ bodyId, reasons: counts.filter(count => count.bodyId === bodyId) }))
    .sort((one, other) => sum(other.reasons) - sum(one.reasons));
  return (
    <table className="counts">
      <thead>
        <tr><th scope="col">{t('calendar:counts.reason')}</th><th scope="col">{t('calendar:counts.count')}</th></tr>
      </thead>
      {courts.map(({ bodyId, reasons }) => (
        <tbody key={bodyId ?? ''}>
          <tr><th scope="rowgroup">{bodyName(bodyId) ?? t('calendar:counts.noCourt')}</th><td><strong>{fmtNumber(sum(reasons))}</strong></td></tr>
          {reasons.map(({ reason, count }) => <tr key={reason}><th scope="row">{t(`law:postponementReason.${reason}`)}</th><td>{fmtNumber(count)}</td></tr>)}
        </tbody>
      ))}
      <tfoot>
        <tr><th scope="row">{t('calendar:counts.total')}</th><td><strong>{fmtNumber(sum(counts))}</strong></td></tr>
      </tfoot>
    </table>
  );
}
