import cases from '#libs/i18n/locales/en/cases.json';
import identity from '#libs/i18n/locales/en/identity.json';
import law from '#libs/i18n/locales/en/law.json';
import people from '#libs/i18n/locales/en/people.json';
import web from '#libs/i18n/locales/en/web.json';

export const texts = { cases, identity, law, people, web };
