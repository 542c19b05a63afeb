import { createInstance, type i18n } from 'i18next';
import { DEFAULT_LANGUAGE, type Language } from './languages';
import { NAMESPACES } from './namespaces';
import { RESOURCES } from './resources';

const catalogue = open();

function open(): i18n {
  const instance = createInstance();
  void instance.init({
    resources: RESOURCES,
    ns: NAMESPACES,
    lng: DEFAULT_LANGUAGE,
    fallbackLng: DEFAULT_LANGUAGE,
    // loaded already: there is nothing to wait for
    initAsync: false,
    // texts leave as JSON or through React, which escape for themselves
    interpolation: { escapeValue: false },
  });
  return instance;
}

/**
 * A text in a language: `translate('ky', 'law:stage.appeal')`. `count` among the parameters chooses the plural.
 * A key that is missing everywhere is answered with itself: a test keeps that from happening.
 */
export function translate(
  language: Language,
  key: string,
  params: Record<string, string | number> = {},
): string {
  return catalogue.t(key, { ...params, lng: language });
}

/** Whether there is a text for `namespace:key`; plural forms are asked for by their count. */
export function catalogueHas(key: string, count?: number): boolean {
  return catalogue.exists(key, { lng: DEFAULT_LANGUAGE, ...(count !== undefined && { count }) });
}
