import { needTexts, type OnDemand } from './i18n';

/** Loads a screen together with texts that only such screens need. */
export const withTexts =
  <Screen>(namespace: OnDemand, load: () => Promise<Screen>): (() => Promise<Screen>) =>
  async () => {
    const [screen] = await Promise.all([load(), needTexts(namespace)]);
    return screen;
  };
