import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { toMinor } from '#libs/law/money/minor-units';
import type { Schema } from '../api/schema';
import { fmtMonth } from '../dates/fmt';
import { fmtMoney } from '../money/fmt-money';
import { Section } from '../ui/Section';

interface MonthTableProps {
  account: Schema<'GrantAccountDto'>;
  /** Of the grant; months of other currencies stand below. */
  currency: string;
}

/** What was spent in each month, with a bar as long as its amount. */
export function MonthTable({ account: { months }, currency }: MonthTableProps) {
  const { t } = useTranslation();
  const currencies = [...new Set(months.map(one => one.currency))].sort((a, b) => Number(b === currency) - Number(a === currency));
  return (
    <Section title={t('grants:month.title')}>
      {months.length === 0 && <Text>{t('grants:services.none')}</Text>}
      {currencies.map(own => {
        const some = months.filter(one => one.currency === own);
        const most = some.reduce((max, { amount }) => (toMinor(amount) > max ? toMinor(amount) : max), 1n);
        return (
          <table key={own} className="counts money">
            <caption style={{ textAlign: 'start', fontWeight: 600 }}>{own}</caption>
            <thead>
              <tr>
                <th scope="col">{t('grants:month.month')}</th>
                <th scope="col">{t('grants:field.amount')}</th>
                <td style={{ width: '45%' }} />
              </tr>
            </thead>
            <tbody>
              {some.map(({ month, amount }) => (
                <tr key={month}>
                  <th scope="row">{fmtMonth(month)}</th>
                  <td>{fmtMoney(amount, own)}</td>
                  <td aria-hidden><div style={{ height: 12, width: `${Number((100n * toMinor(amount)) / most)}%`, minWidth: 2, background: 'var(--mantine-primary-color-filled)', borderRadius: 2 }} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </Section>
  );
}
