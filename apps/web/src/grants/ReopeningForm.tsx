import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { REOPENING_REASONS, type ReopeningReason } from '#libs/law/grants/reopening-reason';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useGrantsChanged } from './grants-query';

/** What was handed in may change again, for a reason that stays in the record. */
export function ReopeningForm({ closing, onSent }: { closing: Schema<'GrantClosingDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useGrantsChanged();
  const record = useRecordForm({
    draft: `grant-reopening:${closing.id}`,
    initial: { reason: '' },
    send: async ({ reason }, { overVersion }) => {
      await data(api.POST('/api/grant-closings/{id}/reopening', { params: { path: { id: closing.id }, header: ifMatch(overVersion ?? closing.version) }, body: { reason: reason as ReopeningReason } }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('grants:act.reopen')} onTakeTheirs={() => void changed().then(onSent)}>
      <Text size="sm">{t('grants:closing.reopeningHint')}</Text>
      <CodeSelect label={t('grants:field.reason')} codes={REOPENING_REASONS} words="grants:reopeningReason." none="—" {...record.form.getInputProps('reason')} required data-autofocus />
    </RecordFormBody>
  );
}
