import { Group, NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SERVICE_UNITS } from '#libs/law/care/service-unit';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { DayField } from '../dates/DayField';
import { orNull } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useMay } from '../session/session';
import { useCareChanged } from './care-query';
import { ForeseenFields, foreseenBody } from './ForeseenFields';

/** Another day, hour, provider, quantity, goal or payer for a service that is under way. */
export function ServiceChangeForm({ service, onSent }: { service: Schema<'ServiceDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const ofCare = useMay()('provider.read');
  const record = useRecordForm({
    draft: `service-change:${service.id}`,
    initial: {
      dueOn: service.dueOn ?? '', dueTime: service.dueTime ?? '', quantity: service.quantity ?? ('' as number | ''), unit: (service.unit ?? '') as string,
      goalId: service.goalId ?? '', providerId: service.providerId ?? '', payer: service.payer ?? '', grantId: service.grantId ?? '',
    },
    send: async ({ dueOn, dueTime, quantity, unit, ...foreseen }, { overVersion }) => {
      const amount = quantity !== '' && unit ? { quantity, unit: unit as Schema<'ServiceUnit'> } : { quantity: null, unit: null };
      const { goalId = null, providerId = null, payer = null, grantId = null } = foreseenBody(foreseen);
      const body = { dueOn: orNull(dueOn), dueTime: orNull(dueTime), ...amount, payer, grantId, ...(ofCare && { goalId, providerId }) };
      await data(api.PATCH('/api/services/{id}', { params: { path: { id: service.id }, header: ifMatch(overVersion ?? service.version) }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={pointer => t(`care:field.${pointer.slice(1)}`)} onTakeTheirs={() => void changed().then(onSent)}>
      <Group grow align="flex-start">
        <DayField label={t('care:field.dueOn')} {...form.getInputProps('dueOn')} data-autofocus />
        <TextInput type="time" label={t('care:field.dueTime')} {...form.getInputProps('dueTime')} />
      </Group>
      <Group grow align="flex-start">
        <NumberInput label={t('care:field.quantity')} min={1} allowDecimal={false} hideControls {...form.getInputProps('quantity')} />
        <CodeSelect label={t('care:field.unit')} codes={SERVICE_UNITS} words="law:serviceUnit." none={t('care:field.none')} {...form.getInputProps('unit')} />
      </Group>
      <ForeseenFields form={form} clientId={service.clientId} type={service.type} day={form.values.dueOn} />
    </RecordFormBody>
  );
}
