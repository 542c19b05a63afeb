import { Alert, Text, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { FormDialog } from '../forms/FormDialog';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { closeEmergencyDialog, useEmergencyCode } from './emergency-dialog';

/** Opens a case that is closed to the user, by its code. Whether there is such a case is told only when it opens. */
export function EmergencyDialog() {
  const { t } = useTranslation();
  const code = useEmergencyCode();
  return (
    <FormDialog title={t('web:screen.emergency')} opened={code !== null} onClose={closeEmergencyDialog}>
      <EmergencyForm code={code ?? ''} />
    </FormDialog>
  );
}

function EmergencyForm({ code }: { code: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const record = useRecordForm({
    draft: 'emergency',
    initial: { caseCode: '', reason: '' },
    send: async ({ caseCode, reason }, { id }) => {
      const { caseId } = await data(api.POST('/api/emergency-accesses', { body: { id, caseCode: code || caseCode, reason } }));
      await Promise.all(['emergencies', 'access', 'case'].map(key => client.invalidateQueries({ queryKey: [key] })));
      await navigate({ to: '/cases/$caseId', params: { caseId } });
    },
    onSent: closeEmergencyDialog,
  });
  return (
    <RecordFormBody record={record} action={t('access:emergency.open')}>
      <Alert color="orange" p="xs">{t('access:emergency.warning')}</Alert>
      {code ? (
        <Text fw={600}>{t('web:search.emergency', { code })}</Text>
      ) : (
        <TextInput label={t('access:emergency.code')} description={t('access:emergency.codeHint')} {...record.form.getInputProps('caseCode')} required autoComplete="off" data-autofocus />
      )}
      <Textarea label={t('access:emergency.reason')} {...record.form.getInputProps('reason')} autosize minRows={3} required data-autofocus={!!code || undefined} />
    </RecordFormBody>
  );
}
