import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FILE_KINDS } from '#libs/law/files/file-kind';
import { api, data, ifMatch } from '../api/client';
import { orNull } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { type CaseFile, useFilesChanged } from './files-query';

/** What is known of a file, said better. Its bytes never change. */
export function FileChangeForm({ file, onSent }: { file: CaseFile; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useFilesChanged(file.caseId);
  const record = useRecordForm({
    draft: `file-change:${file.id}`,
    initial: { name: file.name, kind: file.kind, receivedFrom: file.receivedFrom ?? '', receivedOn: file.receivedOn ?? '' },
    send: async ({ receivedFrom, receivedOn, ...rest }, { overVersion }) => {
      const params = { path: { id: file.id }, header: ifMatch(overVersion ?? file.version) };
      await data(api.PATCH('/api/files/{id}', { params, body: { ...rest, receivedFrom: orNull(receivedFrom), receivedOn: orNull(receivedOn) } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={pointer => t(`files:field.${pointer.slice(1)}`)} onTakeTheirs={() => { void changed(); onSent(); }}>
      <TextInput label={t('files:field.name')} {...form.getInputProps('name')} required data-autofocus />
      <CodeSelect label={t('files:field.kind')} codes={FILE_KINDS} words="law:fileKind." {...form.getInputProps('kind')} required />
      <TextInput label={t('files:field.receivedFrom')} {...form.getInputProps('receivedFrom')} />
      <TextInput type="date" label={t('files:field.receivedOn')} {...form.getInputProps('receivedOn')} />
    </RecordFormBody>
  );
}
