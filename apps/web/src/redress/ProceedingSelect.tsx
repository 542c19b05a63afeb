import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useProceedingName } from '../cases/proceedings/useProceedingName';

interface ProceedingSelectProps extends Omit<NativeSelectProps, 'data' | 'label'> {
  one: Schema<'CaseDto'>;
}

/** In which proceeding of the case, if in any. */
export function ProceedingSelect({ one, ...props }: ProceedingSelectProps) {
  const { t } = useTranslation();
  const proceedingName = useProceedingName();
  if (!one.proceedings.length) return null;
  const choices = one.proceedings.map(proceeding => ({ value: proceeding.id, label: proceedingName(proceeding) }));
  return <NativeSelect {...props} label={t('redress:field.proceedingId')} data={[{ value: '', label: t('redress:field.noProceeding') }, ...choices]} />;
}
