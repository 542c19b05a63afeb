import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';

/** "Postponed: judge absent; next date not set" and the like. */
export function useHearingResult(): (hearing: Schema<'HearingDto'>) => string {
  const { t } = useTranslation();
  return ({ status, outcome, postponementReason, nextNotSet }) => {
    const why = outcome ? t(`law:hearingOutcome.${outcome}`) : postponementReason ? t(`law:postponementReason.${postponementReason}`) : null;
    const result = why ? t('cases:hearing.result', { status: t(`law:hearingStatus.${status}`), why }) : t(`law:hearingStatus.${status}`);
    return nextNotSet ? t('cases:hearing.nextNotSet', { result }) : result;
  };
}
