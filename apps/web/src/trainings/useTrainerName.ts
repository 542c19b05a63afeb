import { useTranslation } from 'react-i18next';

interface Trainer {
  participantId: string;
  displayName: string | null;
  region: string | null;
}

/** What a trainer is called: by his name, or, for who reads no names of outsiders, by region and a code that tells him apart. */
export function useTrainerName(): (trainer: Trainer) => string {
  const { t } = useTranslation();
  return ({ displayName, participantId, region }) => {
    if (displayName) return displayName;
    const code = participantId.slice(-6).toUpperCase();
    return region ? t('trainings:trainer.outsider', { region: t(`law:region.${region}`), code }) : t('trainings:trainer.outsiderAnywhere', { code });
  };
}
