import { Group, NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LAWYERS_SERVICE_TYPES, SERVICE_TYPES, type ServiceType } from '#libs/law/care/service-type';
import { SERVICE_UNITS } from '#libs/law/care/service-unit';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { momentOf } from '../dates/fmt';
import { withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useMay } from '../session/session';
import { useCareChanged } from './care-query';
import { DriverFields, drivingBody, NOBODY_DRIVES } from './DriverFields';

const EMPTY = {
  type: 'transport' as ServiceType, dueOn: '', quantity: '' as number | '', unit: '', name: '', dose: '',
  time: '', fromPlace: '', toPlace: '', ...NOBODY_DRIVES,
};

/** Plans a service: transport with hour and way, medicines by their names, everything else with a day. */
export function ServiceForm({ clientId, onSent }: { clientId: string; onSent(): void }) {
  const { t } = useTranslation();
  const may = useMay();
  const changed = useCareChanged();
  const types = may('plan.write') ? SERVICE_TYPES : LAWYERS_SERVICE_TYPES;
  const record = useRecordForm({
    draft: `service:${clientId}`,
    initial: { ...EMPTY, type: types[0] as ServiceType },
    send: async (values, { id }) => {
      await data(api.POST('/api/clients/{id}/services', { params: { path: { id: clientId } }, body: { id, ...bodyOf(values) } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const { type } = form.values;
  return (
    <RecordFormBody record={record} action={t('care:service.plan')}>
      <CodeSelect label={t('care:field.type')} codes={types} words="law:serviceType." {...form.getInputProps('type')} />
      <Group grow align="flex-start">
        <TextInput type="date" label={t('care:field.dueOn')} {...form.getInputProps('dueOn')} required={type === 'transport'} />
        {type === 'transport' && <TextInput type="time" label={t('care:field.time')} {...form.getInputProps('time')} required />}
      </Group>
      {type === 'transport' && (
        <>
          <TextInput label={t('care:field.fromPlace')} {...form.getInputProps('fromPlace')} required autoComplete="off" />
          <TextInput label={t('care:field.toPlace')} {...form.getInputProps('toPlace')} required autoComplete="off" />
          <DriverFields form={form} />
        </>
      )}
      {type === 'medicines' && (
        <>
          <TextInput label={t('care:field.medicine')} {...form.getInputProps('name')} autoComplete="off" />
          <TextInput label={t('care:field.dose')} {...form.getInputProps('dose')} autoComplete="off" />
        </>
      )}
      <Group grow align="flex-start">
        <NumberInput label={t('care:field.quantity')} min={1} allowDecimal={false} hideControls {...form.getInputProps('quantity')} />
        <CodeSelect label={t('care:field.unit')} codes={SERVICE_UNITS} words="law:serviceUnit." none={t('care:field.none')} {...form.getInputProps('unit')} />
      </Group>
    </RecordFormBody>
  );
}

function bodyOf({ type, dueOn, quantity, unit, name, dose, time, fromPlace, toPlace, ...driving }: typeof EMPTY): Schema<'NewServiceDto'> {
  const amount = quantity !== '' && unit ? { quantity, unit: unit as Schema<'ServiceUnit'> } : {};
  if (type === 'transport') {
    const leavesAt = dueOn && time ? momentOf(dueOn, time) : '';
    return { type, ...amount, trip: { leavesAt, fromPlace, toPlace, ...drivingBody(driving) } };
  }
  const medicine = type === 'medicines' && name.trim() ? { medicine: { name, ...withoutBlanks({ dose }) } } : {};
  return { type, ...amount, ...medicine, ...withoutBlanks({ dueOn }) };
}
