import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { Section } from '../../ui/Section';
import { roundsQuery } from '../documents-query';
import { ReviewRound } from './ReviewRound';

/** How often it was given to a reviewer, and what he said, the newest first. Nothing before the first time. */
export function ReviewRounds({ document }: { document: Schema<'DocumentDto'> }) {
  const { t } = useTranslation();
  const { data: rounds = [] } = useQuery(roundsQuery(document.id));
  if (!rounds.length) return null;
  const numbered = rounds.map((round, at) => ({ round, number: at + 1 })).reverse();
  return (
    <Section title={t('documents:rounds.title')}>
      <ol className="rows" reversed>
        {numbered.map(({ round, number }) => (
          <li key={round.submissionId} style={{ padding: '8px 0' }}>
            <ReviewRound round={round} number={number} version={document.versions.find(({ id }) => id === round.versionId)?.number} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
