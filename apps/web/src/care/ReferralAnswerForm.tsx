import { useTranslation } from 'react-i18next';
import { REFUSAL_REASONS, type RefusalReason } from '#libs/law/care/referral-state';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { DayField } from '../dates/DayField';
import { today } from '../dates/fmt';
import { withoutBlanks } from '../forms/blank';
import { CodeChips } from '../forms/CodeChips';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useCareChanged } from './care-query';

/** What the provider answered. */
export function ReferralAnswerForm({ service, onSent }: { service: Schema<'ServiceDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const referral = service.referrals.find(({ state }) => state === 'sent');
  const record = useRecordForm({
    draft: `referral-answer:${referral?.id ?? service.id}`,
    initial: { answer: 'accepted' as 'accepted' | 'refused', answeredOn: today(), reason: '' },
    send: async ({ answer, answeredOn, reason }, { overVersion }) => {
      if (!referral) return;
      const why = answer === 'refused' && reason ? { reason: reason as RefusalReason } : {};
      await data(api.POST('/api/referrals/{id}/answer', { params: { path: { id: referral.id }, header: ifMatch(overVersion ?? referral.version) }, body: { answer, ...withoutBlanks({ answeredOn }), ...why } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('care:act.answer')} onTakeTheirs={() => void changed().then(onSent)}>
      <CodeChips label={t('care:field.answer')} codes={['accepted', 'refused']} words="law:referralState." {...form.getInputProps('answer')} />
      <DayField label={t('care:field.answeredOn')} {...form.getInputProps('answeredOn')} />
      {form.values.answer === 'refused' && <CodeSelect label={t('care:field.reason')} codes={REFUSAL_REASONS} words="law:refusalReason." none={t('care:field.none')} {...form.getInputProps('reason')} />}
    </RecordFormBody>
  );
}
