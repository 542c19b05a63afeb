import { Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type DocumentKind } from '#libs/law/documents/document-kind';
import { filingEvents } from '#libs/law/documents/filing-events';
import { api, data } from '../../api/client';
import { useCaseChanged } from '../../cases/case-query';
import { BodySelect } from '../../cases/proceedings/BodySelect';
import { today } from '../../dates/fmt';
import { OfferedTerms } from '../../deadlines/OfferedTerms';
import { withoutBlanks } from '../../forms/blank';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import type { ActFormProps } from '../acts/acts';
import { savedFirst } from '../acts/saved-first';
import { useStarted } from './useStarted';

/** Where and when the document went out, under which number it was received, and the terms that run from that day. */
export function FilingForm({ document, saveWords, onDone }: ActFormProps) {
  const { t } = useTranslation();
  const caseChanged = useCaseChanged(document.caseId);
  const record = useRecordForm({
    draft: `document-filing:${document.id}`,
    initial: { filedOn: today(), bodyId: '', registrationNumber: '', note: '', ruleIds: null as string[] | null },
    send: async ({ ruleIds: _, ...values }, { id }) => {
      await savedFirst(saveWords);
      const params = { path: { id: document.id } };
      const filed = await data(api.POST('/api/documents/{id}/filings', { params, body: { id, ...withoutBlanks(values), ...starts } }));
      await caseChanged();
      await onDone('file', filed);
    },
  });
  const { form } = record;
  const { filedOn, ruleIds } = form.values;
  const [event] = filingEvents(document.kind as DocumentKind, { filedOn, registeredOn: null });
  const { asked, starts } = useStarted(document, event, ruleIds);
  return (
    <RecordFormBody record={record} action={t('documents:act.file')}>
      <Text size="sm">{t('documents:filing.hint')}</Text>
      <TextInput type="date" label={t('documents:filing.filedOn')} {...form.getInputProps('filedOn')} required data-autofocus />
      <BodySelect {...form.getInputProps('bodyId')} label={t('documents:filing.bodyId')} />
      <TextInput label={t('documents:filing.registrationNumber')} {...form.getInputProps('registrationNumber')} />
      <OfferedTerms caseId={document.caseId} event={asked} value={ruleIds} error={form.errors.ruleIds} onChange={value => form.setFieldValue('ruleIds', value)} />
      <Textarea label={t('documents:filing.note')} autosize minRows={2} {...form.getInputProps('note')} />
    </RecordFormBody>
  );
}
