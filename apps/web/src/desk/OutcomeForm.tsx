import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useEnquiriesChanged } from './enquiry-query';
import { emptyOutcome, OutcomeFields, outcomeBody } from './OutcomeFields';

export function OutcomeForm({ enquiryId, onSent }: { enquiryId: string; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useEnquiriesChanged();
  const record = useRecordForm({
    draft: `enquiry-outcome:${enquiryId}`,
    initial: emptyOutcome(),
    send: async (values, { id }) => {
      await data(api.POST('/api/enquiries/{id}/outcomes', { params: { path: { id: enquiryId } }, body: { id, ...outcomeBody(values) } }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('desk:outcome.send')} disabled={!record.form.getValues().kind}>
      <OutcomeFields form={record.form} />
    </RecordFormBody>
  );
}
