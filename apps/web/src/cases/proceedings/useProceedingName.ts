import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { useBodyName } from '../bodies';

/** "First instance · Kara-Suu District Court · no. 12". */
export function useProceedingName(): (proceeding: Schema<'ProceedingDto'>) => string {
  const { t } = useTranslation();
  const bodyName = useBodyName();
  return ({ stage, bodyId, number }) => [t(`law:stage.${stage}`), bodyName(bodyId), number && t('cases:proceeding.no', { number })].filter(Boolean).join(' · ');
}
