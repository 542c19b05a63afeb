import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtDay, today } from '../dates/fmt';
import { Chip } from '../ui/Chip';

const ENDED: readonly Schema<'DocumentState'>[] = ['filed', 'withdrawn'];

/** The last day to file a document, red once it has passed. Nothing without one, or when there is nothing to file any more. */
export function FileByChip({ document: { fileBy, state } }: { document: Pick<Schema<'DocumentRowDto'>, 'fileBy' | 'state'> }) {
  const { t } = useTranslation();
  if (!fileBy || ENDED.includes(state)) return null;
  if (fileBy < today()) return <Chip color="red">{t('documents:overdue', { date: fmtDay(fileBy) })}</Chip>;
  return fileBy === today() ? <Chip color="orange">{t('documents:dueToday')}</Chip> : <Chip>{t('documents:until', { date: fmtDay(fileBy) })}</Chip>;
}
