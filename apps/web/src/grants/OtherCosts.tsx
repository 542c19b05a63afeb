import { Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtDay } from '../dates/fmt';
import { fmtMoney } from '../money/fmt-money';
import { Chip } from '../ui/Chip';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import type { GrantAct } from './GrantDialog';
import { grantCostsQuery } from './grants-query';

interface OtherCostsProps {
  grant: Schema<'GrantDto'>;
  onAct(act: GrantAct): void;
}

/** What the grant has paid besides services: staff, travel, rent. */
export function OtherCosts({ grant, onAct }: OtherCostsProps) {
  const { t } = useTranslation();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(grantCostsQuery(grant.id));
  const costs = data?.pages.flatMap(({ items }) => items);
  const isPayable = grant.lines.some(one => !one.voidedAt && one.purposes.length);
  const lineOf = (id: string) => grant.lines.find(one => one.id === id)?.name;
  return (
    <Section title={t('grants:cost.title')} actions={isPayable && <Button size="xs" onClick={() => onAct({ act: 'addCost' })}>{t('grants:cost.add')}</Button>}>
      {costs?.length === 0 && <EmptyState title={t('grants:cost.none')} hint={t(isPayable ? 'grants:cost.noneHint' : 'grants:cost.noLine')} />}
      <ul className="rows">
        {costs?.map(cost => {
          const amount = fmtMoney(cost.amount, cost.currency);
          const isSettled = !!cost.voidedAt || (!!grant.handedInThrough && cost.incurredOn <= grant.handedInThrough);
          const isMovable = grant.lines.some(one => !one.voidedAt && one.id !== cost.lineId && one.purposes.includes(cost.purpose));
          return (
            <li key={cost.id} style={{ padding: '8px 0' }}>
              <Group justify="space-between" gap="xs">
                <Text td={cost.voidedAt ? 'line-through' : undefined}>{`${t(`grants:purpose.${cost.purpose}`)} · ${amount}`}</Text>
                {cost.voidReason && <Chip>{t(`law:costVoidReason.${cost.voidReason}`)}</Chip>}
                {!isSettled && (
                  <Group gap={4}>
                    {isMovable && <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onAct({ act: 'moveCost', cost })} aria-label={t('grants:act.moveCostNamed', { amount })}>{t('grants:act.move')}</Button>}
                    <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onAct({ act: 'voidCost', cost })} aria-label={t('grants:act.voidCostNamed', { amount })}>{t('grants:act.void')}</Button>
                  </Group>
                )}
              </Group>
              <Text size="sm" c="dimmed">{[fmtDay(cost.incurredOn), lineOf(cost.lineId)].join(' · ')}</Text>
            </li>
          );
        })}
      </ul>
      {hasNextPage && <Button mt="xs" variant="default" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('grants:cost.more')}</Button>}
    </Section>
  );
}
