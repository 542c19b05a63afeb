import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ASSESSMENT_VOID_REASONS, type AssessmentVoidReason } from '#libs/law/assessment-void-reason';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { CodeSelect } from '../forms/CodeSelect';
import { FormDialog } from '../forms/FormDialog';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useAssessmentsChanged } from './clinical-query';

/** Takes an assessment out of the curve, with a reason; it stays in the table. */
export function VoidAssessment({ assessment }: { assessment: Schema<'AssessmentDto'> }) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure();
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-xs" ml={4} onClick={dialog.open}>{t('clinical:assessment.void')}</Button>
      <FormDialog title={t('clinical:assessment.void')} opened={opened} onClose={dialog.close}><VoidForm assessment={assessment} onSent={dialog.close} /></FormDialog>
    </>
  );
}

function VoidForm({ assessment, onSent }: { assessment: Schema<'AssessmentDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useAssessmentsChanged(assessment.clientId);
  const record = useRecordForm<{ reason: AssessmentVoidReason }>({
    draft: `assessment-void:${assessment.id}`,
    initial: { reason: 'entered_by_mistake' },
    send: async ({ reason }, { overVersion }) => {
      const params = { path: { id: assessment.id }, header: ifMatch(overVersion ?? assessment.version) };
      await data(api.POST('/api/assessments/{id}/void', { params, body: { reason } }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('clinical:assessment.void')}>
      <CodeSelect label={t('clinical:assessment.voidReason')} codes={ASSESSMENT_VOID_REASONS} words="clinical:voidReason." {...record.form.getInputProps('reason')} data-autofocus />
    </RecordFormBody>
  );
}
