import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DEADLINE_TRIGGERS } from '#libs/law/deadlines/deadline-trigger';
import { CodeSelect } from '../forms/CodeSelect';
import type { CaseEvent } from './deadlines-query';
import { OfferedTerms } from './OfferedTerms';

export interface StartsValues {
  /** What has happened with it; empty for nothing that starts a term. */
  trigger: CaseEvent['trigger'];
  ruleIds: string[] | null;
}

interface StartsFieldsProps {
  caseId: string;
  event: CaseEvent;
  form: UseFormReturnType<any>;
}

/** What begins with a deadline that was met. */
export function StartsFields({ caseId, event, form }: StartsFieldsProps) {
  const { t } = useTranslation();
  const { ruleIds } = form.values as StartsValues;
  return (
    <>
      <CodeSelect label={t('deadlines:starts.trigger')} codes={DEADLINE_TRIGGERS} words="law:deadlineTrigger." none={t('deadlines:starts.nothing')} {...form.getInputProps('trigger')}
        onChange={({ currentTarget }) => form.setValues({ trigger: currentTarget.value, ruleIds: null })} />
      <OfferedTerms caseId={caseId} event={event} value={ruleIds} onChange={value => form.setFieldValue('ruleIds', value)} />
    </>
  );
}
