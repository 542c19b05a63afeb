import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../../api/client';
import type { Schema } from '../../api/schema';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useReportsChanged } from '../reports-query';

/** Puts a saved report away; what was frozen by it stays. */
export function VoidReportForm({ report, onSent }: { report: Schema<'ReportDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useReportsChanged();
  const record = useRecordForm({
    draft: `report-void:${report.id}`,
    initial: { reason: '' },
    send: async (body, { overVersion }) => {
      await data(api.POST('/api/reports/{id}/void', { params: { path: { id: report.id }, header: ifMatch(overVersion ?? report.version) }, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('reporting:putAway')} onTakeTheirs={() => void changed().then(onSent)}>
      <Text size="sm">{t('reporting:putAwayHint')}</Text>
      <Textarea label={t('reporting:field.reason')} autosize minRows={2} {...record.form.getInputProps('reason')} required data-autofocus />
    </RecordFormBody>
  );
}
