import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DEADLINE_JURISDICTIONS } from '#libs/law/deadlines/deadline-jurisdiction';
import { DEADLINE_TRIGGERS } from '#libs/law/deadlines/deadline-trigger';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useReferenceChanged } from './reference-query';
import { ruleBody, RuleFields, type RuleValues } from './RuleFields';

interface NewRule extends RuleValues {
  code: string;
  jurisdiction: Schema<'DeadlineJurisdiction'>;
  trigger: Schema<'DeadlineTrigger'>;
}

export function NewRuleForm({ onSent }: { onSent(): void }) {
  const { t } = useTranslation();
  const changed = useReferenceChanged();
  const record = useRecordForm<NewRule>({
    draft: 'new-deadline-rule',
    initial: {
      code: '', jurisdiction: 'criminal', trigger: 'judgment_received', name: { ru: '', ky: '', en: '' },
      length: '', unit: 'calendar_days', shifts: true, metStarts: '', edition: '', source: '',
    },
    send: async ({ code, jurisdiction, trigger, ...values }, { id }) => {
      await data(api.POST('/api/deadline-rules', { body: { id, code, jurisdiction, trigger, ...ruleBody(values) } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('deadlines:rules.add')}>
      <TextInput label={t('deadlines:ruleField.code')} description={t('deadlines:ruleField.codeHint')} {...form.getInputProps('code')} required data-autofocus />
      <CodeSelect label={t('deadlines:ruleField.jurisdiction')} codes={DEADLINE_JURISDICTIONS} words="law:deadlineJurisdiction." {...form.getInputProps('jurisdiction')} required />
      <CodeSelect label={t('deadlines:ruleField.trigger')} codes={DEADLINE_TRIGGERS} words="law:deadlineTrigger." {...form.getInputProps('trigger')} required />
      <RuleFields form={form} />
    </RecordFormBody>
  );
}
