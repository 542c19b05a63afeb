import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../session/session';
import { Chip } from '../../ui/Chip';
import { Section } from '../../ui/Section';
import { commentsQuery, documentQuery } from '../documents-query';
import { AnsweredComment } from './AnsweredComment';
import { OpenComment } from './OpenComment';
import type { WritingEditor } from './writing-editor';

interface CommentsPanelProps {
  documentId: string;
  /** The editor beside it; without one nothing is shown in the text and no suggestion is taken over. */
  editor?: WritingEditor;
}

/** How often it is asked which passages are still there. */
const WHILE_WRITING_MS = 20_000;

/**
 * The comments for whoever writes: what has no answer first, counted, for until then the document is not submitted again.
 * Needs the texts of `reviews`. Nothing while there are no comments.
 */
export function CommentsPanel({ documentId, editor }: CommentsPanelProps) {
  const { t } = useTranslation();
  const may = useMay();
  const { data: document } = useQuery(documentQuery(documentId));
  const { data: comments = [] } = useQuery({ ...commentsQuery(documentId), refetchInterval: editor && WHILE_WRITING_MS });
  if (!comments.length || !document) return null;
  const open = comments.filter(({ settlement }) => settlement === null);
  const settled = comments.filter(({ settlement }) => settlement !== null);
  const canSettle = may('document.write') && document.legalMoves.includes('submit');

  return (
    <Section title={t('reviews:settle.title')} actions={<Chip color={open.length ? 'orange' : 'pine'}>{open.length ? t('reviews:comment.open', { count: open.length }) : t('reviews:settle.all')}</Chip>}>
      {open.length > 0 && canSettle && <Text size="sm" c="dimmed">{t('reviews:settle.left')}</Text>}
      <ul className="rows">
        {open.map(comment => <li key={comment.id}><OpenComment documentId={documentId} comment={comment} editor={editor} canSettle={canSettle} /></li>)}
        {settled.map(comment => <li key={comment.id}><AnsweredComment comment={comment} /></li>)}
      </ul>
    </Section>
  );
}
