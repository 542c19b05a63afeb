import { useTranslation } from 'react-i18next';
import { TEAM_ROLES } from '#libs/law/team-role';
import { api, data } from '../../api/client';
import type { Schema } from '../../api/schema';
import { CodeSelect } from '../../forms/CodeSelect';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { ColleagueSelect } from '../../session/ColleagueSelect';
import { useCaseChanged } from '../case-query';

export function AssignForm({ caseId, onSent }: { caseId: string; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCaseChanged(caseId);
  const record = useRecordForm({
    draft: `assignment:${caseId}`,
    initial: { userId: '', role: 'counsel' },
    send: async ({ userId, role }, { id }) => {
      const body = { id, userId, role: role as Schema<'TeamRole'> };
      await data(api.POST('/api/cases/{id}/assignments', { params: { path: { id: caseId } }, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('cases:team.assign')}>
      <ColleagueSelect label={t('cases:team.who')} roles={['intern', 'lawyer', 'supervisor']} {...record.form.getInputProps('userId')} required />
      <CodeSelect label={t('cases:team.as')} codes={TEAM_ROLES} words="law:teamRole." {...record.form.getInputProps('role')} />
    </RecordFormBody>
  );
}
