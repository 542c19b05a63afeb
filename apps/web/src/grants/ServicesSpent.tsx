import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoment, fmtNumber } from '../dates/fmt';
import { fmtMoney } from '../money/fmt-money';
import { Section } from '../ui/Section';

/** What was given for it, by types of services: a table for each currency, for currencies are never added up. */
export function ServicesSpent({ account }: { account: Schema<'GrantAccountDto'> }) {
  const { t } = useTranslation();
  return (
    <Section title={t('grants:services.title')}>
      {account.services.length === 0 && <Text>{t('grants:services.none')}</Text>}
      <Stack gap="lg">{account.services.map(one => <OfCurrency key={one.currency} spent={one} />)}</Stack>
      <Text size="xs" c="dimmed" mt="sm">{t('grants:asOf', { moment: fmtMoment(account.asOf) })}</Text>
    </Section>
  );
}

function OfCurrency({ spent }: { spent: Schema<'ServicesSpentDto'> }) {
  const { t } = useTranslation();
  const { currency } = spent;
  const count = (value: number | null) => (value === null ? t('grants:services.hidden') : fmtNumber(value));
  const money = (amount: string | null) => (amount === null ? t('grants:services.hidden') : fmtMoney(amount, currency));
  const isHidden = spent.people === null || !spent.types.length || spent.types.some(({ people }) => people === null);
  return (
    <div>
      <div className="wide" tabIndex={0}>
        <table className="counts money">
          <caption style={{ textAlign: 'start', fontWeight: 600 }}>{currency}</caption>
          <thead>
            <tr>
              <th scope="col">{t('grants:field.type')}</th>
              <th scope="col">{t('grants:services.services')}</th>
              <th scope="col">{t('grants:services.people')}</th>
              <th scope="col">{t('grants:field.amount')}</th>
              <th scope="col">{t('grants:services.perPerson')}</th>
            </tr>
          </thead>
          {spent.types.length > 0 && (
            <tbody>
              {spent.types.map(one => (
                <tr key={one.type}>
                  <th scope="row">{t(`law:serviceType.${one.type}`)}</th>
                  <td>{count(one.services)}</td>
                  <td>{count(one.people)}</td>
                  <td>{money(one.amount)}</td>
                  <td>{money(one.perPerson)}</td>
                </tr>
              ))}
            </tbody>
          )}
          <tfoot>
            <tr>
              <th scope="row">{t('grants:services.all')}</th>
              <td>{count(spent.services)}</td>
              <td>{count(spent.people)}</td>
              <td>{money(spent.amount)}</td>
              <td>{money(spent.perPerson)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {spent.perPersonOfAll && <Text size="sm" mt={4}>{t('grants:services.perPersonOfAll', { amount: fmtMoney(spent.perPersonOfAll, currency) })}</Text>}
      {isHidden && <Text size="sm" c="dimmed" mt={4}>{t('grants:services.hiddenHint')}</Text>}
    </div>
  );
}
