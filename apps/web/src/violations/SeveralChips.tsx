import { Chip, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface SeveralChipsProps {
  label: string;
  codes: readonly string[];
  /** Where the catalogue has the codes' words. */
  words: string;
  value?: string[];
  onChange?(value: string[]): void;
}

/** Any of the terms: all are seen at once. */
export function SeveralChips({ label, codes, words, value = [], onChange }: SeveralChipsProps) {
  const { t } = useTranslation();
  return (
    <Stack gap={6} component="fieldset" style={{ border: 0, padding: 0, margin: 0 }}>
      <Text component="legend" fw={600} size="sm">{label}</Text>
      <Chip.Group multiple value={value} onChange={onChange}>
        <Group gap={6}>
          {codes.map(code => <Chip key={code} value={code} variant="outline" radius="sm" size="sm">{t(words + code)}</Chip>)}
        </Group>
      </Chip.Group>
    </Stack>
  );
}
