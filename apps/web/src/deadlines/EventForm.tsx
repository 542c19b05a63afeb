import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DEADLINE_TRIGGERS } from '#libs/law/deadlines/deadline-trigger';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { useCaseChanged } from '../cases/case-query';
import { withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { DayInput } from './DayInput';
import { type CaseEvent, deadlinesQuery, offeredTermsQuery, useNameOfDeadline } from './deadlines-query';
import { chosenTerms, OfferedTerms } from './OfferedTerms';
import { likelyProceeding, ProceedingSelect } from './ProceedingSelect';

interface HappenedValues {
  trigger: CaseEvent['trigger'];
  day: string;
  proceedingId: string;
  followsId: string;
  ruleIds: string[] | null;
}

interface EventFormProps {
  one: Schema<'CaseDto'>;
  /** When it happened, as far as it is known already (EDTF). */
  happenedOn: string;
  onSent(): void;
}

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Something has happened, such as a decision that has come: the terms that begin with it, in one act. */
export function EventForm({ one, happenedOn, onSent }: EventFormProps) {
  const { t } = useTranslation();
  const changed = useCaseChanged(one.id);
  const nameOf = useNameOfDeadline();
  const { data: deadlines = [] } = useQuery(deadlinesQuery(one.id));
  const record = useRecordForm<HappenedValues>({
    draft: `event:${one.id}`,
    initial: { trigger: '', day: WHOLE_DAY.test(happenedOn) ? happenedOn : '', proceedingId: likelyProceeding(one), followsId: '', ruleIds: null },
    send: async ({ trigger, day, proceedingId, followsId }, { id }) => {
      const body = { id, trigger: trigger as Schema<'DeadlineTrigger'>, day, ...withoutBlanks({ proceedingId, followsId }), ruleIds: chosen };
      await data(api.POST('/api/cases/{id}/triggers', { params: { path: { id: one.id } }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const { trigger, day, proceedingId, followsId, ruleIds } = form.values;
  const event = { trigger, day, proceedingId, followsId };
  const { data: offered = [] } = useQuery(offeredTermsQuery(one.id, event));
  const chosen = chosenTerms(ruleIds, offered);

  return (
    <RecordFormBody record={record} action={t('deadlines:event.start')}>
      <CodeSelect label={t('deadlines:event.what')} codes={DEADLINE_TRIGGERS} words="law:deadlineTrigger." none={t('web:form.choose')} required {...form.getInputProps('trigger')}
        onChange={({ currentTarget }) => form.setValues({ trigger: currentTarget.value as CaseEvent['trigger'], ruleIds: null })} />
      <DayInput label={t('deadlines:event.on')} {...form.getInputProps('day')} required />
      <OfferedTerms caseId={one.id} event={event} value={ruleIds} error={form.errors.ruleIds} onChange={value => form.setFieldValue('ruleIds', value)} />
      <ProceedingSelect one={one} {...form.getInputProps('proceedingId')} />
      {deadlines.length > 0 && (
        <NativeSelect label={t('deadlines:event.follows')} {...form.getInputProps('followsId')}
          data={[{ value: '', label: t('deadlines:event.noFollows') }, ...deadlines.map(deadline => ({ value: deadline.id, label: nameOf(deadline) }))]} />
      )}
    </RecordFormBody>
  );
}
