import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { Section } from '../ui/Section';
import { fmtAmount } from './fmt-amount';

interface CostTableProps {
  title: string;
  lines: Schema<'CostTotalDto'>[];
  /** To tell grants by their names. */
  grants?: Schema<'GrantDto'>[];
}

/** Costs by payer and currency: a line for each, and no line adds up two currencies. */
export function CostTable({ title, lines, grants = [] }: CostTableProps) {
  const { t } = useTranslation();
  const payer = ({ grantId, payer }: Schema<'CostTotalDto'>) => grants.find(({ id }) => id === grantId)?.name ?? t(`law:costPayer.${payer}`);
  return (
    <Section title={title}>
      <Table.ScrollContainer minWidth={420}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('care:field.payer')}</Table.Th>
              <Table.Th>{t('care:field.type')}</Table.Th>
              <Table.Th ta="right">{t('care:cost.services')}</Table.Th>
              <Table.Th ta="right">{t('care:cost.clients')}</Table.Th>
              <Table.Th ta="right">{t('care:field.amount')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(line => (
              <Table.Tr key={[line.grantId, line.payer, line.currency, line.type].join(' ')}>
                <Table.Td>{payer(line)}</Table.Td>
                <Table.Td>{t(`law:serviceType.${line.type}`)}</Table.Td>
                <Table.Td ta="right">{line.services}</Table.Td>
                <Table.Td ta="right">{line.clients}</Table.Td>
                <Table.Td ta="right">{fmtAmount(line.amount, line.currency)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  );
}
