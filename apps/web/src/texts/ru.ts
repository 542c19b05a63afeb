import cases from '#libs/i18n/locales/ru/cases.json';
import law from '#libs/i18n/locales/ru/law.json';
import people from '#libs/i18n/locales/ru/people.json';
import sealing from '#libs/i18n/locales/ru/sealing.json';
import web from '#libs/i18n/locales/ru/web.json';

export const texts = { cases, law, people, sealing, web };
