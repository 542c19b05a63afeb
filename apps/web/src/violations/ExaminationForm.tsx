import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EXAMINATION_KINDS } from '#libs/law/violations/examination-kind';
import { EXAMINER_KINDS } from '#libs/law/violations/examiner-kind';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { PartialDateInput } from '../dates/PartialDateInput';
import { withoutBlanks } from '../forms/blank';
import { CodeChips } from '../forms/CodeChips';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { type EventShown, type Place, useEventsChanged, type Victim } from './events-query';

interface ExaminationFormProps {
  place: Place;
  event: EventShown;
  victims: Victim[];
  onSent(): void;
}

/** Asks for an examination. */
export function ExaminationForm({ place, event, victims, onSent }: ExaminationFormProps) {
  const { t } = useTranslation();
  const changed = useEventsChanged(place);
  const record = useRecordForm({
    draft: `examination:${event.id}`,
    initial: { examinedId: victims[0]?.id ?? '', kind: 'physical', examinerKind: 'independent_doctor', examiner: '', requestedOn: '' },
    send: async (values, { id }) => {
      const ofCase = event.mass && 'caseId' in place ? { caseId: place.caseId } : {};
      await data(api.POST('/api/events/{id}/examinations', { params: { path: { id: event.id } }, body: { id, ...withoutBlanks(values), ...ofCase } as Schema<'NewExaminationDto'> }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('violations:examination.add')}>
      {victims.length > 1 && <NativeSelect label={t('violations:field.examinedId')} data={victims.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('examinedId')} />}
      <CodeChips label={t('violations:field.examinationKind')} codes={EXAMINATION_KINDS} words="violations:examinationKind." {...form.getInputProps('kind')} />
      <CodeSelect label={t('violations:field.examinerKind')} codes={EXAMINER_KINDS} words="violations:examinerKind." {...form.getInputProps('examinerKind')} />
      <TextInput label={t('violations:field.examiner')} autoComplete="off" {...form.getInputProps('examiner')} />
      <PartialDateInput label={t('violations:field.requestedOn')} {...form.getInputProps('requestedOn')} required />
    </RecordFormBody>
  );
}
