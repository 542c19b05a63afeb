import { useTranslation } from 'react-i18next';
import { RECURRING_ERRORS } from '#libs/law/documents/recurring-error';
import type { Schema } from '../api/schema';
import { fmtMonth, fmtNumber } from '../dates/fmt';
import { Section } from '../ui/Section';

/** Errors that reviewers tagged, the most frequent first, and in which months. Nothing when there was none. */
export function ErrorTable({ months }: { months: Schema<'GrowthMonthDto'>[] }) {
  const { t } = useTranslation();
  const errors = RECURRING_ERRORS.map(error => {
    const when = months.flatMap(({ month, errors }) => errors.filter(one => one.error === error).map(({ count }) => ({ month, count })));
    return { error, when, count: when.reduce((sum, one) => sum + one.count, 0) };
  }).filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
  if (!errors.length) return null;
  return (
    <Section title={t('growth:errors.title')}>
      <table className="counts">
        <thead>
          <tr><th scope="col">{t('growth:errors.kind')}</th><th scope="col">{t('growth:errors.when')}</th><th scope="col">{t('growth:errors.count')}</th></tr>
        </thead>
        <tbody>
          {errors.map(({ error, when, count }) => (
            <tr key={error}>
              <th scope="row">{t(`law:recurringError.${error}`)}</th>
              <td className="words">{when.map(one => t('growth:errors.inMonth', { month: fmtMonth(one.month), number: fmtNumber(one.count) })).join(', ')}</td>
              <td><strong>{fmtNumber(count)}</strong></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
