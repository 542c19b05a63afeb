import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '#libs/i18n/languages';
import { rememberedLanguage } from './remembered-language';

const LOADERS = {
  ru: () => import('./ru'),
  ky: () => import('./ky'),
  en: () => import('./en'),
};

/** Texts of screens that few people open: fetched with the first of them, and with each language chosen afterwards. */
const ON_DEMAND = {
  violations: {
    ru: () => import('#libs/i18n/locales/ru/violations.json'),
    ky: () => import('#libs/i18n/locales/ky/violations.json'),
    en: () => import('#libs/i18n/locales/en/violations.json'),
  },
  proceedings: {
    ru: () => import('#libs/i18n/locales/ru/proceedings.json'),
    ky: () => import('#libs/i18n/locales/ky/proceedings.json'),
    en: () => import('#libs/i18n/locales/en/proceedings.json'),
  },
  log: {
    ru: () => import('#libs/i18n/locales/ru/log.json'),
    ky: () => import('#libs/i18n/locales/ky/log.json'),
    en: () => import('#libs/i18n/locales/en/log.json'),
  },
  access: {
    ru: () => import('#libs/i18n/locales/ru/access.json'),
    ky: () => import('#libs/i18n/locales/ky/access.json'),
    en: () => import('#libs/i18n/locales/en/access.json'),
  },
  care: {
    ru: () => import('#libs/i18n/locales/ru/care.json'),
    ky: () => import('#libs/i18n/locales/ky/care.json'),
    en: () => import('#libs/i18n/locales/en/care.json'),
  },
  calendar: {
    ru: () => import('#libs/i18n/locales/ru/calendar.json'),
    ky: () => import('#libs/i18n/locales/ky/calendar.json'),
    en: () => import('#libs/i18n/locales/en/calendar.json'),
  },
  clinical: {
    ru: () => import('#libs/i18n/locales/ru/clinical.json'),
    ky: () => import('#libs/i18n/locales/ky/clinical.json'),
    en: () => import('#libs/i18n/locales/en/clinical.json'),
  },
  deadlines: {
    ru: () => import('#libs/i18n/locales/ru/deadlines.json'),
    ky: () => import('#libs/i18n/locales/ky/deadlines.json'),
    en: () => import('#libs/i18n/locales/en/deadlines.json'),
  },
  desk: {
    ru: () => import('#libs/i18n/locales/ru/desk.json'),
    ky: () => import('#libs/i18n/locales/ky/desk.json'),
    en: () => import('#libs/i18n/locales/en/desk.json'),
  },
  tasks: {
    ru: () => import('#libs/i18n/locales/ru/tasks.json'),
    ky: () => import('#libs/i18n/locales/ky/tasks.json'),
    en: () => import('#libs/i18n/locales/en/tasks.json'),
  },
  grants: {
    ru: () => import('#libs/i18n/locales/ru/grants.json'),
    ky: () => import('#libs/i18n/locales/ky/grants.json'),
    en: () => import('#libs/i18n/locales/en/grants.json'),
  },
  impact: {
    ru: () => import('#libs/i18n/locales/ru/impact.json'),
    ky: () => import('#libs/i18n/locales/ky/impact.json'),
    en: () => import('#libs/i18n/locales/en/impact.json'),
  },
  reporting: {
    ru: () => import('#libs/i18n/locales/ru/reporting.json'),
    ky: () => import('#libs/i18n/locales/ky/reporting.json'),
    en: () => import('#libs/i18n/locales/en/reporting.json'),
  },
  merging: {
    ru: () => import('#libs/i18n/locales/ru/merging.json'),
    ky: () => import('#libs/i18n/locales/ky/merging.json'),
    en: () => import('#libs/i18n/locales/en/merging.json'),
  },
  trainings: {
    ru: () => import('#libs/i18n/locales/ru/trainings.json'),
    ky: () => import('#libs/i18n/locales/ky/trainings.json'),
    en: () => import('#libs/i18n/locales/en/trainings.json'),
  },
  templates: {
    ru: () => import('#libs/i18n/locales/ru/templates.json'),
    ky: () => import('#libs/i18n/locales/ky/templates.json'),
    en: () => import('#libs/i18n/locales/en/templates.json'),
  },
  documents: {
    ru: () => import('#libs/i18n/locales/ru/documents.json'),
    ky: () => import('#libs/i18n/locales/ky/documents.json'),
    en: () => import('#libs/i18n/locales/en/documents.json'),
  },
  files: {
    ru: () => import('#libs/i18n/locales/ru/files.json'),
    ky: () => import('#libs/i18n/locales/ky/files.json'),
    en: () => import('#libs/i18n/locales/en/files.json'),
  },
  digest: {
    ru: () => import('#libs/i18n/locales/ru/digest.json'),
    ky: () => import('#libs/i18n/locales/ky/digest.json'),
    en: () => import('#libs/i18n/locales/en/digest.json'),
  },
  reviews: {
    ru: () => import('#libs/i18n/locales/ru/reviews.json'),
    ky: () => import('#libs/i18n/locales/ky/reviews.json'),
    en: () => import('#libs/i18n/locales/en/reviews.json'),
  },
  staff: {
    ru: () => import('#libs/i18n/locales/ru/staff.json'),
    ky: () => import('#libs/i18n/locales/ky/staff.json'),
    en: () => import('#libs/i18n/locales/en/staff.json'),
  },
  redress: {
    ru: () => import('#libs/i18n/locales/ru/redress.json'),
    ky: () => import('#libs/i18n/locales/ky/redress.json'),
    en: () => import('#libs/i18n/locales/en/redress.json'),
  },
  growth: {
    ru: () => import('#libs/i18n/locales/ru/growth.json'),
    ky: () => import('#libs/i18n/locales/ky/growth.json'),
    en: () => import('#libs/i18n/locales/en/growth.json'),
  },
  consents: {
    ru: () => import('#libs/i18n/locales/ru/consents.json'),
    ky: () => import('#libs/i18n/locales/ky/consents.json'),
    en: () => import('#libs/i18n/locales/en/consents.json'),
  },
  audit: {
    ru: () => import('#libs/i18n/locales/ru/audit.json'),
    ky: () => import('#libs/i18n/locales/ky/audit.json'),
    en: () => import('#libs/i18n/locales/en/audit.json'),
  },
  identity: {
    ru: () => import('#libs/i18n/locales/ru/identity.json'),
    ky: () => import('#libs/i18n/locales/ky/identity.json'),
    en: () => import('#libs/i18n/locales/en/identity.json'),
  },
  sealing: {
    ru: () => import('#libs/i18n/locales/ru/sealing.json'),
    ky: () => import('#libs/i18n/locales/ky/sealing.json'),
    en: () => import('#libs/i18n/locales/en/sealing.json'),
  },
};
export type OnDemand = keyof typeof ON_DEMAND;
const wanted = new Set<OnDemand>();

export const currentLanguage = () => (LANGUAGES.find(one => one === i18next.language) ?? DEFAULT_LANGUAGE) satisfies Language;

/** Texts of one language are loaded at a time; they are those of the API and of every other part of Tirek. */
export async function switchLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'web')) {
    const { texts } = await LOADERS[language]();
    for (const [namespace, bundle] of Object.entries(texts)) i18next.addResourceBundle(language, namespace, bundle);
  }
  await Promise.all([...wanted].map(namespace => fetchTexts(namespace, language)));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  rememberedLanguage.set(language);
}

/** Resolves when the texts of this part are there in the language of the page. */
export async function needTexts(namespace: OnDemand): Promise<void> {
  wanted.add(namespace);
  await fetchTexts(namespace, currentLanguage());
}

async function fetchTexts(namespace: OnDemand, language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, namespace)) return;
  const { default: bundle } = await ON_DEMAND[namespace][language]();
  i18next.addResourceBundle(language, namespace, bundle);
}

export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'dev',
    fallbackLng: false,
    resources: {},
    ns: ['web', 'law', 'cases', 'people'],
    interpolation: { escapeValue: false },
  });
  await switchLanguage(rememberedLanguage.get() ?? DEFAULT_LANGUAGE);
}
