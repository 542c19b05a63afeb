import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ROLES } from '#libs/access/roles';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';
import { withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useStaffChanged } from './staff-query';

export function RoleGrantForm({ userId, onSent }: { userId: string; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useStaffChanged();
  const record = useRecordForm({
    draft: `role-grant:${userId}`,
    initial: { role: '', startsOn: today(), endsOn: '' },
    send: async (values, { id }) => {
      const body = { id, ...withoutBlanks(values) } as Schema<'NewRoleGrantDto'>;
      await data(api.POST('/api/users/{id}/role-grants', { params: { path: { id: userId } }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('staff:roles.grant')}>
      <CodeSelect label={t('staff:users.role')} codes={ROLES} words="web:role." none={t('web:form.choose')} {...form.getInputProps('role')} required data-autofocus />
      <TextInput type="date" label={t('staff:period.firstDay')} {...form.getInputProps('startsOn')} required />
      <TextInput type="date" label={t('staff:period.lastDay')} description={t('staff:period.openEnded')} {...form.getInputProps('endsOn')} />
    </RecordFormBody>
  );
}
