import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { Chip } from '../ui/Chip';

const COLORS: Record<Schema<'DocumentState'>, string> = { draft: 'gray', submitted: 'blue', changes_requested: 'orange', approved: 'teal', filed: 'pine', withdrawn: 'gray' };

/** Where a document stands. */
export function StateChip({ state }: { state: Schema<'DocumentState'> }) {
  const { t } = useTranslation();
  return <Chip color={COLORS[state]}>{t(`law:documentState.${state}`)}</Chip>;
}
