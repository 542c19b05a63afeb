import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { ColleagueSelect } from '../session/ColleagueSelect';
import { useEnquiriesChanged } from './enquiry-query';

export function AssignForm({ enquiryIds, onSent }: { enquiryIds: string[]; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useEnquiriesChanged();
  const record = useRecordForm({
    draft: `enquiry-assignment:${enquiryIds[0]}`,
    initial: { assigneeId: '' },
    send: async ({ assigneeId }) => {
      await data(api.POST('/api/enquiry-assignments', { body: { enquiryIds, assigneeId } }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('desk:assign.send')} disabled={!record.form.getValues().assigneeId}>
      <ColleagueSelect label={t('desk:assign.whom')} roles={['intern', 'lawyer', 'supervisor', 'specialist', 'reception']} {...record.form.getInputProps('assigneeId')} required />
    </RecordFormBody>
  );
}
