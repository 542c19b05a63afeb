import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Period } from '../../impact/period';
import { LinkAnchor } from '../../ui/LinkAnchor';
import type { Line } from './page';

interface DefinitionProps {
  line: Line;
  behind?: Period;
}

/** The name of a number; pressed, what exactly it counts, and the way to what stands behind it. */
export function Definition({ line: { indicator, version, name, definition }, behind }: DefinitionProps) {
  const { t } = useTranslation();
  return (
    <details className="report-definition">
      <summary>{name}</summary>
      <Text size="sm">{definition}</Text>
      <Text size="sm" c="dimmed">{t('reporting:version', { version })}</Text>
      {behind && <LinkAnchor size="sm" to="/impact/$code" params={{ code: indicator }} search={behind}>{t('reporting:behind')}</LinkAnchor>}
    </details>
  );
}
