import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useColleagueName } from '../session/colleagues';
import { FileByChip } from './FileByChip';
import { StateChip } from './StateChip';

export function DocumentItem({ document }: { document: Schema<'DocumentRowDto'> }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  return (
    <Link to="/documents/$documentId" params={{ documentId: document.id }} className="row-link">
      <Text fw={600} style={{ overflowWrap: 'anywhere' }}>{document.title}</Text>
      <Group gap="xs" mt={4}>
        <StateChip state={document.state} />
        <FileByChip document={document} />
        <Text size="sm" c="dimmed">{[t(`law:documentKind.${document.kind}`), t('documents:author', { name: colleague(document.createdBy) })].join(' · ')}</Text>
      </Group>
    </Link>
  );
}
