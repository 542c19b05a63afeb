import { kyrgyzNumber } from './kyrgyz-number';
import { russianCount, russianNumber } from './russian-number';

/**
 * An amount as papers write it, in figures and in words: `500 000 (пятьсот тысяч) сомов`, `500 000 (беш жүз миң) сом`.
 * @param soms whole soms
 * @throws RangeError for anything but a whole number from 0 to 999 999 999 999
 */
export function somsInWords(soms: number, language: 'ru' | 'ky'): string {
  const figures = String(soms).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return language === 'ru'
    ? `${figures} (${russianNumber(soms)}) ${russianCount(soms, ['сом', 'сома', 'сомов'])}`
    : `${figures} (${kyrgyzNumber(soms)}) сом`;
}
