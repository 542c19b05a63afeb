import { currentLanguage } from '../texts/i18n';

/** An amount as people read it, thin spaces between thousands; exact, since it never becomes a number. */
export function fmtAmount(amount: string, currency: string): string {
  const [whole, minor] = amount.split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${digits}${minor && minor !== '00' ? `${currentLanguage() === 'en' ? '.' : ','}${minor}` : ''}\u00a0${currency}`;
}
