import { Checkbox, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DOCUMENT_KINDS } from '#libs/law/documents/document-kind';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { templateWordsQuery, useTemplatesChanged } from './document-templates-query';
import { TemplateText } from './TemplateText';

type Source = Schema<'TemplateWordsDto'>;

/** A template made of a document. */
export function NewTemplateForm({ documentId, onSent }: { documentId: string; onSent(): void }) {
  const { data: source } = useQuery({ ...templateWordsQuery(documentId), retry: false });
  return source ? <ReadFirst key={documentId} documentId={documentId} source={source} onSent={onSent} /> : null;
}

/** Its words become plain: so they are shown, and nothing goes on before somebody says that nothing of a client is in them. */
function ReadFirst({ documentId, source, onSent }: { documentId: string; source: Source; onSent(): void }) {
  const { t } = useTranslation();
  const [clean, setClean] = useState(false);
  return (
    <Stack gap="sm">
      <Text fw={600}>{t('templates:plain')}</Text>
      <Paper withBorder p="sm" mah={300} style={{ overflowY: 'auto' }} tabIndex={0} role="region" aria-label={t('templates:text')}>
        <TemplateText content={source.content} language={source.language} />
      </Paper>
      <Checkbox label={t('templates:clean')} checked={clean} onChange={event => setClean(event.currentTarget.checked)} />
      {clean && <Named documentId={documentId} source={source} onSent={onSent} />}
    </Stack>
  );
}

function Named({ documentId, source: { kind, language, content }, onSent }: { documentId: string; source: Source; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useTemplatesChanged();
  const record = useRecordForm({
    draft: `new-document-template:${documentId}`,
    initial: { kind, title: '' },
    send: async (body, { id }) => {
      await data(api.POST('/api/document-templates', { body: { ...body, id, language, content } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('templates:add')}>
      <CodeSelect label={t('templates:field.kind')} codes={DOCUMENT_KINDS} words="law:documentKind." {...form.getInputProps('kind')} required />
      <TextInput label={t('templates:field.title')} maxLength={300} {...form.getInputProps('title')} required data-autofocus />
    </RecordFormBody>
  );
}
