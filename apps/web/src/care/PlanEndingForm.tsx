import { useTranslation } from 'react-i18next';
import { CHOSEN_PLAN_ENDINGS, type ChosenPlanEnding } from '#libs/law/care/plan-ending';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useCareChanged } from './care-query';

export function PlanEndingForm({ plan, onSent }: { plan: Schema<'PlanDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const record = useRecordForm({
    draft: `plan-ending:${plan.id}`,
    initial: { ending: 'completed' as ChosenPlanEnding },
    send: async ({ ending }, { overVersion }) => {
      await data(api.POST('/api/plans/{id}/ending', { params: { path: { id: plan.id }, header: ifMatch(overVersion ?? plan.version) }, body: { ending } }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('care:plan.end')} onTakeTheirs={() => void changed().then(onSent)}>
      <CodeSelect label={t('care:field.ending')} codes={CHOSEN_PLAN_ENDINGS} words="law:planEnding." {...record.form.getInputProps('ending')} />
    </RecordFormBody>
  );
}
