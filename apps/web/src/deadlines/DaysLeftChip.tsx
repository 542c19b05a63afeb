import { useTranslation } from 'react-i18next';
import { daysBetween } from '#libs/law/calendar';
import { SOON_DAYS } from '#libs/law/urgency';
import { today } from '../dates/fmt';
import { Chip } from '../ui/Chip';

/** How many days are left until the last one, or have passed since. */
export function DaysLeftChip({ dueOn }: { dueOn: string }) {
  const { t } = useTranslation();
  const left = daysBetween(today(), dueOn);
  if (left < 0) return <Chip color="red">{t('deadlines:passed', { count: -left })}</Chip>;
  if (left === 0) return <Chip color="red">{t('deadlines:lastDayToday')}</Chip>;
  return <Chip color={left <= SOON_DAYS ? 'orange' : 'gray'}>{t('deadlines:left', { count: left })}</Chip>;
}
