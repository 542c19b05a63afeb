import { useTranslation } from 'react-i18next';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import type { EventShown } from './events-query';

/** How an event is told from others: its day, and its title or the kind of place. */
export function useEventName(): (event: EventShown) => string {
  const { t } = useTranslation();
  return ({ happenedOn, title, placeKind }) => [fmtPartialDate(t, happenedOn), title ?? t(`violations:placeKind.${placeKind}`)].join(' · ');
}
