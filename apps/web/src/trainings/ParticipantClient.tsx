import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { ClientPicker } from '../people/ClientPicker';
import { useTrainingsChanged } from './trainings-query';

interface ParticipantClientProps {
  participant: Schema<'ParticipantDto'>;
  onSent(): void;
}

/** That a participant is a client: said, and taken back, by whoever works on the client's file; nobody else learns it. */
export function ParticipantClient({ participant: { id, clientId: linked }, onSent }: ParticipantClientProps) {
  const { t } = useTranslation();
  const changed = useTrainingsChanged();
  const record = useRecordForm({
    draft: `participant-client:${id}`,
    initial: { clientId: '' },
    send: async ({ clientId }) => {
      const params = { path: { id } };
      await data(linked ? api.DELETE('/api/participants/{id}/client', { params }) : api.PUT('/api/participants/{id}/client', { params, body: { clientId } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t(linked ? 'trainings:participant.isNoClient' : 'trainings:participant.linkClient')} disabled={!linked && !form.values.clientId}>
      {!linked && <ClientPicker label={t('trainings:participant.isClient')} {...form.getInputProps('clientId')} />}
      <Text size="sm" c="dimmed">{t('trainings:participant.clientHint')}</Text>
    </RecordFormBody>
  );
}
