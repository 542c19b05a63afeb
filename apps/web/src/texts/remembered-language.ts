import { LANGUAGES, type Language } from '#libs/i18n/languages';

const KEY = 'tirek.language';

/** The language chosen on this device, before anybody has signed in; the sign-in page writes it as well. */
export const rememberedLanguage = {
  get: (): Language | null => LANGUAGES.find(one => one === localStorage.getItem(KEY)) ?? null,
  set: (language: Language) => localStorage.setItem(KEY, language),
};
