import { useTranslation } from 'react-i18next';
import { fmtNumber } from '../dates/fmt';

/** How a measure is called, and its amount in words: minutes as hours, everything else as a number. */
export function useMeasure() {
  const { t } = useTranslation();
  const time = (minutes: number) => t('growth:time', { hours: fmtNumber(Math.floor(minutes / 60)), minutes: String(minutes % 60).padStart(2, '0') });
  return {
    name: (measure: string) => (measure.startsWith('error_') ? t(`law:recurringError.${measure.slice('error_'.length)}`) : t(`growth:measure.${measure}`)),
    amount: (measure: string, value: number) => (measure === 'minutes' ? time(value) : fmtNumber(value)),
  };
}
