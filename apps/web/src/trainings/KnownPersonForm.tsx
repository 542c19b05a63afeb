import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { ClientPicker } from '../people/ClientPicker';
import { ColleagueSelect } from '../session/ColleagueSelect';
import { COLLEAGUES } from './colleague-roles';
import { useTrainingsChanged } from './trainings-query';

const WHO = ['colleague', 'client'] as const;

/** A colleague or a client comes to the training. Of a client the list says his name and nothing else. */
export function KnownPersonForm({ trainingId, onSent }: { trainingId: string; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useTrainingsChanged();
  const record = useRecordForm({
    draft: `participant-known:${trainingId}`,
    initial: { who: 'colleague', userId: '', clientId: '' },
    send: async ({ who, userId, clientId }, { id }) => {
      const body = { id, ...(who === 'colleague' ? { userId } : { clientId }) };
      await data(api.POST('/api/trainings/{id}/participations', { params: { path: { id: trainingId } }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const client = form.values.who === 'client';
  return (
    <RecordFormBody record={record} action={t('trainings:participant.add')} disabled={client ? !form.values.clientId : !form.values.userId}>
      <CodeSelect label={t('trainings:participant.who')} codes={WHO} words="trainings:who." {...form.getInputProps('who')} />
      {client ? (
        <>
          <ClientPicker label={t('trainings:who.client')} {...form.getInputProps('clientId')} />
          <Text size="sm">{t('trainings:participant.clientHint')}</Text>
        </>
      ) : (
        <ColleagueSelect label={t('trainings:who.colleague')} roles={COLLEAGUES} {...form.getInputProps('userId')} required />
      )}
    </RecordFormBody>
  );
}
