import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { parsePartialDate } from '#libs/law/partial-date';
import type { Schema } from '../../api/schema';
import { fmtPartialDate } from '../../dates/fmt-partial-date';
import { useColleagueName } from '../../session/colleagues';
import type { LogFilters } from './log-filters';

interface FoundEntriesProps {
  items: Schema<'FoundLogEntryDto'>[];
  filters?: LogFilters;
  /** Whether each says of which case it is. */
  withCase?: boolean;
  onChosen(): void;
}

/** Entries that were found, the words marked; each leads to its month in the timeline. */
export function FoundEntries({ items, filters, withCase, onChosen }: FoundEntriesProps) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  return (
    <ul className="rows">
      {items.map(({ id, caseId, caseCode, kind, occurredOn, authorId, excerpt }) => (
        <li key={id}>
          <Link to="/cases/$caseId" params={{ caseId }} search={{ tab: 'log', ...filters, month: parsePartialDate(occurredOn)?.lower?.slice(0, 7) }} onClick={onChosen} className="row-link">
            <Text fw={550}>{t(`law:logEntryKind.${kind}`)}</Text>
            <Text size="sm" c="dimmed">{[withCase && caseCode, fmtPartialDate(t, occurredOn), colleague(authorId)].filter(Boolean).join(' · ')}</Text>
            <Text size="sm" className="prewrap">{excerpt.map((part, at) => (part.met ? <mark key={at}>{part.text}</mark> : part.text))}</Text>
          </Link>
        </li>
      ))}
    </ul>
  );
}
