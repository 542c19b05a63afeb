import { useTranslation } from 'react-i18next';
import { officeDay } from '#libs/law/office-day';
import { fmtDay } from '../dates/fmt';
import { Chip } from '../ui/Chip';

/** The day something is due, red once it has passed. Nothing without one. */
export function DueChip({ dueOn }: { dueOn: string | null }) {
  const { t } = useTranslation();
  if (!dueOn) return null;
  const today = officeDay();
  if (dueOn < today) return <Chip color="red">{t('tasks:overdue', { date: fmtDay(dueOn) })}</Chip>;
  return dueOn === today ? <Chip color="orange">{t('tasks:dueToday')}</Chip> : <Chip>{t('tasks:until', { date: fmtDay(dueOn) })}</Chip>;
}
