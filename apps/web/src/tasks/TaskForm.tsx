import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { useCaseChanged } from '../cases/case-query';
import { withoutBlanks } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useSession } from '../session/session';
import { TeamSelect } from './TeamSelect';

interface TaskFormProps {
  caseId: string;
  /** Whom it can be given to; oneself, when left out. */
  team?: Schema<'AssignmentDto'>[];
  onSent(): void;
}

/** What has to be done, by whom, until when. */
export function TaskForm({ caseId, team, onSent }: TaskFormProps) {
  const { t } = useTranslation();
  const { userId } = useSession();
  const changed = useCaseChanged(caseId);
  const onTeam = !team || team.some(member => member.userId === userId);
  const record = useRecordForm({
    draft: `task:${caseId}`,
    initial: { text: '', assigneeId: onTeam ? userId : '', dueOn: '' },
    send: async ({ text, ...rest }, { id }) => {
      await data(api.POST('/api/cases/{id}/tasks', { params: { path: { id: caseId } }, body: { id, text, ...withoutBlanks(rest) } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('tasks:set')}>
      <Textarea label={t('tasks:field.text')} autosize minRows={2} {...form.getInputProps('text')} required data-autofocus />
      <TextInput type="date" label={t('tasks:field.dueOn')} {...form.getInputProps('dueOn')} />
      {team && <TeamSelect label={t('tasks:field.assigneeId')} team={team} {...form.getInputProps('assigneeId')} required />}
    </RecordFormBody>
  );
}
