import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { Icon } from '../../ui/Icon';

interface PairFieldProps {
  dimensions: Schema<'IndicatorDto'>['dimensions'];
  pairs: Schema<'ReportTableDto'>[];
  onChange(pairs: Schema<'ReportTableDto'>[]): void;
}

/** Tables over two dimensions, such as gender within regions. */
export function PairField({ dimensions, pairs, onChange }: PairFieldProps) {
  const { t } = useTranslation();
  const [by, choose] = useState('');
  const labelOf = (name: string) => dimensions.find(one => one.name === name)?.label ?? name;
  const partition = (name: string) => dimensions.find(one => one.name === name)?.partition;
  const isThere = (within: string) => pairs.some(pair => [pair.by, pair.within].sort().join() === [by, within].sort().join());
  // of two dimensions one at most may overlap with itself
  const seconds = dimensions.filter(({ name }) => by && name !== by && (partition(by) || partition(name)) && !isThere(name));
  const add = (within: string) => {
    onChange([...pairs, { by, within }]);
    choose('');
  };

  return (
    <Stack gap={6}>
      {pairs.map(pair => {
        const words = `${labelOf(pair.by)} × ${labelOf(pair.within ?? '')}`;
        return (
          <Group key={words} gap={6}>
            <Button size="compact-sm" variant="default" rightSection={<Icon name="close" size={14} />} aria-label={t('reporting:withoutPair', { words })} onClick={() => onChange(pairs.filter(one => one !== pair))}>{words}</Button>
          </Group>
        );
      })}
      <Group gap={6} align="flex-end">
        <NativeSelect size="xs" label={t('reporting:pair')} value={by} onChange={({ currentTarget }) => choose(currentTarget.value)} data={[{ value: '', label: t('reporting:noPair') }, ...dimensions.map(({ name, label }) => ({ value: name, label }))]} />
        {by && <NativeSelect size="xs" label={t('reporting:pairWith')} value="" onChange={({ currentTarget }) => add(currentTarget.value)} data={[{ value: '', label: t('web:form.choose') }, ...seconds.map(({ name, label }) => ({ value: name, label }))]} />}
      </Group>
    </Stack>
  );
}
