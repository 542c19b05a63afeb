import access from '#libs/i18n/locales/ky/access.json';
import cases from '#libs/i18n/locales/ky/cases.json';
import law from '#libs/i18n/locales/ky/law.json';
import people from '#libs/i18n/locales/ky/people.json';
import web from '#libs/i18n/locales/ky/web.json';

export const texts = { access, cases, law, people, web };
