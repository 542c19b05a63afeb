import { Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FILE_KINDS, type FileKind } from '#libs/law/files/file-kind';
import { api, data } from '../api/client';
import { newId } from '../api/new-id';
import { withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { ChooseFiles } from './ChooseFiles';
import { ChosenFiles } from './ChosenFiles';
import { DropArea } from './DropArea';
import { LARGEST } from './file-rules';
import { type CaseFile, useFilesChanged } from './files-query';
import { uploads } from './uploads';

interface AddFilesFormProps {
  caseId: string;
  /** Chosen already, by letting them fall on the page. */
  dropped: File[];
  /** What the case has. */
  files: CaseFile[];
  onSent(): void;
}

/** A file of this device, and the id under which it is announced however often that is sent. */
export interface Chosen {
  id: string;
  file: File;
}

const chosenOf = (files: File[]): Chosen[] => files.map(file => ({ id: newId(), file }));
const canBeSent = ({ file }: Chosen) => file.size > 0 && file.size <= LARGEST;

/** Which files, what they are, and whence they came. Their bytes go behind the page. */
export function AddFilesForm({ caseId, dropped, files, onSent }: AddFilesFormProps) {
  const { t } = useTranslation();
  const changed = useFilesChanged(caseId);
  const [chosen, choose] = useState(() => chosenOf(dropped));
  const more = (added: File[]) => choose(before => [...before, ...chosenOf(added)]);
  const drop = (id: string) => choose(before => before.filter(one => one.id !== id));
  const sent = chosen.filter(canBeSent);
  const record = useRecordForm({
    draft: `files:${caseId}`,
    initial: { kind: 'evidence' as FileKind, receivedFrom: '', receivedOn: '' },
    send: async ({ kind, ...rest }) => {
      for (const { id, file } of sent) {
        const body = { id, name: file.name, size: file.size, kind, ...withoutBlanks(rest) };
        await data(api.POST('/api/cases/{id}/files', { params: { path: { id: caseId } }, body }));
        uploads.add({ id, caseId, name: file.name, size: file.size }, file);
        drop(id);
      }
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={sent.length ? t('files:add.action', { count: sent.length }) : t('files:add.nothing')} disabled={!sent.length}>
      <DropArea outlined onDrop={more}>
        <Stack gap="xs" align="center">
          <ChooseFiles multiple variant="default" onChoose={more}>{t('files:add.choose')}</ChooseFiles>
          <Text size="sm" c="dimmed">{t('files:add.hint')}</Text>
        </Stack>
      </DropArea>
      <ChosenFiles chosen={chosen} files={files} onDrop={drop} />
      <CodeSelect label={t('files:field.kind')} codes={FILE_KINDS} words="law:fileKind." {...form.getInputProps('kind')} required />
      <TextInput label={t('files:field.receivedFrom')} {...form.getInputProps('receivedFrom')} />
      <TextInput type="date" label={t('files:field.receivedOn')} {...form.getInputProps('receivedOn')} />
    </RecordFormBody>
  );
}
