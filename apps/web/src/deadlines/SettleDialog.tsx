import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../forms/FormDialog';
import { deadlinesQuery, rulesQuery } from './deadlines-query';
import { SettleForm } from './SettleForm';

interface SettleDialogProps {
  caseId: string;
  deadlineId: string;
  onClose(): void;
}

/** Settles a deadline wherever it is seen. */
export function SettleDialog({ caseId, deadlineId, onClose }: SettleDialogProps) {
  const { t } = useTranslation();
  const { data: deadlines } = useQuery(deadlinesQuery(caseId));
  const { data: rules } = useQuery(rulesQuery);
  const deadline = deadlines?.find(({ id }) => id === deadlineId);
  if (!deadline || !rules) return null;
  return (
    <FormDialog title={t('deadlines:outcome.title')} opened onClose={onClose}>
      <SettleForm caseId={caseId} deadline={deadline} rule={rules.find(({ id }) => id === deadline.ruleId)} onSent={onClose} />
    </FormDialog>
  );
}
