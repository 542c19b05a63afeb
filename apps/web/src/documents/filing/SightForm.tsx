import { NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { COPY_SIGHTS, type CopySight } from '#libs/law/documents/copy-finding';
import { api, data, ifMatch } from '../../api/client';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useDocumentChanged } from '../documents-query';
import type { CopyDialogProps } from './CopyDialog';

/** What somebody found who has read both; said once. */
export function SightForm({ document, filing, onDone }: CopyDialogProps) {
  const { t } = useTranslation();
  const changed = useDocumentChanged();
  const record = useRecordForm({
    draft: `copy-sight:${document.id}`,
    initial: { sight: '' as CopySight, remark: '' },
    send: async ({ sight, remark }, { overVersion }) => {
      const params = { path: { id: document.id }, header: ifMatch(overVersion ?? filing.version) };
      const body = { sight, ...(sight === 'seen_differing' && { remark }) };
      await changed(await data(api.POST('/api/documents/{id}/filed-copy/sight', { params, body })));
    },
    onSent: onDone,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('documents:copy.say')}>
      <NativeSelect label={t('documents:copy.sight')} {...form.getInputProps('sight')} required
        data={[{ value: '', label: '' }, ...COPY_SIGHTS.map(value => ({ value, label: t(`documents:copy.${value}`) }))]} />
      {form.values.sight === 'seen_differing' && <Textarea label={t('documents:copy.remark')} autosize minRows={2} {...form.getInputProps('remark')} required />}
    </RecordFormBody>
  );
}
