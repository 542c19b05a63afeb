import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CONSENT_GIVERS } from '#libs/law/consent/consent-giver';
import { CARE_PURPOSES, CONSENT_PURPOSES, type ConsentPurpose } from '#libs/law/consent/consent-purpose';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useConsentsChanged } from './consents-query';

interface ToldWithdrawalFormProps {
  clientId: string;
  /** To what he says no, where nothing was agreed to; left out for who does not see what was, and is not told. */
  purpose?: ConsentPurpose;
  onSent(): void;
}

/** That the client says no to a purpose, or takes it back: written down by whoever hears it. */
export function ToldWithdrawalForm({ clientId, purpose: known, onSent }: ToldWithdrawalFormProps) {
  const { t } = useTranslation();
  const changed = useConsentsChanged();
  const record = useRecordForm({
    draft: `told-withdrawal:${clientId}`,
    initial: { purpose: '', withdrawnBy: 'client' },
    send: async ({ purpose, withdrawnBy }, { id }) => {
      const body = { id, purpose: known ?? purpose, withdrawnBy } as Schema<'PurposeWithdrawalDto'>;
      await data(api.POST('/api/clients/{id}/consent-withdrawals', { params: { path: { id: clientId } }, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t(known ? 'consents:refuse' : 'consents:withdraw')}>
      <Text size="sm">{known ? t('consents:refuseHint', { purpose: t(`law:consentPurpose.${known}`) }) : t('consents:toldHint')}</Text>
      {!known && <CodeSelect label={t('consents:toldPurpose')} codes={CONSENT_PURPOSES.filter(purpose => !CARE_PURPOSES.includes(purpose))} words="law:consentPurpose." {...record.form.getInputProps('purpose')} />}
      <CodeSelect label={t(known ? 'consents:refuser' : 'consents:withdrawnBy')} codes={CONSENT_GIVERS} words="law:consentGiver." {...record.form.getInputProps('withdrawnBy')} />
    </RecordFormBody>
  );
}
