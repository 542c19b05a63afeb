import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtNumber } from '../../dates/fmt';
import { fmtAmount } from '../../money/fmt-money';

/** What was handed in, and what it would be today. */
export function RestatementTable({ items }: { items: readonly Schema<'RestatementDto'>[] }) {
  const { t } = useTranslation();
  const told = ({ absent, units, amount }: Schema<'ToldDto'>) => {
    if (absent) return t('reporting:nothing');
    if (units === null) return t('reporting:notTold');
    return amount === null ? fmtNumber(units) : `${fmtNumber(units)} · ${fmtAmount(amount)}`;
  };
  return (
    <div className="wide" tabIndex={0} role="group" aria-label={t('reporting:restatement.title')}>
      <table className="counts money">
        <thead>
          <tr>
            <th scope="col">{t('reporting:restatement.what')}</th>
            <th scope="col">{t('reporting:restatement.handedIn')}</th>
            <th scope="col">{t('reporting:restatement.today')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ indicator, name, key, labels, before, now, redefined }) => (
            <tr key={[indicator, ...key].join('|')}>
              <th scope="row" className="words">
                {[name, ...labels].join(' · ')}
                {redefined && <Text size="sm" c="dimmed">{t('reporting:restatement.redefined')}</Text>}
              </th>
              <td>{told(before)}</td>
              <td>{told(now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
