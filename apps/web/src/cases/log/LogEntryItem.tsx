import { ActionIcon, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtPartialDate } from '../../dates/fmt-partial-date';
import { FormDialog } from '../../forms/FormDialog';
import { useColleagueName } from '../../session/colleagues';
import { useMay, useSession } from '../../session/session';
import { withTexts } from '../../texts/with-texts';
import { Icon } from '../../ui/Icon';
import { LinkAnchor } from '../../ui/LinkAnchor';
import { LogEntryEdit } from './LogEntryEdit';
import { usePin } from './usePin';

const Corrected = lazy(() => withTexts('log', () => import('./Corrected'))().then(({ Corrected }) => ({ default: Corrected })));

export function LogEntryItem({ entry, caseId }: { entry: Schema<'LogEntryDto'>; caseId: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const { userId } = useSession();
  const colleague = useColleagueName();
  const [editing, edit] = useDisclosure();
  const pin = usePin(caseId);
  const about = [fmtPartialDate(t, entry.occurredOn), entry.minutes !== null && t('cases:log.minutesShort', { count: entry.minutes }), colleague(entry.authorId)];
  const mayWrite = may('log.write');
  const mine = entry.authorId === userId && mayWrite;
  const pinWord = t(entry.pinned ? 'cases:log.unpin' : 'cases:log.pin');

  return (
    <article>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Group gap="xs">
          <Text fw={600}>{t(`law:logEntryKind.${entry.kind}`)}</Text>
          <Text size="sm" c="dimmed">{about.filter(Boolean).join(' · ')}</Text>
          {entry.writtenAs === 'intern' && <Text size="sm" c="dimmed" fs="italic">{t('cases:log.asIntern')}</Text>}
        </Group>
        <Group gap={2} wrap="nowrap">
          {mine && (
            <ActionIcon variant="subtle" color="gray" onClick={edit.open} aria-label={t('cases:log.edit')}><Icon name="edit" size={16} /></ActionIcon>
          )}
          {mayWrite && (
            <ActionIcon title={pinWord} variant={entry.pinned ? 'light' : 'subtle'} color={entry.pinned ? 'pine' : 'gray'} onClick={() => pin(entry, !entry.pinned)} aria-label={pinWord} aria-pressed={entry.pinned}>
              <Icon name="pin" size={16} />
            </ActionIcon>
          )}
        </Group>
      </Group>
      <Text className="prewrap" mt={2}>{entry.text}</Text>
      {entry.kind === 'decision_received' && may('deadline.write') && (
        <LinkAnchor to="/cases/$caseId" params={{ caseId }} search={{ tab: 'deadlines', event: entry.occurredOn }} size="sm">{t('cases:log.startsTerms')}</LinkAnchor>
      )}
      {entry.corrections > 0 && <Suspense><Corrected entry={entry} /></Suspense>}
      <FormDialog title={t('cases:log.edit')} opened={editing} onClose={edit.close}><LogEntryEdit entry={entry} caseId={caseId} onSent={edit.close} /></FormDialog>
    </article>
  );
}
