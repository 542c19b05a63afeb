import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useProceedingName } from '../cases/proceedings/useProceedingName';

interface ProceedingSelectProps extends Omit<NativeSelectProps, 'data' | 'label'> {
  one: Schema<'CaseDto'>;
}

/** Terms often run from the end of a proceeding, so those that are closed can be chosen too. Nothing in a case without any. */
export function ProceedingSelect({ one, ...props }: ProceedingSelectProps) {
  const { t } = useTranslation();
  const proceedingName = useProceedingName();
  if (!one.proceedings.length) return null;
  const choices = one.proceedings.map(proceeding => ({ value: proceeding.id, label: proceedingName(proceeding) }));
  return <NativeSelect {...props} label={t('deadlines:field.proceedingId')} data={[{ value: '', label: t('deadlines:field.noProceeding') }, ...choices]} />;
}

/** The proceeding that something of today most likely belongs to. */
export const likelyProceeding = ({ proceedings }: Schema<'CaseDto'>): string =>
  (proceedings.findLast(({ closedOn }) => !closedOn) ?? proceedings.at(-1))?.id ?? '';
