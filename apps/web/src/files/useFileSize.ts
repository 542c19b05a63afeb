import { useTranslation } from 'react-i18next';
import { fmtDecimal } from '../dates/fmt';

const UNITS = ['b', 'kb', 'mb', 'gb'] as const;

/** Writes a number of bytes in the unit in which it is read most easily. */
export function useFileSize(): (bytes: number) => string {
  const { t } = useTranslation();
  return bytes => {
    const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(1, bytes)) / 10)));
    return t(`files:size.${UNITS[step]}`, { value: fmtDecimal(bytes / 1_024 ** step) });
  };
}
