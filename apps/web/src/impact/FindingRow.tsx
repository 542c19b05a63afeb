import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { LinkAnchor } from '../ui/LinkAnchor';
import type { Period } from './period';
import { Units } from './Units';

interface FindingRowProps {
  finding: Schema<'FindingsDto'>['items'][number];
  period: Period;
  withDefinition?: boolean;
}

/** One kind of gap: how many there are, and the way to where they are mended. */
export function FindingRow({ finding: { indicator, name, definition, all, mine }, period: { from, until }, withDefinition }: FindingRowProps) {
  const { t } = useTranslation();
  return (
    <li>
      <Group justify="space-between" gap="xs" py={8} wrap="nowrap" align="flex-start">
        <div>
          <Text>{name}: <b><Units value={all ?? mine} /></b></Text>
          {withDefinition && <Text size="sm" c="dimmed">{definition}</Text>}
        </div>
        <LinkAnchor to="/impact/$code" params={{ code: indicator }} search={{ from, until }} aria-label={t('impact:mendNamed', { name })}>{t('impact:mend')}</LinkAnchor>
      </Group>
    </li>
  );
}
