import { Button, Group, Stack, Text } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isWritable } from '#libs/law/documents/document-moves';
import type { Schema } from '../api/schema';
import { useMay, useSession } from '../session/session';
import { DocumentHeader } from './DocumentHeader';
import { documentQuery } from './documents-query';
import { KeptText } from './writing/KeptText';
import { LockBanner } from './writing/LockBanner';
import { ReadingSheet } from './writing/ReadingSheet';
import { useWriting } from './writing/useWriting';
import { WritingSheet } from './writing/WritingSheet';

interface DocumentBodyProps {
  document: Schema<'DocumentDto'>;
  one: Schema<'CaseDto'> | undefined;
}

export function DocumentBody({ document, one }: DocumentBodyProps) {
  const { t } = useTranslation();
  const may = useMay();
  const client = useQueryClient();
  const { userId } = useSession();
  const mayWrite = isWritable(document.state) && may('document.write');
  // whoever writes in a document cannot approve it: a reviewer reads, until he decides to write
  const onlyReads = may('document.review') && document.createdBy !== userId;
  const [decided, decide] = useState(false);
  const writing = useWriting(document.id, mayWrite && (!onlyReads || decided));
  const [, setEditor] = useState<Editor | null>(null);
  const readAnew = useCallback(() => void client.invalidateQueries({ queryKey: documentQuery(document.id).queryKey }), [client, document.id]);

  return (
    <Stack maw={1240} mx="auto" gap="md">
      <DocumentHeader document={document} one={one} acts={null} />
      <LockBanner writing={writing} />
      {mayWrite && onlyReads && !decided && (
        <Group gap="sm">
          <Button size="xs" variant="default" onClick={() => decide(true)}>{t('documents:write.begin')}</Button>
          <Text size="sm" c="dimmed">{t('documents:write.hint')}</Text>
        </Group>
      )}
      {writing.session && <WritingSheet document={document} writing={writing} session={writing.session} onEditor={setEditor} onRefused={readAnew} />}
      {!writing.session && !writing.opening && <KeptText document={document} />}
      {!writing.session && !writing.opening && <ReadingSheet document={document} />}
    </Stack>
  );
}
