import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';

/** What is known of a participant besides his name, in one line. */
export function useParticipantFacts(): (one: Schema<'ParticipantDto'>) => string {
  const { t } = useTranslation();
  return ({ userId, region, gender, birthYear, occupation, phone }) =>
    [userId && t('trainings:participant.colleague'), region && t(`law:region.${region}`), gender && t(`law:gender.${gender}`), birthYear, occupation && t(`trainings:occupation.${occupation}`), phone]
      .filter(Boolean).join(' · ');
}
