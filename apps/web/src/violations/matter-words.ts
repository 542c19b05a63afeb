import type { TFunction } from 'i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { fmtMoney } from '../money/fmt-money';

type Matter = Schema<'MatterDto'>;

/** What one line of the line of time says beside its date and kind. */
export function matterWords(matter: Matter, t: TFunction): string {
  const { kind, text, basis, purpose, claimForm, damage, effect, amount, currency, serviceType } = matter;
  const sum = amount && currency && fmtMoney(amount, currency);
  switch (kind) {
    case 'event': return sentences([matter.actKinds.map(act => t(`violations:actKind.${act}`)).join(', ') || t(`violations:placeKind.${matter.placeKind}`), text]);
    case 'case': return sentences([t(`law:caseKind.${matter.caseKind}`), text]);
    case 'charge': return chargeWords(matter, t);
    case 'representation':
    case 'representation_ended': return parts([text, t(`law:representationBasis.${basis}`), t(`law:representationPurpose.${purpose}`)]);
    case 'service': return t(`law:serviceType.${serviceType}`);
    default: return parts([claimForm && t(`redress:claimForm.${claimForm}`), damage && t(`redress:damageKind.${damage}`), effect && t(`redress:awardEffect.${effect}`), sum]);
  }
}

function chargeWords(matter: Matter, t: TFunction): string {
  const months = (kind: string | null, count: number | null) => kind && [t(`law:sentenceKind.${kind}`), count && t('violations:timeline.months', { number: count })].filter(Boolean).join(', ');
  const sought = months(matter.soughtKind, matter.soughtMonths);
  const imposed = months(matter.imposedKind, matter.imposedMonths);
  return parts([
    t('violations:timeline.article', { article: matter.article }),
    t(`law:chargeOutcome.${matter.outcome}`),
    sought && t('violations:timeline.sought', { sentence: sought }),
    imposed && t('violations:timeline.imposed', { sentence: imposed }),
    matter.paroledOn && t('violations:timeline.paroled', { date: fmtPartialDate(t, matter.paroledOn) }),
  ]);
}

const parts = (words: (string | null | undefined | '')[]) => words.filter(Boolean).join(' · ');
const sentences = (words: (string | null)[]) => words.filter(Boolean).join('. ');
