import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { DayField } from '../dates/DayField';
import { orNull } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useColleagues } from '../session/colleagues';
import { useCareChanged } from './care-query';

/** Another coordinator or another day by which the plan should be done. */
export function PlanChangeForm({ plan, onSent }: { plan: Schema<'PlanDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const specialists = useColleagues().filter(({ id, roles }) => roles.includes('specialist') || id === plan.coordinatorId);
  const record = useRecordForm({
    draft: `plan-change:${plan.id}`,
    initial: { coordinatorId: plan.coordinatorId, endsOn: plan.endsOn ?? '' },
    send: async ({ coordinatorId, endsOn }, { overVersion }) => {
      const body = { ...(coordinatorId !== plan.coordinatorId && { coordinatorId }), endsOn: orNull(endsOn) };
      await data(api.PATCH('/api/plans/{id}', { params: { path: { id: plan.id }, header: ifMatch(overVersion ?? plan.version) }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={pointer => t(`care:field.${pointer.slice(1)}`)} onTakeTheirs={() => void changed().then(onSent)}>
      <NativeSelect label={t('care:field.coordinatorId')} data={specialists.map(one => ({ value: one.id, label: one.displayName }))} {...form.getInputProps('coordinatorId')} />
      <DayField label={t('care:field.endsOn')} {...form.getInputProps('endsOn')} />
    </RecordFormBody>
  );
}
