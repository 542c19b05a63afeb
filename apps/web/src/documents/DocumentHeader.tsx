import { Group, Paper, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ENDONYMS } from '#libs/i18n/languages';
import type { Schema } from '../api/schema';
import { useProceedingName } from '../cases/proceedings/useProceedingName';
import { useColleagueName } from '../session/colleagues';
import { LinkAnchor } from '../ui/LinkAnchor';
import { documentAddress } from './document-address';
import { FileByChip } from './FileByChip';
import { StateChip } from './StateChip';

interface DocumentHeaderProps {
  document: Schema<'DocumentDto'>;
  /** The case as far as it is open to the reader. */
  one: Schema<'CaseDto'> | undefined;
  /** What can be done to the document. */
  acts: ReactNode;
}

export function DocumentHeader({ document, one, acts }: DocumentHeaderProps) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const proceedingName = useProceedingName();
  const proceeding = one?.proceedings.find(({ id }) => id === document.proceedingId);
  const facts = [t(`law:documentKind.${document.kind}`), ENDONYMS[document.language], proceeding && proceedingName(proceeding), t('documents:author', { name: colleague(document.createdBy) })];
  return (
    <Paper withBorder p="md" component="header">
      <Group gap="md">
        {one && <LinkAnchor to="/cases/$caseId" params={{ caseId: one.id }} search={{ tab: 'documents' }} size="sm">{t('documents:inCase', { code: one.code })}</LinkAnchor>}
        {document.versions.length > 0 && <LinkAnchor {...documentAddress(document.id, 'review')} size="sm">{t('documents:toReview')}</LinkAnchor>}
      </Group>
      <Title order={1} style={{ overflowWrap: 'anywhere' }}>{document.title}</Title>
      <Text size="sm" c="dimmed">{facts.filter(Boolean).join(' · ')}</Text>
      <Group justify="space-between" mt="xs" gap="sm">
        <Group gap="xs">
          <StateChip state={document.state} />
          <FileByChip document={document} />
        </Group>
        {acts}
      </Group>
    </Paper>
  );
}
