import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { unitsQuery } from './events-query';

/** How a perpetrator is called: rank and name, or what he is told apart by; a unit by its own name. */
export function usePerpetratorName(): (one: Schema<'PerpetratorDto'>) => string {
  const { t } = useTranslation();
  const { data: units } = useQuery(unitsQuery);
  return ({ kind, unitId, rank, name, description }) => {
    const unit = units?.items.find(({ id }) => id === unitId)?.name ?? '';
    if (kind === 'unit') return unit;
    const called = name ? [name.family, name.given, name.patronymic].filter(Boolean).join(' ') : description;
    return [rank && t(`violations:rank.${rank}`), called, unit].filter(Boolean).join(', ');
  };
}
