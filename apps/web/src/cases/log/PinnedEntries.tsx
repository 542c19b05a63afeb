import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Section';
import { pinnedQuery } from './log-query';
import { LogEntryItem } from './LogEntryItem';

/** What somebody wanted to have at hand, above the timeline. */
export function PinnedEntries({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const { data: pinned = [] } = useQuery(pinnedQuery(caseId));
  if (!pinned.length) return null;
  return (
    <Section title={t('log:pinned')}>
      <ul className="rows">
        {pinned.map(entry => <li key={entry.id} className="log-item"><LogEntryItem entry={entry} caseId={caseId} /></li>)}
      </ul>
    </Section>
  );
}
