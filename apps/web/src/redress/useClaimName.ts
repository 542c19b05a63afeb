import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';

/** "Compensation · moral damage". */
export function useClaimName(): (claim: Pick<Schema<'ClaimDto'>, 'form' | 'damage'>) => string {
  const { t } = useTranslation();
  return ({ form, damage }) => [t(`redress:claimForm.${form}`), damage && t(`redress:damageKind.${damage}`)].filter(Boolean).join(' · ');
}
