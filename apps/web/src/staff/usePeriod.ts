import { useTranslation } from 'react-i18next';
import { fmtDay } from '../dates/fmt';

interface Dated {
  startsOn: string;
  endsOn: string | null;
}

/** From a day to a day, or since a day, in words. */
export function usePeriod(): (dated: Dated) => string {
  const { t } = useTranslation();
  return ({ startsOn, endsOn }) =>
    t(endsOn ? 'people:period.fromTo' : 'people:period.since', { from: fmtDay(startsOn), to: endsOn && fmtDay(endsOn) });
}
