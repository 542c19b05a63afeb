import { Group, NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LAWYERS_SERVICE_TYPES, SERVICE_TYPES, type ServiceType } from '#libs/law/care/service-type';
import { SERVICE_UNITS } from '#libs/law/care/service-unit';
import { api, data } from '../api/client';
import { DayField } from '../dates/DayField';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useMay } from '../session/session';
import { useCareChanged } from './care-query';
import { DriverFields } from './DriverFields';
import { ForeseenFields } from './ForeseenFields';
import { RepeatFields } from './RepeatFields';
import { NEW_SERVICE, serviceBody } from './service-body';

/** Plans a service, or one that repeats: transport with its way, medicines by their names, everything with day and hour. */
export function ServiceForm({ clientId, onSent }: { clientId: string; onSent(): void }) {
  const { t } = useTranslation();
  const may = useMay();
  const changed = useCareChanged();
  const types = may('plan.write') ? SERVICE_TYPES : LAWYERS_SERVICE_TYPES;
  const record = useRecordForm({
    draft: `service:${clientId}`,
    initial: { ...NEW_SERVICE, type: types[0] as ServiceType },
    send: async (values, { id }) => {
      await data(api.POST('/api/clients/{id}/services', { params: { path: { id: clientId } }, body: { id, ...serviceBody(values) } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const { type, dueOn } = form.values;
  return (
    <RecordFormBody record={record} action={t('care:service.plan')}>
      <CodeSelect label={t('care:field.type')} codes={types} words="law:serviceType." {...form.getInputProps('type')} />
      <Group grow align="flex-start">
        <DayField label={t('care:field.dueOn')} {...form.getInputProps('dueOn')} required={type === 'transport'} />
        <TextInput type="time" label={t('care:field.time')} {...form.getInputProps('time')} required={type === 'transport'} />
      </Group>
      <RepeatFields form={form} first={dueOn} />
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
      <ForeseenFields form={form} clientId={clientId} type={type} day={dueOn} />
    </RecordFormBody>
  );
}
