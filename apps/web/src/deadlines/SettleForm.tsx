import { SegmentedControl, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DEADLINE_OUTCOMES, type DeadlineOutcome } from '#libs/law/deadlines/deadline-outcome';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { useCaseChanged } from '../cases/case-query';
import { fmtDay, today } from '../dates/fmt';
import { withoutBlanks } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useOnPhone } from '../ui/useOnPhone';
import { offeredTermsQuery, useNameOfDeadline } from './deadlines-query';
import { LogEntrySelect } from './LogEntrySelect';
import { chosenTerms } from './OfferedTerms';
import { StartsFields, type StartsValues } from './StartsFields';

interface SettleValues extends StartsValues {
  outcome: DeadlineOutcome;
  outcomeOn: string;
  logEntryId: string;
  note: string;
}

interface SettleFormProps {
  caseId: string;
  deadline: Schema<'DeadlineDto'>;
  rule?: Schema<'DeadlineRuleDto'>;
  onSent(): void;
}

/** What became of a deadline; and, when it was met, what begins with that. */
export function SettleForm({ caseId, deadline, rule, onSent }: SettleFormProps) {
  const { t } = useTranslation();
  const phone = useOnPhone();
  const nameOf = useNameOfDeadline();
  const changed = useCaseChanged(caseId);
  const record = useRecordForm<SettleValues>({
    draft: `deadline-outcome:${deadline.id}`,
    initial: { outcome: 'met', outcomeOn: today(), logEntryId: '', note: '', trigger: rule?.metStarts ?? '', ruleIds: null },
    send: async ({ outcome, outcomeOn, logEntryId, note, trigger }, { overVersion }) => {
      const params = { path: { id: deadline.id }, header: ifMatch(overVersion ?? deadline.version) };
      const met = outcome === 'met' ? { logEntryId, ...(trigger && chosen.length && { starts: { trigger, ruleIds: chosen } }) } : {};
      await data(api.POST('/api/deadlines/{id}/outcome', { params, body: { outcome, ...withoutBlanks({ outcomeOn, note, ...met }) } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const { outcome, outcomeOn, trigger, ruleIds } = form.values;
  const event = { trigger: outcome === 'met' ? trigger : ('' as const), day: outcomeOn, proceedingId: deadline.proceedingId ?? undefined, followsId: deadline.id };
  const { data: offered = [] } = useQuery(offeredTermsQuery(caseId, event));
  const chosen = chosenTerms(ruleIds, offered);

  return (
    <RecordFormBody record={record} action={t('deadlines:outcome.save')} onTakeTheirs={() => { void changed(); onSent(); }}>
      <div>
        <Text fw={600}>{nameOf(deadline)}</Text>
        <Text size="sm" c="dimmed">{t('deadlines:lastDay', { date: fmtDay(deadline.dueOn) })}</Text>
      </div>
      <SegmentedControl fullWidth size="md" orientation={phone ? 'vertical' : 'horizontal'} aria-label={t('deadlines:outcome.what')} {...form.getInputProps('outcome')}
        data={DEADLINE_OUTCOMES.map(value => ({ value, label: t(`law:deadlineOutcome.${value}`) }))} />
      <TextInput type="date" label={t('deadlines:outcome.on')} {...form.getInputProps('outcomeOn')} required />
      {outcome === 'met' && <LogEntrySelect caseId={caseId} {...form.getInputProps('logEntryId')} />}
      <Textarea label={t(`deadlines:outcome.note.${outcome}`)} autosize minRows={2} {...form.getInputProps('note')} required={outcome !== 'met'} />
      {outcome === 'met' && <StartsFields caseId={caseId} event={event} form={form} />}
    </RecordFormBody>
  );
}
