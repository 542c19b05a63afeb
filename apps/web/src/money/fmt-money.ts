import { currentLanguage } from '../texts/i18n';

/** "150 000,50 KGS". */
export const fmtMoney = (amount: string, currency: string): string => `${fmtAmount(amount)}\u00a0${currency}`;

/** "150 000,50". Digits are moved as text: an amount never becomes a number. */
export function fmtAmount(amount: string): string {
  const [whole, minor] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const digits = minor && minor !== '00' ? (currentLanguage() === 'en' ? '.' : ',') + minor : '';
  return grouped + digits;
}

/** What people type, "150 000,5", as the API takes it; anything else stays as it is, for the API to refuse. */
export const asAmount = (typed: string): string => typed.replace(/[\s\u00a0]/g, '').replace(',', '.');
