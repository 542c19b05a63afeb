import { Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ConflictCheck, type ConflictCheckProps } from './ConflictCheck';

interface CheckBeforeTakingOnProps extends ConflictCheckProps {
  form: UseFormReturnType<{ uncheckedReason: string }>;
}

/** The check, and once it was refused without one, why there is none. */
export function CheckBeforeTakingOn({ form, ...asked }: CheckBeforeTakingOnProps) {
  const { t } = useTranslation();
  const refused = form.errors.uncheckedReason || form.values.uncheckedReason;
  return (
    <>
      <ConflictCheck {...asked} />
      {refused && <Textarea label={t('merging:check.why')} description={t('merging:check.whyHint')} autosize maxLength={2000} {...form.getInputProps('uncheckedReason')} />}
    </>
  );
}
