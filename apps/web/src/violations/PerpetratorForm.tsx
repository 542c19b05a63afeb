import { Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RANKS } from '#libs/law/violations/rank';
import { SERVICES } from '#libs/law/violations/service';
import { newId } from '../api/new-id';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { type Place, placeId, unitsQuery, useEventsChanged } from './events-query';

const NEW_UNIT = 'new';

/** A person or a unit; a unit that is not in the list yet is added to it. */
export function PerpetratorForm({ place, onSent }: { place: Place; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useEventsChanged(place);
  const queries = useQueryClient();
  const { data: units } = useQuery(unitsQuery);
  const record = useRecordForm({
    draft: `perpetrator:${placeId(place)}`,
    initial: { kind: 'person', service: 'internal_affairs', unitId: '', unitName: '', rank: '', family: '', given: '', patronymic: '', description: '' },
    send: async ({ kind, service, unitId, unitName, rank, description, ...name }, { id }) => {
      const unit = unitId === NEW_UNIT ? await data(api.POST('/api/units', { body: { id: newId(), service, name: unitName } as Schema<'NewUnitDto'> })) : null;
      const named = kind === 'person' && Object.values(name).some(part => part.trim());
      const ofPerson = kind === 'person' ? withoutBlanks({ rank, description }) : {};
      const body = { id, kind, service, ...withoutBlanks({ unitId: unit?.id ?? unitId }), ...ofPerson, ...(named && { name: withoutBlanks(name) }) } as Schema<'NewPerpetratorDto'>;
      await ('caseId' in place
        ? data(api.POST('/api/cases/{id}/perpetrators', { params: { path: { id: place.caseId } }, body }))
        : data(api.POST('/api/clients/{id}/perpetrators', { params: { path: { id: place.clientId } }, body })));
      await queries.invalidateQueries(unitsQuery);
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const options = [{ value: '', label: t('web:form.notKnown') }, ...(units?.items ?? []).map(unit => ({ value: unit.id, label: unit.name })), { value: NEW_UNIT, label: t('violations:perpetrator.newUnit') }];
  return (
    <RecordFormBody record={record} action={t('violations:perpetrator.add')}>
      <CodeSelect label={t('violations:field.perpetratorKind')} codes={['person', 'unit']} words="violations:perpetratorKind." {...form.getInputProps('kind')} data-autofocus />
      <CodeSelect label={t('violations:field.service')} codes={SERVICES} words="violations:service." {...form.getInputProps('service')} />
      <NativeSelect label={t('violations:field.unitId')} data={options} {...form.getInputProps('unitId')} />
      {form.values.unitId === NEW_UNIT && <TextInput label={t('violations:field.unitName')} {...form.getInputProps('unitName')} required />}
      {form.values.kind === 'person' && (
        <>
          <CodeSelect label={t('violations:field.rank')} codes={RANKS} words="violations:rank." none={t('web:form.notKnown')} {...form.getInputProps('rank')} />
          <Group grow align="flex-start">
            <TextInput label={t('people:name.family')} autoComplete="off" {...form.getInputProps('family')} />
            <TextInput label={t('people:name.given')} autoComplete="off" {...form.getInputProps('given')} />
          </Group>
          <TextInput label={t('people:name.patronymic')} autoComplete="off" {...form.getInputProps('patronymic')} />
          <Textarea label={t('violations:field.toldApart')} autosize minRows={2} {...form.getInputProps('description')} />
        </>
      )}
    </RecordFormBody>
  );
}
