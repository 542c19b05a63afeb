import { Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SERVICE_UNITS } from '#libs/law/care/service-unit';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { orNull } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useMay } from '../session/session';
import { providersQuery, useCareChanged } from './care-query';

/** Another day, provider or quantity for a service that is under way. */
export function ServiceChangeForm({ service, onSent }: { service: Schema<'ServiceDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const ofCare = useMay()('provider.read');
  const { data: providers = [] } = useQuery({ ...providersQuery, enabled: ofCare });
  const record = useRecordForm({
    draft: `service-change:${service.id}`,
    initial: { dueOn: service.dueOn ?? '', providerId: service.providerId ?? '', quantity: service.quantity ?? ('' as number | ''), unit: (service.unit ?? '') as string },
    send: async ({ dueOn, providerId, quantity, unit }, { overVersion }) => {
      const amount = quantity !== '' && unit ? { quantity, unit: unit as Schema<'ServiceUnit'> } : { quantity: null, unit: null };
      const body = { dueOn: orNull(dueOn), ...amount, ...(ofCare && { providerId: orNull(providerId) }) };
      await data(api.PATCH('/api/services/{id}', { params: { path: { id: service.id }, header: ifMatch(overVersion ?? service.version) }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={pointer => t(`care:field.${pointer.slice(1)}`)} onTakeTheirs={() => void changed().then(onSent)}>
      <TextInput type="date" label={t('care:field.dueOn')} {...form.getInputProps('dueOn')} data-autofocus />
      {ofCare && <NativeSelect label={t('care:field.providerId')} data={[{ value: '', label: t('care:field.none') }, ...providers.map(one => ({ value: one.id, label: one.name }))]} {...form.getInputProps('providerId')} />}
      <Group grow align="flex-start">
        <NumberInput label={t('care:field.quantity')} min={1} allowDecimal={false} hideControls {...form.getInputProps('quantity')} />
        <CodeSelect label={t('care:field.unit')} codes={SERVICE_UNITS} words="law:serviceUnit." none={t('care:field.none')} {...form.getInputProps('unit')} />
      </Group>
    </RecordFormBody>
  );
}
