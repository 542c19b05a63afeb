import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../../api/client';
import type { Schema } from '../../api/schema';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useReportsChanged } from '../reports-query';
import { bodyOf, valuesOf } from './report-values';
import { ReportFields } from './ReportFields';

/** Changes what a saved report will tell; what was counted and frozen by it stays. */
export function ReportForm({ report, onSent }: { report: Schema<'ReportDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useReportsChanged();
  const record = useRecordForm({
    draft: `report:${report.id}`,
    initial: valuesOf(report),
    send: async (values, { overVersion }) => {
      await data(api.PATCH('/api/reports/{id}', { params: { path: { id: report.id }, header: ifMatch(overVersion ?? report.version) }, body: bodyOf(values) }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={pointer => t(`reporting:field.${pointer.slice(1)}`)} onTakeTheirs={() => void changed().then(onSent)}>
      <ReportFields form={record.form} />
    </RecordFormBody>
  );
}
