import type { TFunction } from 'i18next';
import { sentenceMessages } from '#libs/law/sentence';

/** "imprisonment, 6 years 3 months"; empty when there is none. */
export const sentenceText = (t: TFunction, kind: string | null, months: number | null): string =>
  [kind && t(`law:sentenceKind.${kind}`), months !== null && sentenceMessages(months).map(({ key, params }) => t(key, params)).join(' ')].filter(Boolean).join(', ');
