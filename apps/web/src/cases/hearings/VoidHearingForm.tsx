import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../../api/client';
import type { Schema } from '../../api/schema';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useCaseChanged } from '../case-query';

interface VoidHearingFormProps {
  caseId: string;
  hearing: Schema<'HearingDto'>;
  onSent(): void;
}

/** It was entered by mistake: why. */
export function VoidHearingForm({ caseId, hearing: { id, version }, onSent }: VoidHearingFormProps) {
  const { t } = useTranslation();
  const changed = useCaseChanged(caseId);
  const record = useRecordForm({
    draft: `void-hearing:${id}`,
    initial: { reason: '' },
    send: async (body, { overVersion }) => {
      await data(api.POST('/api/hearings/{id}/void', { params: { path: { id }, header: ifMatch(overVersion ?? version) }, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('cases:hearing.voiding')} onTakeTheirs={() => { void changed(); onSent(); }}>
      <Text size="sm">{t('cases:hearing.voidHint')}</Text>
      <Textarea label={t('cases:hearing.voidReason')} autosize minRows={2} {...record.form.getInputProps('reason')} required data-autofocus />
    </RecordFormBody>
  );
}
