import { translate } from '#libs/i18n/catalogue';
import type { Language } from '#libs/i18n/languages';
import type { DisclosurePurpose } from '#libs/law/consent/disclosure-purpose';
import type { LeftOut } from '#libs/law/consent/left-out';
import { officeDay } from '#libs/law/office-day';
import { type PackedItem, packagePaths } from './disclosure-package';

/** What is in a package, and how much is not and why: in numbers, for whoever opens it learns nothing of those who did not agree. */
export function disclosureManifest(items: readonly PackedItem[], leftOut: readonly LeftOut[], purpose: DisclosurePurpose, language: Language): Buffer {
  const t = (key: string, words?: Record<string, string | number>) => translate(language, key, words);
  const paths = packagePaths(items);
  const reasons = [...new Set(leftOut)].sort();
  const lines = [
    t('law:disclosure.purpose', { purpose: t(`law:consentPurpose.${purpose}`), day: officeDay() }),
    '',
    t('law:disclosure.inside', { number: items.length }),
    ...items.map(({ digest }, at) => `${paths[at]}  sha256:${digest}`),
    '',
    t('law:disclosure.leftOutCount', { number: leftOut.length }),
    ...reasons.map(reason => `- ${t(`law:leftOut.${reason}`)}: ${leftOut.filter(one => one === reason).length}`),
  ];
  return Buffer.from(lines.join('\n') + '\n');
}
