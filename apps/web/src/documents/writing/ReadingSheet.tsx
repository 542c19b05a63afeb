import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { isWritable } from '#libs/law/documents/document-moves';
import type { Schema } from '../../api/schema';
import { EmptyState } from '../../ui/EmptyState';
import { versionQuery } from '../documents-query';
import { WordsView } from '../editor/lazy-editor';
import { draftQuery } from './draft-query';

/** How soon one sees what a colleague writes. */
const LOOK_AGAIN_MS = 10_000;

/** The document while it is not to be written: the draft as it was saved last, or the newest version. */
export function ReadingSheet({ document }: { document: Schema<'DocumentDto'> }) {
  const { t } = useTranslation();
  const newest = document.versions.at(-1);
  const inDraft = isWritable(document.state) || !newest;
  const draft = useQuery({ ...draftQuery(document.id), enabled: inDraft, refetchInterval: LOOK_AGAIN_MS });
  const version = useQuery({ ...versionQuery(newest?.id ?? ''), enabled: !inDraft });
  const { data: words, error } = inDraft ? draft : version;
  if (error && !words) return <EmptyState title={t('documents:wordless')} />;
  if (!words) return null;
  return <Suspense><WordsView content={words.content} language={document.language} /></Suspense>;
}
