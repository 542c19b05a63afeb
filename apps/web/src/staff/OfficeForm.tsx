import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { OfficeFields } from './OfficeFields';
import { useStaffChanged } from './staff-query';

export function OfficeForm({ office, onSent }: { office: Schema<'OfficeDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useStaffChanged();
  const record = useRecordForm({
    draft: `office:${office.id}`,
    initial: { name: { ...office.name }, region: office.region as string },
    send: async ({ name, region }, { overVersion }) => {
      const params = { path: { id: office.id }, header: ifMatch(overVersion ?? office.version) };
      await data(api.PATCH('/api/offices/{id}', { params, body: { name, region: region as Schema<'Region'> } }));
      await changed();
    },
    onSent,
  });
  const fieldName = (pointer: string) => t(pointer === '/region' ? 'staff:office.region' : 'staff:office.names');
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={fieldName} onTakeTheirs={() => void changed()}>
      <OfficeFields form={record.form} />
    </RecordFormBody>
  );
}
