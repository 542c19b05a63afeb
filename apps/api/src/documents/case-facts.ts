import type { Language } from '#libs/i18n/languages';
import type { NameParts } from '#libs/law/grammar/person-forms';
import type { CitedArticle } from '#libs/law/documents/cite-article';
import type { LocalName } from '../identity/office.entity';

/** For which document something is asked of its case. */
export interface Asking {
  caseId: string;
  proceedingId: string | null;
  language: Language;
}

export interface NamedPerson {
  name: NameParts;
  gender: string | null;
  /** EDTF; the year where no more is known or may be seen. */
  birth: string | null;
}

/** An instance before a body. */
export interface Instance {
  body: LocalName | null;
  number: string | null;
  /** EDTF. */
  closedOn: string | null;
}

/** What the case knows that a paper could say, as far as this actor sees it. Several of a kind are several to choose from. */
export interface CaseFacts {
  code: string;
  office: LocalName;
  clients: NamedPerson[];
  representatives: NamedPerson[];
  /** What the document is for, or what is open where it is for none. */
  instances: Instance[];
  /** What an appeal would be against. */
  decisions: Instance[];
  articles: CitedArticle[];
  /** EDTF: when acts of the charges are said to have happened. */
  eventDays: string[];
  /** `YYYY-MM-DD`: the next hearing, else the last one. */
  hearingDay: string | null;
  lawyers: { name: string; licence: string | null }[];
  /** `YYYY-MM-DD` */
  today: string;
}
