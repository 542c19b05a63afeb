import '../review/review.css';
import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditorNode } from '#libs/documents/compare-node';
import type { Schema } from '../../api/schema';
import { filesQuery } from '../../files/files-query';
import { withTexts } from '../../texts/with-texts';
import { versionQuery } from '../documents-query';
import { Sheet } from '../review/Sheet';

const FileView = lazy(() => withTexts('files', () => import('../../files/FileView'))().then(({ FileView }) => ({ default: FileView })));

interface SideBySideProps {
  document: Schema<'DocumentDto'>;
  filing: Schema<'FilingDto'>;
  fileId: string;
}

/** The filed version and the file of what was handed in, for a person to read both. */
export function SideBySide({ document, filing, fileId }: SideBySideProps) {
  const { t } = useTranslation();
  const hintId = useId();
  const { data: version } = useQuery(versionQuery(filing.versionId));
  const { data: files } = useQuery(filesQuery(document.caseId));
  const content = useMemo(() => version && (JSON.parse(version.content) as EditorNode), [version]);
  const file = files?.find(({ id }) => id === fileId);
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      <Stack gap="xs" miw={0}>
        <Text fw={600} id={hintId}>{t('documents:copy.filed')}</Text>
        {content && <Sheet document={content} language={document.language} label={t('documents:copy.filed')} hintId={hintId} passages={[]} active={null} ref={null} />}
      </Stack>
      <Stack gap="xs" miw={0}>
        <Text fw={600}>{t('documents:copy.handedIn')}</Text>
        {file && <Suspense><FileView file={file} /></Suspense>}
      </Stack>
    </SimpleGrid>
  );
}
