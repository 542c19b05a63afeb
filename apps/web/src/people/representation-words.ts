import type { TFunction } from 'i18next';
import { fmtPartialDate } from '../dates/fmt-partial-date';

interface Represented {
  basis: string;
  purpose: string;
  startsOn: string;
  endsOn: string | null;
  current: boolean;
}

/** On what basis somebody acts, for what, since when, and whether it is over. */
export const representationWords = (t: TFunction, { basis, purpose, startsOn, endsOn, current }: Represented) =>
  [
    t(`law:representationBasis.${basis}`),
    t(`law:representationPurpose.${purpose}`),
    t(endsOn ? 'people:period.fromTo' : 'people:period.since', { from: fmtPartialDate(t, startsOn), to: endsOn && fmtPartialDate(t, endsOn) }),
    !current && t('people:representation.former'),
  ].filter(Boolean).join(' · ');
