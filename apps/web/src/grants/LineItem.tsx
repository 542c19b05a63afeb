import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usedPercent } from '#libs/law/grants/pace';
import type { Schema } from '../api/schema';
import { fmtMoney } from '../money/fmt-money';
import { Chip } from '../ui/Chip';
import type { GrantAct } from './GrantDialog';
import { type Spent, spentOf } from './line-spent';
import { Pace } from './Pace';
import { Sums } from './Sums';

interface LineItemProps {
  line: Schema<'BudgetLineDto'>;
  currency: string;
  elapsed: number;
  /** For who may know. */
  spent?: readonly Spent[];
  onAct?(act: GrantAct): void;
}

/** A line: what it is for, its budget, what is spent and left. */
export function LineItem({ line, currency, elapsed, spent, onAct }: LineItemProps) {
  const { t } = useTranslation();
  const pays = [...line.serviceTypes.map(type => t(`law:serviceType.${type}`)), ...line.purposes.map(purpose => t(`grants:purpose.${purpose}`))].join(', ');
  const sums = spent && spentOf(line.amount, currency, spent);
  const used = sums && usedPercent(sums.spent, line.amount);
  return (
    <li style={{ padding: '12px 0' }}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <Text fw={600} td={line.voidedAt ? 'line-through' : undefined}>{line.name}</Text>
        {line.voidReason && <Chip>{t(`grants:lineVoidReason.${line.voidReason}`)}</Chip>}
        {onAct && !line.voidedAt && (
          <Group gap={4}>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onAct({ act: 'changeLine', line })} aria-label={t('grants:act.changeLineNamed', { name: line.name })}>{t('web:form.change')}</Button>
            {!!line.serviceTypes.length && !!spent?.length && <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onAct({ act: 'assign', from: line, types: line.serviceTypes })} aria-label={t('grants:act.assignNamed', { name: line.name })}>{t('grants:act.move')}</Button>}
            {!spent?.length && <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onAct({ act: 'voidLine', line })} aria-label={t('grants:act.voidLineNamed', { name: line.name })}>{t('grants:act.void')}</Button>}
          </Group>
        )}
      </Group>
      <Text size="sm" c="dimmed">{pays}</Text>
      {!line.voidedAt && sums && used !== undefined && (
        <>
          <Group my={8} grow><Pace used={used} elapsed={elapsed} label={line.name} /></Group>
          <Sums items={[
            [t('grants:line.budget'), fmtMoney(line.amount, currency)],
            [t('grants:line.spent'), `${fmtMoney(sums.spent, currency)} (${used} %)`],
            [t(sums.isOver ? 'grants:line.over' : 'grants:line.left'), fmtMoney(sums.isOver ? sums.left.slice(1) : sums.left, currency), sums.isOver],
            ...sums.elsewhere.map(({ amount, currency: other }) => [t('grants:line.elsewhere'), fmtMoney(amount, other)] as const),
          ]} />
        </>
      )}
      {!line.voidedAt && !spent && <Text size="sm">{fmtMoney(line.amount, currency)}</Text>}
    </li>
  );
}
