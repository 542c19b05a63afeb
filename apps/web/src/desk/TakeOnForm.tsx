import { Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CLIENT_KINDS } from '#libs/law/client-kind';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';
import { PartialDateInput } from '../dates/PartialDateInput';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { ClientPicker } from '../people/ClientPicker';
import { CheckBeforeTakingOn } from '../merging/CheckBeforeTakingOn';
import type { ConflictCheckProps } from '../merging/ConflictCheck';
import { useEnquiriesChanged } from './enquiry-query';

/** The visitor becomes a client: what he said at the desk goes along. */
export function TakeOnForm({ enquiryId, name }: { enquiryId: string; name: ConflictCheckProps['name'] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const changed = useEnquiriesChanged();
  const record = useRecordForm({
    draft: `enquiry-client:${enquiryId}`,
    initial: { kind: 'direct_victim', victimClientId: '', takenOn: today(), uncheckedReason: '' },
    send: async ({ kind, victimClientId, takenOn, uncheckedReason }, { id }) => {
      const body = { id, kind: kind as Schema<'ClientKind'>, takenOn, ...(kind === 'indirect_victim' && victimClientId && { victimClientId }), ...(uncheckedReason.trim() && { uncheckedReason }) };
      const client = await data(api.POST('/api/enquiries/{id}/client', { params: { path: { id: enquiryId } }, body }));
      await changed();
      await navigate({ to: '/clients/$clientId', params: { clientId: client.id } });
    },
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('people:newClient.takeOn')}>
      <Text size="sm">{t('desk:client.hint')}</Text>
      <CheckBeforeTakingOn form={form as never} name={name} enquiryId={enquiryId} />
      <CodeSelect label={t('people:newClient.kind')} codes={CLIENT_KINDS} words="law:clientKind." {...form.getInputProps('kind')} />
      {form.values.kind === 'indirect_victim' && <ClientPicker label={t('people:newClient.victim')} {...form.getInputProps('victimClientId')} />}
      <PartialDateInput label={t('people:newClient.takenOn')} {...form.getInputProps('takenOn')} required />
    </RecordFormBody>
  );
}
