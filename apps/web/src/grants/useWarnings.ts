import { useTranslation } from 'react-i18next';
import { endsInDays } from '#libs/law/grants/pace';
import type { Schema } from '../api/schema';
import { fmtDay, today } from '../dates/fmt';
import { fmtMoney } from '../money/fmt-money';
import { spentOf } from './line-spent';

/** What a grant asks of whoever looks after it, in sentences. */
export function useWarnings(grant?: Schema<'GrantDto'>, account?: Schema<'GrantAccountDto'>): string[] {
  const { t } = useTranslation();
  if (!grant) return [];
  const ends = endsInDays(grant.startsOn, grant.endsOn, today());
  const over = account ? grant.lines.filter(one => !one.voidedAt).flatMap(line => {
    const { isOver, left } = spentOf(line.amount, grant.currency, account.lines.filter(({ lineId }) => lineId === line.id));
    return isOver ? [t('grants:warn.over', { line: line.name, amount: fmtMoney(left.slice(1), grant.currency) })] : [];
  }) : [];
  const unassigned = grant.lines.some(one => !one.voidedAt) && account?.lines.some(({ lineId }) => !lineId);
  return [
    ...over,
    ...(ends === null ? [] : [t('grants:warn.endsOn', { count: ends, date: fmtDay(grant.endsOn) })]),
    ...(unassigned ? [t('grants:warn.assign')] : []),
  ];
}
