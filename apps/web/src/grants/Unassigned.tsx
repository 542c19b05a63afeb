import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoney } from '../money/fmt-money';
import type { GrantAct } from './GrantDialog';
import type { Spent } from './line-spent';
import { Sums } from './Sums';

interface UnassignedProps {
  spent: readonly Spent[];
  types: readonly Schema<'ServiceType'>[];
  onAct?(act: GrantAct): void;
}

/** What is billed to the grant and to none of its lines. */
export function Unassigned({ spent, types, onAct }: UnassignedProps) {
  const { t } = useTranslation();
  return (
    <li style={{ padding: '12px 0' }}>
      <Group justify="space-between" align="flex-start">
        <Text fw={600}>{t('grants:line.unassigned')}</Text>
        {onAct && <Button size="compact-sm" variant="light" onClick={() => onAct({ act: 'assign', types })}>{t('grants:act.assign')}</Button>}
      </Group>
      <Text size="sm" c="dimmed" mb={8}>{types.map(type => t(`law:serviceType.${type}`)).join(', ')}</Text>
      <Sums items={spent.map(({ amount, currency }) => [t('grants:line.spent'), fmtMoney(amount, currency)])} />
    </li>
  );
}
