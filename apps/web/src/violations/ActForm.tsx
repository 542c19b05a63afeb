import { NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ACT_KINDS } from '#libs/law/violations/act-kind';
import { METHODS } from '#libs/law/violations/method';
import { PURPOSES } from '#libs/law/violations/purpose';
import { SERVICES } from '#libs/law/violations/service';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { PartialDateInput } from '../dates/PartialDateInput';
import { withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { type EventShown, type Place, useEventsChanged, type Victim } from './events-query';
import { SeveralChips } from './SeveralChips';

interface ActFormProps {
  place: Place;
  event: Pick<EventShown, 'id' | 'mass'>;
  victims: Victim[];
  onSent(): void;
}

/** What was done to whom, how, and what for. */
export function ActForm({ place, event, victims, onSent }: ActFormProps) {
  const { t } = useTranslation();
  const changed = useEventsChanged(place);
  const record = useRecordForm({
    draft: `act:${event.id}`,
    initial: { victimId: victims[0]?.id ?? '', kind: 'torture', methods: [] as string[], purposes: [] as string[], custodyOf: '', happenedOn: '', account: '' },
    send: async (values, { id }) => {
      const ofCase = event.mass && 'caseId' in place ? { caseId: place.caseId } : {};
      const body = { id, ...withoutBlanks(values), ...ofCase } as Schema<'NewActDto'>;
      await data(api.POST('/api/events/{id}/acts', { params: { path: { id: event.id } }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('violations:act.add')}>
      {victims.length > 1 && <NativeSelect label={t('violations:field.victimId')} data={victims.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('victimId')} />}
      <CodeSelect label={t('violations:field.kind')} codes={ACT_KINDS} words="violations:actKind." {...form.getInputProps('kind')} data-autofocus />
      <SeveralChips label={t('violations:field.methods')} codes={METHODS} words="violations:method." {...form.getInputProps('methods')} />
      <SeveralChips label={t('violations:field.purposes')} codes={PURPOSES} words="violations:purpose." {...form.getInputProps('purposes')} />
      <CodeSelect label={t('violations:field.custodyOf')} codes={SERVICES} words="violations:service." none={t('violations:notInCustody')} {...form.getInputProps('custodyOf')} />
      <PartialDateInput label={t('violations:field.actOn')} {...form.getInputProps('happenedOn')} />
      <Textarea label={t('violations:field.account')} autosize minRows={3} {...form.getInputProps('account')} />
    </RecordFormBody>
  );
}
