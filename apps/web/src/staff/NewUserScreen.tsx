import { NativeSelect, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ENDONYMS, LANGUAGES } from '#libs/i18n/languages';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useTitle } from '../ui/useTitle';
import { OfficeSelect } from './OfficeSelect';
import { useStaffChanged } from './staff-query';

/** A new colleague; on his page he is invited to choose a password. */
export function NewUserScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const changed = useStaffChanged();
  useTitle(t('staff:newUser.title'));
  const record = useRecordForm({
    draft: 'new-user',
    initial: { displayName: '', login: '', officeId: '', locale: 'ru', employedFrom: today() },
    send: async (values, { id }) => {
      const user = await data(api.POST('/api/users', { body: { id, ...values } as Schema<'NewUserDto'> }));
      await changed();
      await navigate({ to: '/users/$userId', params: { userId: user.id } });
    },
  });
  const { form } = record;

  return (
    <Stack maw={680} mx="auto">
      <Title order={1}>{t('staff:newUser.title')}</Title>
      <Paper withBorder p="md">
        <RecordFormBody record={record} action={t('staff:newUser.add')}>
          <TextInput label={t('staff:user.name')} description={t('staff:user.nameHint')} {...form.getInputProps('displayName')} required data-autofocus />
          <TextInput label={t('web:signIn.login')} description={t('staff:newUser.loginHint')} autoCapitalize="none" autoComplete="off" {...form.getInputProps('login')} required />
          <OfficeSelect label={t('staff:users.office')} none={t('web:form.choose')} {...form.getInputProps('officeId')} required />
          <NativeSelect label={t('web:shell.language')} data={LANGUAGES.map(value => ({ value, label: ENDONYMS[value] }))} {...form.getInputProps('locale')} />
          <TextInput type="date" label={t('staff:user.employedFrom')} {...form.getInputProps('employedFrom')} required />
          <Text size="sm" c="dimmed">{t('staff:newUser.invited')}</Text>
        </RecordFormBody>
      </Paper>
    </Stack>
  );
}
