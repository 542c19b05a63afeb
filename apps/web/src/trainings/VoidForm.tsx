import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useTrainingsChanged } from './trainings-query';

interface VoidFormProps {
  of: 'training' | 'session';
  record: { id: string; version: number };
  onSent(): void;
}

/** It was entered by mistake: why. It stays, struck through, and counts nowhere. */
export function VoidForm({ of, record: { id, version }, onSent }: VoidFormProps) {
  const { t } = useTranslation();
  const changed = useTrainingsChanged();
  const record = useRecordForm({
    draft: `void-training:${id}`,
    initial: { reason: '' },
    send: async (body, { overVersion }) => {
      const request = { params: { path: { id }, header: ifMatch(overVersion ?? version) }, body };
      await (of === 'training' ? data(api.POST('/api/trainings/{id}/void', request)) : data(api.POST('/api/training-sessions/{id}/void', request)));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('trainings:void.act')} onTakeTheirs={() => { void changed(); onSent(); }}>
      <Text size="sm">{t('trainings:void.hint')}</Text>
      <Textarea label={t('trainings:void.reason')} autosize minRows={2} {...record.form.getInputProps('reason')} required data-autofocus />
    </RecordFormBody>
  );
}
