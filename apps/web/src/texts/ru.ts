import cases from '#libs/i18n/locales/ru/cases.json';
import identity from '#libs/i18n/locales/ru/identity.json';
import law from '#libs/i18n/locales/ru/law.json';
import people from '#libs/i18n/locales/ru/people.json';
import web from '#libs/i18n/locales/ru/web.json';

export const texts = { cases, identity, law, people, web };
