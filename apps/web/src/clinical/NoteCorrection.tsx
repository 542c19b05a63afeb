import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { orNull } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useNotesChanged } from './clinical-query';
import { NoteFields, type NoteValues } from './NoteFields';

/** Its author corrects a note; what it said before stays. */
export function NoteCorrection({ note, onSent }: { note: Schema<'ClinicalNoteDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useNotesChanged(note.clientId);
  const record = useRecordForm<NoteValues>({
    draft: `clinical-note-change:${note.id}`,
    initial: { kind: note.kind as NoteValues['kind'], occurredOn: note.occurredOn, minutes: String(note.minutes ?? ''), text: note.text, serviceId: note.serviceId ?? '' },
    send: async ({ minutes, serviceId, ...values }, { overVersion }) => {
      const params = { path: { id: note.id }, header: ifMatch(overVersion ?? note.version) };
      await data(api.PATCH('/api/clinical-notes/{id}', { params, body: { ...values, serviceId: orNull(serviceId), minutes: minutes === '' ? null : Number(minutes) } }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('clinical:note.correct')} fieldName={pointer => t(`clinical:note.${pointer.slice(1)}`)} onTakeTheirs={() => { void changed(); onSent(); }}>
      <Text size="sm" c="dimmed">{t('clinical:note.correctHint')}</Text>
      <NoteFields form={record.form} clientId={note.clientId} />
    </RecordFormBody>
  );
}
