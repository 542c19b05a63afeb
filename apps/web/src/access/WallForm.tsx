import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ROLES } from '#libs/access/roles';
import { api, data } from '../api/client';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { ColleagueSelect } from '../session/ColleagueSelect';
import { useAccessChanged } from './access-query';

export function WallForm({ caseId, onSent }: { caseId: string; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useAccessChanged(caseId);
  const record = useRecordForm({
    draft: `wall:${caseId}`,
    initial: { userId: '', reason: '' },
    send: async (values, { id }) => {
      await data(api.POST('/api/cases/{id}/conflict-walls', { params: { path: { id: caseId } }, body: { id, ...values } }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('access:wall.raise')}>
      <ColleagueSelect label={t('access:wall.who')} roles={[...ROLES]} {...record.form.getInputProps('userId')} required data-autofocus />
      <Textarea label={t('access:wall.reason')} description={t('access:wall.reasonHint')} {...record.form.getInputProps('reason')} autosize minRows={3} required />
      <Text size="sm">{t('access:wall.ends')}</Text>
    </RecordFormBody>
  );
}
