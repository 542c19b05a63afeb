import { Checkbox, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DISCLOSURE_PURPOSES } from '#libs/law/consent/disclosure-purpose';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { caseDocumentsQuery } from '../documents/documents-query';
import { isExported } from '../files/file-rules';
import { filesQuery } from '../files/files-query';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useConsentsChanged } from './consents-query';
import { PartnerSelect } from './PartnerSelect';

/** Of a document what goes is its last version. */
async function lastVersion(documentId: string): Promise<string | undefined> {
  const { versions } = await data(api.GET('/api/documents/{id}', { params: { path: { id: documentId } } }));
  return versions.toSorted((a, b) => b.number - a.number)[0]?.id;
}

/** What is to leave, for whom, and about whom it is: about all clients of the case unless somebody says otherwise. */
export function DisclosureForm({ one, onSent }: { one: Schema<'CaseDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useConsentsChanged();
  const { data: files } = useQuery(filesQuery(one.id));
  const { data: documents } = useQuery(caseDocumentsQuery(one.id));
  const record = useRecordForm({
    draft: `disclosure:${one.id}`,
    initial: { purpose: 'partner_sharing', partnerId: '', recipient: '', note: '', fileIds: [] as string[], documentIds: [] as string[], clientIds: one.clients.map(({ id }) => id) },
    send: async ({ purpose, partnerId, recipient, note, fileIds, documentIds, clientIds }, { id }) => {
      const versionIds = (await Promise.all(documentIds.map(lastVersion))).flatMap(version => version ?? []);
      const items = [...fileIds.map(fileId => ({ fileId, clientIds })), ...versionIds.map(versionId => ({ versionId, clientIds }))];
      const to = purpose === 'partner_sharing' ? { partnerId } : { recipient };
      const body = { id, purpose, ...to, ...(note && { note }), items } as Schema<'NewDisclosureDto'>;
      await data(api.POST('/api/cases/{id}/disclosures', { params: { path: { id: one.id } }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const shared = form.getValues().purpose === 'partner_sharing';
  return (
    <RecordFormBody record={record} action={t('consents:disclosure.prepare')}>
      <Text size="sm">{t('consents:disclosure.hint')}</Text>
      <CodeSelect label={t('consents:purpose')} codes={DISCLOSURE_PURPOSES} words="law:consentPurpose." {...form.getInputProps('purpose')} />
      {shared ? <PartnerSelect {...form.getInputProps('partnerId')} /> : <TextInput label={t('consents:disclosure.recipient')} {...form.getInputProps('recipient')} required />}
      <Checkbox.Group label={t('consents:disclosure.about')} {...form.getInputProps('clientIds')}>
        <Stack gap={6} mt={6}>{one.clients.map(client => <Checkbox key={client.id} value={client.id} label={client.name} />)}</Stack>
      </Checkbox.Group>
      <Checkbox.Group label={t('consents:disclosure.files')} {...form.getInputProps('fileIds')}>
        <Stack gap={6} mt={6}>{(files ?? []).filter(isExported).map(({ id, name }) => <Checkbox key={id} value={id} label={name} />)}</Stack>
      </Checkbox.Group>
      <Checkbox.Group label={t('consents:disclosure.documents')} {...form.getInputProps('documentIds')}>
        <Stack gap={6} mt={6}>{(documents ?? []).filter(({ state }) => state === 'approved' || state === 'filed').map(({ id, title }) => <Checkbox key={id} value={id} label={title} />)}</Stack>
      </Checkbox.Group>
      <Textarea label={t('consents:note')} autosize minRows={2} {...form.getInputProps('note')} />
    </RecordFormBody>
  );
}
