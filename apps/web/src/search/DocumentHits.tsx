import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '../forms/FormProblem';
import { documentsSearchQuery } from './document-search';

/** Documents with these words in what is being written, or in their newest version, of whatever cases one may read. */
export function DocumentHits({ text, onChosen }: { text: string; onChosen(): void }) {
  const { t } = useTranslation();
  const { data: found, error } = useQuery(documentsSearchQuery(text));
  if (error) return <FormProblem problem={error} />;
  if (!found) return null;
  const told = [t(found.items.length ? 'log:inDocuments.found' : 'log:inDocuments.nothing', { count: found.items.length }), found.more && t('log:search.more'), found.moreCases && t('log:search.moreCases')];
  return (
    <div role="group" aria-label={t('log:inDocuments.title')}>
      <Text size="sm" fw={600} c="dimmed" px={12}>{t('log:inDocuments.title')}</Text>
      <Text size="sm" c="dimmed" px={12} role="status">{told.filter(Boolean).join(' ')}</Text>
      <ul className="rows">
        {found.items.map(({ id, caseCode, kind, title, state, versionId, excerpt }) => (
          <li key={id}>
            <Link to="/documents/$documentId" params={{ documentId: id }} onClick={onChosen} className="row-link">
              <Text fw={550}>{title}</Text>
              <Text size="sm" c="dimmed">{[caseCode, t(`law:documentKind.${kind}`), t(`law:documentState.${state}`), versionId && t('log:inDocuments.version')].filter(Boolean).join(' · ')}</Text>
              <Text size="sm">{excerpt.map((part, at) => (part.met ? <mark key={at}>{part.text}</mark> : part.text))}</Text>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
