import { NativeSelect, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { fmtMonth } from '../dates/fmt';
import { withoutBlanks } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useSheetsChanged } from './growth-query';

interface SheetFormProps {
  userId: string;
  /** Those that can be signed. */
  months: string[];
  onSent(): void;
}

/** A month and what the supervisor says of it; signed it stays as it is. */
export function SheetForm({ userId, months, onSent }: SheetFormProps) {
  const { t } = useTranslation();
  const changed = useSheetsChanged(userId);
  const record = useRecordForm({
    draft: `internship-sheet:${userId}`,
    initial: { month: months[0], remark: '' },
    send: async ({ month, remark }, { id }) => {
      await data(api.POST('/api/users/{id}/internship-sheets', { params: { path: { id: userId } }, body: { id, month, ...withoutBlanks({ remark }) } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('growth:sheet.sign')}>
      <Text size="sm">{t('growth:sheet.hint')}</Text>
      <NativeSelect label={t('growth:month')} data={months.map(value => ({ value, label: fmtMonth(value) }))} {...form.getInputProps('month')} data-autofocus />
      <Textarea label={t('growth:sheet.remark')} description={t('growth:sheet.remarkHint')} autosize minRows={3} {...form.getInputProps('remark')} />
    </RecordFormBody>
  );
}
