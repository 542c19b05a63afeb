import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { FormDialog } from '../forms/FormDialog';
import { useColleagueName } from '../session/colleagues';
import { useSession } from '../session/session';
import { NoteCorrection } from './NoteCorrection';
import { NoteVersions } from './NoteVersions';
import { serviceOptionsQuery, useServiceName } from './service-name';

/** One note, with what it said before it was corrected. */
export function NoteItem({ note }: { note: Schema<'ClinicalNoteDto'> }) {
  const { t } = useTranslation();
  const { userId } = useSession();
  const author = useColleagueName()(note.authorId);
  const [correcting, correct] = useDisclosure();
  const [looking, look] = useDisclosure();
  const corrected = note.version > 1;
  const serviceName = useServiceName();
  const { data: services } = useQuery({ ...serviceOptionsQuery(note.clientId), enabled: !!note.serviceId });
  const service = services?.find(({ id }) => id === note.serviceId);
  const facts = [author, note.minutes !== null && t('clinical:note.length', { minutes: note.minutes }), service && serviceName(service), corrected && t('clinical:note.corrected')];
  return (
    <li className="log-item">
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{[t(`clinical:noteKind.${note.kind}`), fmtPartialDate(t, note.occurredOn)].join(' · ')}</Text>
        <Group gap={4}>
          {corrected && <Button variant="subtle" color="gray" size="compact-sm" onClick={look.open}>{t('clinical:note.versions')}</Button>}
          {note.authorId === userId && <Button variant="subtle" size="compact-sm" onClick={correct.open}>{t('clinical:note.correct')}</Button>}
        </Group>
      </Group>
      <Text size="sm" c="dimmed">{facts.filter(Boolean).join(' · ')}</Text>
      <Text className="prewrap" mt={4}>{note.text}</Text>
      <FormDialog title={t('clinical:note.correct')} opened={correcting} onClose={correct.close}><NoteCorrection note={note} onSent={correct.close} /></FormDialog>
      <FormDialog title={t('clinical:note.versions')} opened={looking} onClose={look.close}><NoteVersions note={note} /></FormDialog>
    </li>
  );
}
