import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '#libs/i18n/languages';
import { rememberedLanguage } from './remembered-language';

const LOADERS = {
  ru: () => import('./ru'),
  ky: () => import('./ky'),
  en: () => import('./en'),
};

export const currentLanguage = () => (LANGUAGES.find(one => one === i18next.language) ?? DEFAULT_LANGUAGE) satisfies Language;

/** Texts of one language are loaded at a time; they are those of the API and of every other part of Tirek. */
export async function switchLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'web')) {
    const { texts } = await LOADERS[language]();
    for (const [namespace, bundle] of Object.entries(texts)) i18next.addResourceBundle(language, namespace, bundle);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  rememberedLanguage.set(language);
}

export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'dev',
    fallbackLng: false,
    resources: {},
    ns: ['web', 'law', 'cases', 'people', 'sealing'],
    interpolation: { escapeValue: false },
  });
  await switchLanguage(rememberedLanguage.get() ?? DEFAULT_LANGUAGE);
}
