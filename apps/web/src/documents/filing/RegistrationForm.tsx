import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type DocumentKind } from '#libs/law/documents/document-kind';
import { filingEvents } from '#libs/law/documents/filing-events';
import { api, data, ifMatch } from '../../api/client';
import type { Schema } from '../../api/schema';
import { useCaseChanged } from '../../cases/case-query';
import { today } from '../../dates/fmt';
import { OfferedTerms } from '../../deadlines/OfferedTerms';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { documentQuery, useDocumentChanged } from '../documents-query';
import { useStarted } from './useStarted';

interface RegistrationFormProps {
  document: Schema<'DocumentDto'>;
  filing: Schema<'FilingDto'>;
  onSent(): void;
}

/** The number that a body gave to what was filed, and the terms that run from its registration. */
export function RegistrationForm({ document, filing, onSent }: RegistrationFormProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const changed = useDocumentChanged();
  const caseChanged = useCaseChanged(document.caseId);
  const record = useRecordForm({
    draft: `document-registration:${document.id}`,
    initial: {
      registrationNumber: filing.registrationNumber ?? '', registeredOn: filing.registeredOn ?? today(),
      // a number that is corrected begins nothing a second time
      ruleIds: filing.registeredOn ? ([] as string[]) : null,
    },
    send: async ({ registrationNumber, registeredOn }, { overVersion }) => {
      const params = { path: { id: document.id }, header: ifMatch(overVersion ?? filing.version) };
      await changed(await data(api.POST('/api/documents/{id}/registration', { params, body: { registrationNumber, registeredOn, ...starts } })));
      await caseChanged();
    },
    onSent,
  });
  const { form } = record;
  const { registeredOn, ruleIds } = form.values;
  const event = filingEvents(document.kind as DocumentKind, { filedOn: filing.filedOn, registeredOn }).find(({ trigger }) => trigger === 'complaint_registered');
  const { asked, starts } = useStarted(document, event, ruleIds);
  const takeTheirs = () => {
    void client.invalidateQueries({ queryKey: documentQuery(document.id).queryKey });
    onSent();
  };
  return (
    <RecordFormBody record={record} action={t('documents:filing.save')} fieldName={pointer => t(`documents:filing.${pointer.slice(1)}`)} onTakeTheirs={takeTheirs}>
      <TextInput label={t('documents:filing.registrationNumber')} {...form.getInputProps('registrationNumber')} required data-autofocus />
      <TextInput type="date" label={t('documents:filing.registeredOn')} {...form.getInputProps('registeredOn')} required />
      <OfferedTerms caseId={document.caseId} event={asked} value={ruleIds} error={form.errors.ruleIds} onChange={value => form.setFieldValue('ruleIds', value)} />
    </RecordFormBody>
  );
}
