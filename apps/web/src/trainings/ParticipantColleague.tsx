import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { ColleagueSelect } from '../session/ColleagueSelect';
import { COLLEAGUES } from './colleague-roles';
import { useTrainingsChanged } from './trainings-query';

interface ParticipantColleagueProps {
  participant: Schema<'ParticipantDto'>;
  onSent(): void;
}

/** That a participant is a colleague: what he came to and led counts for the colleague from then on. */
export function ParticipantColleague({ participant: { id, version }, onSent }: ParticipantColleagueProps) {
  const { t } = useTranslation();
  const changed = useTrainingsChanged();
  const record = useRecordForm({
    draft: `participant-colleague:${id}`,
    initial: { userId: '' },
    send: async ({ userId }, { overVersion }) => {
      await data(api.POST('/api/participants/{id}/merging', { params: { path: { id }, header: ifMatch(overVersion ?? version) }, body: { userId } }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('trainings:participant.linkColleague')} disabled={!record.form.values.userId} onTakeTheirs={() => { void changed(); onSent(); }}>
      <ColleagueSelect label={t('trainings:participant.isColleague')} roles={COLLEAGUES} {...record.form.getInputProps('userId')} />
      <Text size="sm" c="dimmed">{t('trainings:participant.colleagueHint')}</Text>
    </RecordFormBody>
  );
}
