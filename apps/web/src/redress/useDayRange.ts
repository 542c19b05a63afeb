import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtNumber } from '../dates/fmt';

/** "412 days", or "from 380 to 410 days" where dates are known in part. */
export function useDayRange(): (range: Schema<'DayRangeDto'>) => string {
  const { t } = useTranslation();
  return ({ min, max }) => (min === max ? t('redress:days', { count: max, number: fmtNumber(max) }) : t('redress:dayRange', { min: fmtNumber(min), max: fmtNumber(max) }));
}
