import { NativeSelect, Text } from '@mantine/core';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { Surrounded } from './acting';
import { type EventShown, useEventsChanged } from './events-query';

/** Moves what belonged to no case into one that its client has now. */
export function MoveForm({ event, onSent }: { event: EventShown; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useEventsChanged(null);
  const { casesToMoveTo } = useContext(Surrounded);
  const record = useRecordForm({
    draft: `event-move:${event.id}`,
    initial: { caseId: casesToMoveTo[0]?.id ?? '' },
    send: async (body, { overVersion }) => {
      await data(api.POST('/api/events/{id}/case', { params: { path: { id: event.id }, header: ifMatch(overVersion ?? event.version) }, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('violations:move.action')} onTakeTheirs={() => { void changed(); onSent(); }}>
      <NativeSelect label={t('violations:move.caseId')} data={casesToMoveTo.map(({ id, code, title }) => ({ value: id, label: [code, title].filter(Boolean).join(' · ') }))} {...record.form.getInputProps('caseId')} data-autofocus />
      <Text size="sm">{t('violations:move.hint')}</Text>
    </RecordFormBody>
  );
}
