import cases from '#libs/i18n/locales/ky/cases.json';
import law from '#libs/i18n/locales/ky/law.json';
import people from '#libs/i18n/locales/ky/people.json';
import sealing from '#libs/i18n/locales/ky/sealing.json';
import web from '#libs/i18n/locales/ky/web.json';

export const texts = { cases, law, people, sealing, web };
