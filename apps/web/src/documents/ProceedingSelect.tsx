import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useProceedingName } from '../cases/proceedings/useProceedingName';

interface ProceedingSelectProps extends Omit<NativeSelectProps, 'data' | 'label'> {
  proceedings: Schema<'ProceedingDto'>[];
}

/** For which proceeding a document is written; a power of attorney is for none. */
export function ProceedingSelect({ proceedings, ...props }: ProceedingSelectProps) {
  const { t } = useTranslation();
  const proceedingName = useProceedingName();
  if (!proceedings.length) return null;
  const choices = proceedings.map(proceeding => ({ value: proceeding.id, label: proceedingName(proceeding) }));
  return <NativeSelect {...props} label={t('documents:field.proceedingId')} data={[{ value: '', label: t('documents:field.noProceeding') }, ...choices]} />;
}
