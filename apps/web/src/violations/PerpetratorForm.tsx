import { Group, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RANKS } from '#libs/law/violations/rank';
import { SERVICES } from '#libs/law/violations/service';
import type { Schema } from '../api/schema';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { type Place, placeId, unitsQuery, useEventsChanged } from './events-query';
import { KnownPerpetrators } from './KnownPerpetrators';
import { changePerpetrator, enterPerpetrator, NEW_UNIT, valuesOf } from './perpetrator-values';

interface PerpetratorFormProps {
  place: Place;
  /** Who is named here already. */
  known: Schema<'PerpetratorDto'>[];
  /** The one that is changed; none for a new one. A person does not become a unit. */
  perpetrator?: Schema<'PerpetratorDto'>;
  onSent(): void;
}

/** A person or a unit; a unit that is not in the list yet is added to it. Who is known already is proposed. */
export function PerpetratorForm({ place, known, perpetrator, onSent }: PerpetratorFormProps) {
  const { t } = useTranslation();
  const changed = useEventsChanged(place);
  const queries = useQueryClient();
  const { data: units } = useQuery(unitsQuery);
  const record = useRecordForm({
    draft: perpetrator ? `perpetrator-change:${perpetrator.id}` : `perpetrator:${placeId(place)}`,
    initial: valuesOf(perpetrator),
    send: async (values, { id, overVersion }) => {
      await (perpetrator ? changePerpetrator(perpetrator, values, overVersion) : enterPerpetrator(place, id, values));
      await queries.invalidateQueries(unitsQuery);
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const { kind, unitId, family, given, patronymic } = form.values;
  const options = [{ value: '', label: t('web:form.notKnown') }, ...(units?.items ?? []).map(unit => ({ value: unit.id, label: unit.name })), { value: NEW_UNIT, label: t('violations:perpetrator.newUnit') }];
  const here = !perpetrator && kind === 'unit' && known.some(one => one.kind === 'unit' && one.unitId === unitId);
  return (
    <RecordFormBody record={record} action={t(perpetrator ? 'web:form.save' : 'violations:perpetrator.add')} disabled={here}
      fieldName={pointer => (pointer === '/name' ? t('violations:field.sourceName') : t(`violations:field.${pointer === '/description' ? 'toldApart' : pointer.slice(1)}`))}
      onTakeTheirs={() => { void changed(); onSent(); }}>
      {!perpetrator && <CodeSelect label={t('violations:field.perpetratorKind')} codes={['person', 'unit']} words="violations:perpetratorKind." {...form.getInputProps('kind')} data-autofocus />}
      {kind === 'person' && (
        <>
          <Group grow align="flex-start">
            <TextInput label={t('people:name.family')} autoComplete="off" {...form.getInputProps('family')} />
            <TextInput label={t('people:name.given')} autoComplete="off" {...form.getInputProps('given')} />
          </Group>
          <TextInput label={t('people:name.patronymic')} autoComplete="off" {...form.getInputProps('patronymic')} />
          {!perpetrator && <KnownPerpetrators typed={[family, given, patronymic].join(' ')} place={place} onHere={() => { record.discard(); onSent(); }} onElsewhere={one => form.setValues(valuesOf(one))} />}
        </>
      )}
      <CodeSelect label={t('violations:field.service')} codes={SERVICES} words="violations:service." {...form.getInputProps('service')} />
      <NativeSelect label={t('violations:field.unitId')} data={options} {...form.getInputProps('unitId')} />
      {here && <Text size="sm" role="status">{t('violations:perpetrator.unitIsHere')}</Text>}
      {unitId === NEW_UNIT && <TextInput label={t('violations:field.unitName')} {...form.getInputProps('unitName')} required />}
      {kind === 'person' && (
        <>
          <CodeSelect label={t('violations:field.rank')} codes={RANKS} words="violations:rank." none={t('web:form.notKnown')} {...form.getInputProps('rank')} />
          <Textarea label={t('violations:field.toldApart')} autosize minRows={2} {...form.getInputProps('description')} />
        </>
      )}
    </RecordFormBody>
  );
}
