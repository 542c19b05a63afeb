import cases from '#libs/i18n/locales/ky/cases.json';
import identity from '#libs/i18n/locales/ky/identity.json';
import law from '#libs/i18n/locales/ky/law.json';
import people from '#libs/i18n/locales/ky/people.json';
import web from '#libs/i18n/locales/ky/web.json';

export const texts = { cases, identity, law, people, web };
