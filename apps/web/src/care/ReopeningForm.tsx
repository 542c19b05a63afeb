import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useCareChanged } from './care-query';

/** An outcome entered by mistake is taken back: the service is open again, and both stand in its history. */
export function ReopeningForm({ service, onSent }: { service: Schema<'ServiceDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const record = useRecordForm({
    draft: `service-reopening:${service.id}`,
    initial: {},
    send: async (_, { overVersion }) => {
      await data(api.POST('/api/services/{id}/reopening', { params: { path: { id: service.id }, header: ifMatch(overVersion ?? service.version) } }));
      await changed();
    },
    onSent,
  });
  const standing = service.costs.some(({ voidedAt }) => !voidedAt);
  return (
    <RecordFormBody record={record} action={t('care:act.reopen')} onTakeTheirs={() => void changed().then(onSent)} disabled={standing}>
      <Text>{t(standing ? 'care:service.reopenAfterCosts' : 'care:service.reopenHint')}</Text>
    </RecordFormBody>
  );
}
