import type { ConsentPurpose } from '../../law/consent/consent-purpose';
import { bold, heading, numbered, para, table, words } from '../templates/blocks';
import { LINE } from './form-words';
import { WORDS_KY } from './words-ky';
import { WORDS_RU } from './words-ru';

/** The languages in which forms are printed. */
export const FORM_LANGUAGES = ['ru', 'ky'] as const;

export type FormLanguage = (typeof FORM_LANGUAGES)[number];

export interface FormDetails {
  purpose: ConsentPurpose;
  /** The purpose as the catalogue calls it in that language. */
  purposeName: string;
  clientName: string;
  organisation: string;
  /** With whom it is shared; null for other purposes. */
  partner: string | null;
}

const WORDS = { ru: WORDS_RU, ky: WORDS_KY };

/** A consent form to be printed and signed, as JSON text of the editor: one purpose, one page. */
export function consentForm(language: FormLanguage, { purpose, purposeName, clientName, organisation, partner }: FormDetails): string {
  const said = WORDS[language];
  const { agreed, risk } = said.purposes[purpose];
  const signed = (who: string) => [`${who}: ${LINE}`, `${said.signature}: ${LINE}`];
  return words(
    para({ type: 'text', text: said.unverified, marks: [{ type: 'italic' }] }),
    heading(1, `${said.title}: ${purposeName}`),
    para(`${said.client}: `, bold(clientName)),
    para(`${said.organisation}: ${organisation}`),
    ...(partner ? [para(`${said.partner}: `, bold(partner))] : []),
    heading(2, said.agreement),
    para(agreed),
    heading(2, said.risks),
    para(risk),
    heading(2, said.rights),
    numbered(...said.rightsOf),
    // apart: a line that does not fit beside the words would draw them to both edges
    para(`${said.conditions}:`),
    para(`${LINE}${LINE}`),
    para(`${said.until}: ${LINE}`),
    table(signed(clientName), signed(said.representative), signed(said.taker)),
    para(`${said.day}: ${LINE}`),
  );
}
