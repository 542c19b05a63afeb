import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CONSENT_GIVERS } from '#libs/law/consent/consent-giver';
import { CARE_PURPOSES, CONSENT_PURPOSES } from '#libs/law/consent/consent-purpose';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useConsentsChanged } from './consents-query';

/** For whoever hears that a client takes back what is not for the hearer to see: it is written down, and nothing is told of it. */
export function ToldWithdrawalForm({ clientId, onSent }: { clientId: string; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useConsentsChanged();
  const record = useRecordForm({
    draft: `told-withdrawal:${clientId}`,
    initial: { purpose: '', withdrawnBy: 'client' },
    send: async values => {
      await data(api.POST('/api/clients/{id}/consent-withdrawals', { params: { path: { id: clientId } }, body: values as Schema<'PurposeWithdrawalDto'> }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('consents:withdraw')}>
      <Text size="sm">{t('consents:toldHint')}</Text>
      <CodeSelect label={t('consents:toldPurpose')} codes={CONSENT_PURPOSES.filter(purpose => !CARE_PURPOSES.includes(purpose))} words="law:consentPurpose." {...record.form.getInputProps('purpose')} />
      <CodeSelect label={t('consents:withdrawnBy')} codes={CONSENT_GIVERS} words="law:consentGiver." {...record.form.getInputProps('withdrawnBy')} />
    </RecordFormBody>
  );
}
