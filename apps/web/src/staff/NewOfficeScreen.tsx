import { Paper, Stack, TextInput, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useTitle } from '../ui/useTitle';
import { OfficeFields } from './OfficeFields';
import { useStaffChanged } from './staff-query';

export function NewOfficeScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const changed = useStaffChanged();
  useTitle(t('staff:offices.new'));
  const record = useRecordForm({
    draft: 'new-office',
    initial: { code: '', name: { ru: '', ky: '', en: '' }, region: '' },
    send: async (values, { id }) => {
      await data(api.POST('/api/offices', { body: { id, ...values, code: values.code.toUpperCase() } as Schema<'NewOfficeDto'> }));
      await changed();
      await navigate({ to: '/offices' });
    },
  });
  return (
    <Stack maw={680} mx="auto">
      <Title order={1}>{t('staff:offices.new')}</Title>
      <Paper withBorder p="md">
        <RecordFormBody record={record} action={t('staff:offices.add')}>
          <TextInput label={t('staff:office.code')} description={t('staff:office.codeHint')} {...record.form.getInputProps('code')} required data-autofocus />
          <OfficeFields form={record.form} />
        </RecordFormBody>
      </Paper>
    </Stack>
  );
}
