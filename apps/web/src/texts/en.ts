import cases from '#libs/i18n/locales/en/cases.json';
import law from '#libs/i18n/locales/en/law.json';
import people from '#libs/i18n/locales/en/people.json';
import sealing from '#libs/i18n/locales/en/sealing.json';
import web from '#libs/i18n/locales/en/web.json';

export const texts = { cases, law, people, sealing, web };
