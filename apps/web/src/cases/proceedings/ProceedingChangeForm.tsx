import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { leavesSentence } from '#libs/law/overall-sentence';
import type { ProceedingOutcome } from '#libs/law/proceeding-outcome';
import type { ProceedingStage } from '#libs/law/proceeding-stage';
import { SENTENCE_KINDS } from '#libs/law/sentence-kind';
import { outcomesOf } from '#libs/law/stage-outcomes';
import { api, data, ifMatch } from '../../api/client';
import type { Schema } from '../../api/schema';
import { PartialDateInput } from '../../dates/PartialDateInput';
import { orNull } from '../../forms/blank';
import { CodeSelect } from '../../forms/CodeSelect';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useCaseChanged } from '../case-query';
import { BodySelect } from './BodySelect';
import { stagesByTrack } from './stages-by-track';

interface ProceedingChangeFormProps {
  proceeding: Schema<'ProceedingDto'>;
  caseId: string;
  onSent(): void;
}

export function ProceedingChangeForm({ proceeding, caseId, onSent }: ProceedingChangeFormProps) {
  const { t } = useTranslation();
  const changed = useCaseChanged(caseId);
  const record = useRecordForm({
    draft: `proceeding-change:${proceeding.id}`,
    initial: {
      stage: proceeding.stage as string,
      bodyId: proceeding.bodyId ?? '',
      number: proceeding.number ?? '',
      openedOn: proceeding.openedOn,
      closedOn: proceeding.closedOn ?? '',
      outcome: proceeding.outcome ?? '',
      sentenceKind: proceeding.sentenceKind ?? '',
      sentenceMonths: String(proceeding.sentenceMonths ?? ''),
    },
    send: async ({ stage, bodyId, number, openedOn, closedOn, outcome, sentenceKind, sentenceMonths }, { overVersion }) => {
      const sentenced = leavesSentence(stage as ProceedingStage, (outcome || null) as ProceedingOutcome | null);
      const body = {
        stage, bodyId: bodyId || null, number: orNull(number), openedOn, closedOn: orNull(closedOn), outcome: outcome || null,
        sentenceKind: (sentenced && sentenceKind) || null, sentenceMonths: sentenced && sentenceMonths !== '' ? Number(sentenceMonths) : null,
      };
      const params = { path: { id: proceeding.id }, header: ifMatch(overVersion ?? proceeding.version) };
      await data(api.PATCH('/api/proceedings/{id}', { params, body: body as Schema<'ProceedingChangesDto'> }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('web:form.save')} onTakeTheirs={() => { void changed(); onSent(); }} fieldName={pointer => t(`cases:proceeding.${pointer.slice(1)}`)}>
      <CodeSelect label={t('cases:proceeding.outcome')} codes={outcomesOf(form.values.stage as ProceedingStage)} words="law:proceedingOutcome." none={t('cases:proceeding.noOutcome')} {...form.getInputProps('outcome')} />
      <PartialDateInput label={t('cases:proceeding.closedOn')} {...form.getInputProps('closedOn')} />
      {leavesSentence(form.values.stage as ProceedingStage, (form.values.outcome || null) as ProceedingOutcome | null) && (
        <Group grow align="flex-start">
          <CodeSelect label={t('cases:proceeding.sentenceKind')} codes={SENTENCE_KINDS} words="law:sentenceKind." none={t('web:form.notKnown')} {...form.getInputProps('sentenceKind')} />
          <TextInput type="number" label={t('cases:proceeding.sentenceMonths')} min={1} max={1200} {...form.getInputProps('sentenceMonths')} />
        </Group>
      )}
      <NativeSelect label={t('cases:proceeding.stage')} {...form.getInputProps('stage')} data={stagesByTrack(t)} />
      <BodySelect {...form.getInputProps('bodyId')} />
      <TextInput label={t('cases:proceeding.number')} {...form.getInputProps('number')} />
      <PartialDateInput label={t('cases:proceeding.openedOn')} {...form.getInputProps('openedOn')} required />
    </RecordFormBody>
  );
}
