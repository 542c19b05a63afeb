import { Checkbox, Chip, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { PairField } from './PairField';

interface OwnLineProps {
  indicator: Schema<'IndicatorDto'>;
  /** Null while the report does not tell it. */
  line: Schema<'ReportLineDto'> | null;
  onChange(line: Schema<'ReportLineDto'> | null): void;
}

/** One number: whether it is told, what it counts, and by what it is broken down. */
export function OwnLine({ indicator: { code, name, definition, dimensions }, line, onChange }: OwnLineProps) {
  const { t } = useTranslation();
  const tables = line?.tables ?? [];
  const pairs = tables.filter(({ within }) => within);
  const singles = tables.filter(({ within }) => !within).map(({ by }) => by);
  const show = (next: Schema<'ReportTableDto'>[]) => onChange({ indicator: code, tables: next });

  return (
    <Stack gap={6} className="report-choice">
      <Checkbox label={name} description={definition} checked={line !== null} onChange={({ currentTarget }) => onChange(currentTarget.checked ? { indicator: code, tables: [] } : null)} styles={{ description: { color: 'var(--mantine-color-dimmed)' } }} />
      {line && dimensions.length > 0 && (
        <Stack gap={6} pl={32} role="group" aria-label={t('reporting:brokenDown', { name })}>
          <Text size="sm" fw={600}>{t('reporting:by')}</Text>
          <Chip.Group multiple value={singles} onChange={next => show([...next.map(by => ({ by })), ...pairs])}>
            <Group gap={6}>
              {dimensions.map(one => <Chip key={one.name} value={one.name} variant="outline" radius="sm" size="sm">{one.label}</Chip>)}
            </Group>
          </Chip.Group>
          {dimensions.length > 1 && <PairField dimensions={dimensions} pairs={pairs} onChange={next => show([...singles.map(by => ({ by })), ...next])} />}
        </Stack>
      )}
    </Stack>
  );
}
