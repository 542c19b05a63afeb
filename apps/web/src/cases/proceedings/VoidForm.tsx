import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../../api/client';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useCaseChanged } from '../case-query';

interface VoidFormProps {
  of: 'charge' | 'proceeding';
  record: { id: string; version: number };
  caseId: string;
  onSent(): void;
}

/** It was entered by mistake: why. What came from it stands in the way, and is named. */
export function VoidForm({ of, record: { id, version }, caseId, onSent }: VoidFormProps) {
  const { t } = useTranslation();
  const changed = useCaseChanged(caseId);
  const record = useRecordForm({
    draft: `void-${of}:${id}`,
    initial: { reason: '' },
    send: async (body, { overVersion }) => {
      const request = { params: { path: { id }, header: ifMatch(overVersion ?? version) }, body };
      await (of === 'charge' ? data(api.POST('/api/charges/{id}/void', request)) : data(api.POST('/api/proceedings/{id}/void', request)));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('proceedings:void.act')} onTakeTheirs={() => { void changed(); onSent(); }}>
      <Text size="sm">{t('proceedings:void.hint')}</Text>
      <Textarea label={t('proceedings:void.reason')} autosize minRows={2} {...record.form.getInputProps('reason')} required data-autofocus />
    </RecordFormBody>
  );
}
