import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useReferenceChanged } from './reference-query';
import { ruleBody, RuleFields, type RuleValues } from './RuleFields';

/** A rule as it is now; what was computed by it before stays. */
export function RuleForm({ rule, onSent }: { rule: Schema<'DeadlineRuleDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useReferenceChanged();
  const { id, version, name, length, unit, shifts, metStarts, edition, source } = rule;
  const record = useRecordForm<RuleValues>({
    draft: `deadline-rule:${id}`,
    initial: { name: { ...name }, length: String(length), unit, shifts, metStarts: metStarts ?? '', edition, source },
    send: async (values, { overVersion }) => {
      await data(api.PATCH('/api/deadline-rules/{id}', { params: { path: { id }, header: ifMatch(overVersion ?? version) }, body: ruleBody(values) }));
      await changed();
    },
    onSent,
  });
  const fieldName = (pointer: string) => t(pointer === '/name' ? 'deadlines:ruleField.names' : `deadlines:ruleField.${pointer.slice(1)}`);
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={fieldName} onTakeTheirs={() => { void changed(); onSent(); }}>
      <Text size="sm" c="dimmed">{t('deadlines:rules.changeHint')}</Text>
      <RuleFields form={record.form} />
    </RecordFormBody>
  );
}
