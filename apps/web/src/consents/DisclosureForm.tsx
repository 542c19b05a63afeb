import { Checkbox, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
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

/** What is to leave, for whom, and about whom each part is: about all clients of the case unless somebody says otherwise. */
export function DisclosureForm({ one, onSent }: { one: Schema<'CaseDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useConsentsChanged();
  const { data: files } = useQuery(filesQuery(one.id));
  const { data: documents } = useQuery(caseDocumentsQuery(one.id));
  const everybody = one.clients.map(({ id }) => id);
  const record = useRecordForm({
    draft: `disclosure:${one.id}`,
    initial: { purpose: 'partner_sharing', partnerId: '', recipient: '', note: '', fileIds: [] as string[], documentIds: [] as string[], about: {} as Record<string, string[]> },
    send: async ({ purpose, partnerId, recipient, note, fileIds, documentIds, about }, { id }) => {
      const aboutWhom = (partId: string) => about[partId] ?? everybody;
      const versions = await Promise.all(documentIds.map(async documentId => ({ versionId: await lastVersion(documentId), clientIds: aboutWhom(documentId) })));
      const items = [...fileIds.map(fileId => ({ fileId, clientIds: aboutWhom(fileId) })), ...versions.filter(({ versionId }) => versionId)];
      const to = purpose === 'partner_sharing' ? { partnerId } : { recipient };
      const body = { id, purpose, ...to, ...(note && { note }), items } as Schema<'NewDisclosureDto'>;
      await data(api.POST('/api/cases/{id}/disclosures', { params: { path: { id: one.id } }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const { fileIds, documentIds } = form.getValues();
  const parts = [
    ...(files ?? []).filter(({ id }) => fileIds.includes(id)).map(({ id, name }) => ({ id, title: name })),
    ...(documents ?? []).filter(({ id }) => documentIds.includes(id)),
  ];
  const shared = form.getValues().purpose === 'partner_sharing';
  return (
    <RecordFormBody record={record} action={t('consents:disclosure.prepare')}>
      <Text size="sm">{t('consents:disclosure.hint')}</Text>
      <CodeSelect label={t('consents:purpose')} codes={DISCLOSURE_PURPOSES} words="law:consentPurpose." {...form.getInputProps('purpose')} />
      {shared ? <PartnerSelect {...form.getInputProps('partnerId')} /> : <TextInput label={t('consents:disclosure.recipient')} {...form.getInputProps('recipient')} required />}
      <Checkbox.Group label={t('consents:disclosure.files')} {...form.getInputProps('fileIds')}>
        <Stack gap={6} mt={6}>{(files ?? []).filter(isExported).map(({ id, name }) => <Checkbox key={id} value={id} label={name} />)}</Stack>
      </Checkbox.Group>
      <Checkbox.Group label={t('consents:disclosure.documents')} {...form.getInputProps('documentIds')}>
        <Stack gap={6} mt={6}>{(documents ?? []).filter(({ state }) => state === 'approved' || state === 'filed').map(({ id, title }) => <Checkbox key={id} value={id} label={title} />)}</Stack>
      </Checkbox.Group>
      {one.clients.length > 1 && parts.map(part => (
        <Checkbox.Group key={part.id} label={t('consents:disclosure.aboutNamed', { title: part.title })} value={form.getValues().about[part.id] ?? everybody}
          onChange={clientIds => form.setFieldValue('about', { ...form.getValues().about, [part.id]: clientIds })}>
          <Group gap="sm" mt={6}>{one.clients.map(client => <Checkbox key={client.id} value={client.id} label={client.name} />)}</Group>
        </Checkbox.Group>
      ))}
      <Textarea label={t('consents:note')} autosize minRows={2} {...form.getInputProps('note')} />
    </RecordFormBody>
  );
}
