import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LINE_VOID_REASONS, type LineVoidReason } from '#libs/law/grants/line-void-reason';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useGrantsChanged } from './grants-query';

/** A line to which nothing is billed stands no more; its money is free for others. */
export function LineVoidForm({ line, onSent }: { line: Schema<'BudgetLineDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useGrantsChanged();
  const record = useRecordForm({
    draft: `budget-line-void:${line.id}`,
    initial: { reason: 'budget_revised' as LineVoidReason },
    send: async (body, { overVersion }) => {
      await data(api.POST('/api/budget-lines/{id}/void', { params: { path: { id: line.id }, header: ifMatch(overVersion ?? line.version) }, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('grants:act.voidLine')} onTakeTheirs={() => void changed().then(onSent)}>
      <Text fw={600}>{line.name}</Text>
      <CodeSelect label={t('grants:field.reason')} codes={LINE_VOID_REASONS} words="grants:lineVoidReason." {...record.form.getInputProps('reason')} data-autofocus />
    </RecordFormBody>
  );
}
