import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtDay, fmtMoment } from '../../dates/fmt';
import { useColleagueName } from '../../session/colleagues';
import { Chip } from '../../ui/Chip';
import { LinkAnchor } from '../../ui/LinkAnchor';
import { documentAddress } from '../document-address';
import { SpareChip } from './SpareChip';

interface ReviewHeaderProps {
  document: Schema<'DocumentDto'>;
  /** The last one. */
  round: Schema<'ReviewRoundDto'> | undefined;
  /** As it waits for this reader; undefined when it does not. */
  waiting: Schema<'WaitingReviewDto'> | undefined;
  open: number;
  onDecide(): void;
}

export function ReviewHeader({ document, round, waiting, open, onDecide }: ReviewHeaderProps) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  return (
    <Paper withBorder p="md" component="header">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Title order={1}>{document.title}</Title>
          <Text size="sm" c="dimmed">
            {[t(`law:documentKind.${document.kind}`), ...(round ? [t('reviews:inbox.submitted', { name: colleague(round.submittedBy), moment: fmtMoment(round.submittedAt) })] : [])].join(' · ')}
          </Text>
        </div>
        {waiting && <Button onClick={onDecide} aria-keyshortcuts="Control+Enter">{t('reviews:page.decide')}</Button>}
      </Group>
      <Group gap={6} mt="xs">
        <Chip color="pine">{t(`law:documentState.${document.state}`)}</Chip>
        {document.versions.length > 0 && <Chip>{t('reviews:page.version', { number: document.versions.at(-1)!.number })}</Chip>}
        {document.fileBy && <Chip>{t('reviews:inbox.fileBy', { date: fmtDay(document.fileBy) })}</Chip>}
        {waiting?.fileBy && <SpareChip days={waiting.daysToSpare} />}
        {open > 0 && <Chip color="orange">{t('reviews:comment.open', { count: open })}</Chip>}
      </Group>
      {round?.note && <Text size="sm" mt="xs" className="prewrap">{t('reviews:page.note', { text: round.note })}</Text>}
      <Group gap="md" mt="xs">
        <LinkAnchor size="sm" to="/reviews">{t('reviews:page.toInbox')}</LinkAnchor>
        <LinkAnchor size="sm" {...documentAddress(document.id, 'words')}>{t('reviews:page.toDocument')}</LinkAnchor>
        <LinkAnchor size="sm" to="/cases/$caseId" params={{ caseId: document.caseId }}>{t('reviews:page.toCase')}</LinkAnchor>
      </Group>
    </Paper>
  );
}
