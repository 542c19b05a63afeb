import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CLINICAL_NOTE_KINDS } from '#libs/law/clinical-note-kind';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { CodeSelect } from '../forms/CodeSelect';
import { FormDialog } from '../forms/FormDialog';
import { ScreenFailed } from '../shell/ScreenFailed';
import { NEW_HERE } from '../shell/useShortcuts';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { notesKey } from './clinical-query';
import { NoteForm } from './NoteForm';
import { NoteItem } from './NoteItem';

type Kind = Schema<'ClinicalNoteKind'>;

/** The notes of a client, the latest first. */
export function NotesTab({ clientId, kind }: { clientId: string; kind?: Kind }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [writing, write] = useDisclosure();
  const pages = useInfiniteQuery({
    queryKey: [...notesKey(clientId), kind ?? ''],
    queryFn: ({ pageParam }) =>
      data(api.GET('/api/clients/{id}/clinical-notes', { params: { path: { id: clientId }, query: { ...(kind && { kind }), ...(pageParam && { after: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: page => page.next,
  });
  if (pages.error && !pages.data) return <ScreenFailed error={pages.error} />;
  const notes = pages.data?.pages.flatMap(page => page.items) ?? [];
  const only = (next: string) => navigate({ to: '/clients/$clientId/clinical', params: { clientId }, search: { tab: 'notes', ...(next && { kind: next as Kind }) }, replace: true });

  return (
    <Section title={t('clinical:tab.notes')} actions={<Button size="xs" onClick={write.open} {...NEW_HERE}>{t('clinical:note.write')}</Button>}>
      <Stack gap="xs">
        <CodeSelect label={t('clinical:note.kind')} codes={CLINICAL_NOTE_KINDS} words="clinical:noteKind." none={t('clinical:note.all')} value={kind ?? ''} onChange={event => only(event.currentTarget.value)} maw={260} />
        {pages.data && !notes.length && <EmptyState title={t(kind ? 'clinical:note.emptyKind' : 'clinical:note.empty')} hint={kind ? undefined : t('clinical:note.emptyHint')} />}
        <ul className="rows">{notes.map(note => <NoteItem key={note.id} note={note} />)}</ul>
        {pages.hasNextPage && (
          <Group justify="center"><Button variant="default" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>{t('web:ui.more')}</Button></Group>
        )}
      </Stack>
      <FormDialog title={t('clinical:note.write')} opened={writing} onClose={write.close}><NoteForm clientId={clientId} onSent={write.close} /></FormDialog>
    </Section>
  );
}
