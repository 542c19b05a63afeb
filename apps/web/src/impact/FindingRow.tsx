import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay } from '../session/session';
import { LinkAnchor } from '../ui/LinkAnchor';
import type { Gap } from './gaps';
import type { Period } from './period';
import { Units } from './Units';

interface FindingRowProps {
  finding: Gap;
  period: Period;
  withDefinition?: boolean;
}

/** One kind of gap: how many there are, and the way to where they are mended. */
export function FindingRow({ finding: { indicator, name, definition, units }, period: { from, until }, withDefinition }: FindingRowProps) {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <li>
      <Group justify="space-between" gap="xs" py={8} wrap="nowrap" align="flex-start">
        <div>
          <Text>{name}: <b><Units value={units} /></b></Text>
          {withDefinition && <Text size="sm" c="dimmed">{definition}</Text>}
        </div>
        <LinkAnchor to="/impact/$code" params={{ code: indicator }} search={{ from, until }} aria-label={t(may('report.read') ? 'impact:lookNamed' : 'impact:mendNamed', { name })}>{t(may('report.read') ? 'impact:look' : 'impact:mend')}</LinkAnchor>
      </Group>
    </li>
  );
}
