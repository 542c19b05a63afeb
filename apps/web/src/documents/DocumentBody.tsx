import { Button, Grid, Group, Stack, Text } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isWritable } from '#libs/law/documents/document-moves';
import type { Schema } from '../api/schema';
import { useMay, useSession } from '../session/session';
import { DocumentActs } from './acts/DocumentActs';
import { CommentsPlace } from './CommentsPlace';
import { DocumentHeader } from './DocumentHeader';
import { documentQuery } from './documents-query';
import { FiledCopy } from './filing/FiledCopy';
import { Filing } from './filing/Filing';
import { DocumentHistory } from './history/DocumentHistory';
import { ReviewRounds } from './history/ReviewRounds';
import { KeptText } from './writing/KeptText';
import { LockBanner } from './writing/LockBanner';
import { ReadingSheet } from './writing/ReadingSheet';
import { useWriting } from './writing/useWriting';
import { WritingSheet } from './writing/WritingSheet';

interface DocumentBodyProps {
  document: Schema<'DocumentDto'>;
  one: Schema<'CaseDto'> | undefined;
}

/** A document: its sheet, to be written or read, and what was done to it. */
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
  const { session, opening } = writing;
  const [editor, setEditor] = useState<Editor | null>(null);
  const readAnew = useCallback(() => void client.invalidateQueries({ queryKey: documentQuery(document.id).queryKey }), [client, document.id]);
  const saveWords = useCallback(async () => session?.saver.flush() ?? true, [session]);

  return (
    <Stack maw={1240} mx="auto" gap="md">
      <DocumentHeader document={document} one={one} acts={<DocumentActs document={document} one={one} readOnly={!session} saveWords={saveWords} />} />
      <LockBanner writing={writing} />
      {mayWrite && onlyReads && !decided && (
        <Group gap="sm">
          <Button size="xs" variant="default" onClick={() => decide(true)}>{t('documents:write.begin')}</Button>
          <Text size="sm" c="dimmed">{t('documents:write.hint')}</Text>
        </Group>
      )}
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          {session && <WritingSheet document={document} writing={writing} session={session} onEditor={setEditor} onRefused={readAnew} />}
          {!session && !opening && <Stack gap="md"><KeptText document={document} /><ReadingSheet document={document} /></Stack>}
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Stack gap="md">
            {document.filing && <Filing document={document} filing={document.filing} />}
            <CommentsPlace documentId={document.id} editor={editor} saveWords={saveWords} />
            <FiledCopy document={document} />
            <ReviewRounds document={document} />
            <DocumentHistory document={document} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
