import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CONSENT_GIVERS } from '#libs/law/consent/consent-giver';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useConsentsChanged } from './consents-query';

interface WithdrawalFormProps {
  clientId: string;
  consent: Schema<'ConsentDto'>;
  onSent(): void;
}

/** Says that a consent is taken back: it stops at once. */
export function WithdrawalForm({ clientId, consent, onSent }: WithdrawalFormProps) {
  const { t } = useTranslation();
  const changed = useConsentsChanged();
  const record = useRecordForm({
    draft: `consent-withdrawal:${clientId}`,
    initial: { withdrawnBy: consent.giver as string, note: '' },
    send: async (values, { id }) => {
      const body = { id, ...withoutBlanks(values) } as Schema<'NewWithdrawalDto'>;
      await data(api.POST('/api/consents/{id}/withdrawal', { params: { path: { id: consent.id } }, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('consents:withdraw')}>
      <Text size="sm">{t('consents:withdrawHint', { purpose: t(`law:consentPurpose.${consent.purpose}`) })}</Text>
      <CodeSelect label={t('consents:withdrawnBy')} codes={CONSENT_GIVERS} words="law:consentGiver." {...record.form.getInputProps('withdrawnBy')} />
      <Textarea label={t('consents:note')} autosize minRows={2} {...record.form.getInputProps('note')} />
    </RecordFormBody>
  );
}
