import { useTranslation } from 'react-i18next';
import { fmtNumber } from '../dates/fmt';

/** A number, or that it is not told. */
export function Units({ value }: { value: number | null | undefined }) {
  const { t } = useTranslation();
  if (value === undefined) return null;
  return value === null ? <span className="untold">{t('impact:hidden')}</span> : <>{fmtNumber(value)}</>;
}
