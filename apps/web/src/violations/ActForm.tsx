import { NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ACT_KINDS } from '#libs/law/violations/act-kind';
import { METHODS } from '#libs/law/violations/method';
import { PURPOSES } from '#libs/law/violations/purpose';
import { SERVICES } from '#libs/law/violations/service';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { PartialDateInput } from '../dates/PartialDateInput';
import { orNull, withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { type EventShown, type Place, useEventsChanged, type Victim } from './events-query';
import { SeveralChips } from './SeveralChips';

interface ActFormProps {
  place: Place;
  event: Pick<EventShown, 'id' | 'mass'>;
  victims: Victim[];
  /** The one that is changed; none for a new one. Whom it befell does not change. */
  act?: Schema<'ActDto'>;
  onSent(): void;
}

/** What was done to whom, how, and what for. */
export function ActForm({ place, event, victims, act, onSent }: ActFormProps) {
  const { t } = useTranslation();
  const changed = useEventsChanged(place);
  const record = useRecordForm({
    draft: act ? `act-change:${act.id}` : `act:${event.id}`,
    initial: {
      victimId: act?.victimId ?? victims[0]?.id ?? '', kind: act?.kind ?? 'torture', methods: act?.methods ?? [], purposes: act?.purposes ?? [],
      custodyOf: act?.custodyOf ?? '', happenedOn: act?.happenedOn ?? '', account: act?.account ?? '',
    } as ActValues,
    send: async (values, { id, overVersion }) => {
      const ofCase = event.mass && 'caseId' in place ? { caseId: place.caseId } : {};
      if (act) await change(act, values, overVersion);
      else await data(api.POST('/api/events/{id}/acts', { params: { path: { id: event.id } }, body: { id, ...withoutBlanks(values), ...ofCase } as Schema<'NewActDto'> }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t(act ? 'web:form.save' : 'violations:act.add')} fieldName={pointer => t(`violations:field.${pointer.slice(1)}`)} onTakeTheirs={() => { void changed(); onSent(); }}>
      {victims.length > 1 && !act && <NativeSelect label={t('violations:field.victimId')} data={victims.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('victimId')} />}
      <CodeSelect label={t('violations:field.kind')} codes={ACT_KINDS} words="violations:actKind." {...form.getInputProps('kind')} data-autofocus />
      <SeveralChips label={t('violations:field.methods')} codes={METHODS} words="violations:method." {...form.getInputProps('methods')} />
      <SeveralChips label={t('violations:field.purposes')} codes={PURPOSES} words="violations:purpose." {...form.getInputProps('purposes')} />
      <CodeSelect label={t('violations:field.custodyOf')} codes={SERVICES} words="violations:service." none={t('violations:notInCustody')} {...form.getInputProps('custodyOf')} />
      <PartialDateInput label={t('violations:field.actOn')} {...form.getInputProps('happenedOn')} />
      <Textarea label={t('violations:field.account')} autosize minRows={3} {...form.getInputProps('account')} />
    </RecordFormBody>
  );
}

interface ActValues {
  victimId: string;
  kind: string;
  methods: string[];
  purposes: string[];
  custodyOf: string;
  happenedOn: string;
  account: string;
}

function change(act: Schema<'ActDto'>, { kind, methods, purposes, ...blank }: ActValues, overVersion: number | null) {
  const body = { kind, methods, purposes, custodyOf: orNull(blank.custodyOf), happenedOn: orNull(blank.happenedOn), account: orNull(blank.account) } as Schema<'ActChangesDto'>;
  return data(api.PATCH('/api/acts/{id}', { params: { path: { id: act.id }, header: ifMatch(overVersion ?? act.version) }, body }));
}
