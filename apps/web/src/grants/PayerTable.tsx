import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { DayFilter } from '../dates/DayFilter';
import { fmtMoney } from '../money/fmt-money';
import { Section } from '../ui/Section';
import { payersQuery } from './grants-query';

interface PayerTableProps {
  grants: readonly Schema<'GrantDto'>[];
  from: string;
  to: string;
  onChange(change: { from?: string; to?: string }): void;
}

/** Who has borne what in a period: a line for each currency, and none adds up two. */
export function PayerTable({ grants, from, to, onChange }: PayerTableProps) {
  const { t } = useTranslation();
  const { data: lines } = useQuery(payersQuery(from, to));
  const nameOf = ({ grantId, payer }: Schema<'PayerTotalDto'>) => grants.find(({ id }) => id === grantId)?.name ?? t(`law:costPayer.${payer}`);
  return (
    <Section title={t('grants:payers.title')}>
      <Group align="flex-start" mb="sm">
        <DayFilter label={t('grants:payers.from')} value={from} onChange={day => onChange({ from: day })} />
        <DayFilter label={t('grants:payers.to')} value={to} onChange={day => onChange({ to: day })} />
      </Group>
      {lines?.length === 0 && <Text>{t('grants:payers.none')}</Text>}
      {!!lines?.length && (
        <table className="counts money">
          <thead>
            <tr>
              <th scope="col">{t('grants:payers.payer')}</th>
              <th scope="col">{t('grants:field.amount')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(line => (
              <tr key={[line.grantId, line.payer, line.currency].join(' ')}>
                <th scope="row">{nameOf(line)}</th>
                <td>{fmtMoney(line.amount, line.currency)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
