import { useTranslation } from 'react-i18next';
import { daysLeft } from '#libs/law/deadlines/compute-due-date';
import { today } from '../dates/fmt';
import { Chip } from '../ui/Chip';

const SOON_DAYS = 3;

/** How many days are left until the last one, or have passed since. */
export function DaysLeftChip({ dueOn }: { dueOn: string }) {
  const { t } = useTranslation();
  const left = daysLeft(dueOn, today());
  if (left < 0) return <Chip color="red">{t('deadlines:passed', { count: -left })}</Chip>;
  if (left === 0) return <Chip color="red">{t('deadlines:lastDayToday')}</Chip>;
  return <Chip color={left <= SOON_DAYS ? 'orange' : 'gray'}>{t('deadlines:left', { count: left })}</Chip>;
}
