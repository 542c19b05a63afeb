import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoment } from '../dates/fmt';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { ScreenFailed } from '../shell/ScreenFailed';
import { noteVersionsQuery } from './clinical-query';

/** What a note said before each correction, the last one first. */
export function NoteVersions({ note }: { note: Schema<'ClinicalNoteDto'> }) {
  const { t } = useTranslation();
  const { data: versions = [], error } = useQuery(noteVersionsQuery(note.id, note.version));
  if (error) return <ScreenFailed error={error} />;
  return (
    <ol className="rows">
      {versions.map(({ kind, occurredOn, text, minutes, replacedAt }) => (
        <li key={replacedAt} className="log-item">
          <Text size="sm" c="dimmed">{t('clinical:note.replaced', { moment: fmtMoment(replacedAt) })}</Text>
          <Text size="sm" fw={600}>{[t(`clinical:noteKind.${kind}`), fmtPartialDate(t, occurredOn), minutes !== null && t('clinical:note.length', { minutes })].filter(Boolean).join(' · ')}</Text>
          <Text className="prewrap">{text}</Text>
        </li>
      ))}
    </ol>
  );
}
