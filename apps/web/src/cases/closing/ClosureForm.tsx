import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CLOSURE_REASONS, type ClosureReason } from '#libs/law/closure-reason';
import { api, data } from '../../api/client';
import { withoutBlanks } from '../../forms/blank';
import { CodeSelect } from '../../forms/CodeSelect';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useCaseChanged } from '../case-query';

interface Closure {
  reason: ClosureReason | '';
  note: string;
}

/** The closing itself, once nothing stands in its way. */
export function ClosureForm({ caseId, onSent }: { caseId: string; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCaseChanged(caseId);
  const record = useRecordForm<Closure>({
    draft: `closure:${caseId}`,
    initial: { reason: '', note: '' },
    send: async (values, { id }) => {
      const body = { id, ...withoutBlanks(values) };
      await data(api.POST('/api/cases/{id}/closure', { params: { path: { id: caseId } }, body: body as typeof body & { reason: ClosureReason } }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('cases:closure.close')}>
      <CodeSelect label={t('cases:closure.reason')} codes={CLOSURE_REASONS} words="law:closureReason." none={t('web:form.choose')} {...record.form.getInputProps('reason')} required />
      <Textarea label={t('cases:closure.note')} {...record.form.getInputProps('note')} autosize minRows={3} />
    </RecordFormBody>
  );
}
