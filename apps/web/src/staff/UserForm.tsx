import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { orNull } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { OfficeSelect } from './OfficeSelect';
import { useStaffChanged } from './staff-query';

const FIELDS: Record<string, string> = { '/displayName': 'staff:user.name', '/officeId': 'staff:users.office', '/employedTo': 'staff:user.employedTo' };

/** Name, office and the last day. What he may do stands elsewhere. */
export function UserForm({ user, onSent }: { user: Schema<'AccountDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useStaffChanged();
  const record = useRecordForm({
    draft: `user:${user.id}`,
    initial: { displayName: user.displayName, officeId: user.officeId, employedTo: user.employedTo ?? '' },
    send: async ({ displayName, officeId, employedTo }, { overVersion }) => {
      const body = { displayName, officeId, employedTo: orNull(employedTo) };
      await data(api.PATCH('/api/users/{id}', { params: { path: { id: user.id }, header: ifMatch(overVersion ?? user.version) }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={pointer => t(FIELDS[pointer] ?? pointer)} onTakeTheirs={() => { void changed(); onSent(); }}>
      <TextInput label={t('staff:user.name')} description={t('staff:user.nameHint')} {...form.getInputProps('displayName')} required data-autofocus />
      <OfficeSelect label={t('staff:users.office')} none={t('web:form.choose')} {...form.getInputProps('officeId')} required />
      <TextInput type="date" label={t('staff:user.employedTo')} description={t('staff:user.employedToHint')} {...form.getInputProps('employedTo')} />
    </RecordFormBody>
  );
}
