import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoney } from '../money/fmt-money';
import { Chip } from '../ui/Chip';
import { useDayRange } from './useDayRange';

/** What stands, what was paid, what is outstanding, and for how many days. */
export function Standing({ standing }: { standing: Schema<'ClaimStandingDto'> }) {
  const { t } = useTranslation();
  const days = useDayRange();
  const { currency, awarded, paid, outstanding, toReturn, sinceAward, sinceInForce } = standing;
  if (!currency) return null;
  const open = outstanding !== '0.00';
  return (
    <div>
      <Group gap="xs">
        <Chip color={open ? 'orange' : 'pine'}>{t('redress:outstanding', { sum: fmtMoney(outstanding, currency) })}</Chip>
        <Text size="sm">{t('redress:ofAwarded', { awarded: fmtMoney(awarded, currency), paid: fmtMoney(paid, currency) })}</Text>
      </Group>
      {sinceAward && <Text size="sm" c="dimmed">{[t(open ? 'redress:waiting' : 'redress:waited', { days: days(sinceAward) }), sinceInForce && t('redress:inForceFor', { days: days(sinceInForce) })].filter(Boolean).join(' · ')}</Text>}
      {toReturn.map(sum => <Text size="sm" fw={600} key={sum.currency + sum.amount}>{t('redress:toReturn', { sum: fmtMoney(sum.amount, sum.currency) })}</Text>)}
    </div>
  );
}
