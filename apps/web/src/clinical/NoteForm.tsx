import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { today } from '../dates/fmt';
import { withoutBlanks } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useNotesChanged } from './clinical-query';
import { NoteFields, type NoteValues } from './NoteFields';

/** A note after a session, with today's date already set. */
export function NoteForm({ clientId, onSent }: { clientId: string; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useNotesChanged(clientId);
  const record = useRecordForm<NoteValues>({
    draft: `clinical-note:${clientId}`,
    initial: { kind: 'session', occurredOn: today(), minutes: '', text: '', serviceId: '' },
    send: async ({ minutes, serviceId, ...values }, { id }) => {
      const body = { id, ...values, ...withoutBlanks({ serviceId }), ...(minutes !== '' && { minutes: Number(minutes) }) };
      await data(api.POST('/api/clients/{id}/clinical-notes', { params: { path: { id: clientId } }, body }));
      await changed();
    },
    onSent,
  });
  return <RecordFormBody record={record} action={t('clinical:note.write')}><NoteFields form={record.form} clientId={clientId} /></RecordFormBody>;
}
