import { SegmentedControl, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { useCaseChanged } from '../cases/case-query';
import { withoutBlanks } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { Computed } from './Computed';
import { DayInput } from './DayInput';
import { dueDateQuery, useRuleOf } from './deadlines-query';
import { likelyProceeding, ProceedingSelect } from './ProceedingSelect';
import { RuleSelect } from './RuleSelect';

const WAYS = ['byRule', 'byHand'] as const;

/** A deadline by a rule, its last day shown before it is saved; or set by hand. */
export function DeadlineForm({ one, onSent }: { one: Schema<'CaseDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCaseChanged(one.id);
  const ruleOf = useRuleOf();
  const record = useRecordForm({
    draft: `deadline:${one.id}`,
    initial: { way: 'byRule' as string, ruleId: '', triggerOn: '', title: '', dueOn: '', proceedingId: likelyProceeding(one) },
    send: async ({ way, ruleId, triggerOn, title, dueOn, proceedingId }, { id }) => {
      const what = way === 'byRule' ? { ruleId, triggerOn } : { dueOn };
      await data(api.POST('/api/cases/{id}/deadlines', { params: { path: { id: one.id } }, body: { id, ...withoutBlanks({ ...what, title, proceedingId }) } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const { way, ruleId, triggerOn } = form.values;
  const { data: computation } = useQuery(dueDateQuery(way === 'byRule' ? ruleId : '', triggerOn));
  const rule = ruleOf({ ruleId });

  return (
    <RecordFormBody record={record} action={t('deadlines:save')}>
      <SegmentedControl fullWidth aria-label={t('deadlines:field.way')} {...form.getInputProps('way')} data={WAYS.map(value => ({ value, label: t(value === 'byRule' ? 'deadlines:byRule' : 'deadlines:byHand') }))} />
      {way === 'byRule' ? (
        <>
          <RuleSelect label={t('deadlines:field.ruleId')} {...form.getInputProps('ruleId')} required />
          {rule && <DayInput label={t('deadlines:field.triggerOn', { trigger: t(`law:deadlineTrigger.${rule.trigger}`) })} {...form.getInputProps('triggerOn')} required />}
          {computation && rule && <Computed computation={computation} rule={rule} />}
          <TextInput label={t('deadlines:field.detail')} {...form.getInputProps('title')} />
        </>
      ) : (
        <>
          <TextInput label={t('deadlines:field.title')} {...form.getInputProps('title')} required />
          <TextInput type="date" label={t('deadlines:field.dueOn')} {...form.getInputProps('dueOn')} required />
        </>
      )}
      <ProceedingSelect one={one} {...form.getInputProps('proceedingId')} />
    </RecordFormBody>
  );
}
