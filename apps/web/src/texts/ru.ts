import audit from '#libs/i18n/locales/ru/audit.json';
import cases from '#libs/i18n/locales/ru/cases.json';
import law from '#libs/i18n/locales/ru/law.json';
import people from '#libs/i18n/locales/ru/people.json';
import web from '#libs/i18n/locales/ru/web.json';

export const texts = { audit, cases, law, people, web };
