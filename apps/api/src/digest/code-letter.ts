import { translate } from '#libs/i18n/catalogue';
import type { Language } from '#libs/i18n/languages';
import type { Letter } from '../mail/mailer';

/** The mail that carries a code to an address which is to be proved. */
export function codeLetter(code: string, language: Language): Pick<Letter, 'subject' | 'text'> {
  return { subject: translate(language, 'digest:code.subject'), text: translate(language, 'digest:code.text', { code }) };
}
